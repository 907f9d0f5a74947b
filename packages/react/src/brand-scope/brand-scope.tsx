import type { HTMLAttributes, ReactElement } from "react";

/** What `BrandScope` needs of a brand: `createBrand` of `@trajectoires/themes` makes one, and so may you. */
export interface ScopedBrand {
  /** Value of `data-brand`. */
  readonly name: string;
  /** The brand as a style sheet for a selector, free of quotes, ampersands and angle brackets. */
  css(selector?: string): string;
}

/** What a `BrandScope` takes; attributes of HTML go to its element. */
export interface BrandScopeProps extends HTMLAttributes<HTMLDivElement> {
  /** A brand, whose sheet is written into the page, or the name of one whose sheet you load. */
  readonly brand: ScopedBrand | string;
  /** Light or dark, whatever the page is. Default: as around it. */
  readonly scheme?: "light" | "dark" | undefined;
  /** Of a strict content security policy: the brand's `<style>` carries it. */
  readonly nonce?: string | undefined;
  /**
   * Whether the sheet is loaded from a file, made with `brand.css()` or the tool `trajectoires-brand`: nothing is written into the page
   * then, and no nonce needed. Default: `false` for a brand; a name is always taken so.
   */
  readonly isSheetLoaded?: boolean;
}

/** Text that would end a `<style>` element, or that React would escape inside one. */
const UNSAFE = /[<>&"']/;

/**
 * Gives everything inside a brand: one `div` with `data-brand`, and the brand's sheet beside its first child. A server component without
 * state: another brand changes an attribute and a sheet, and renders nothing inside again. Brands can be nested, and stand side by side.
 * Throws for a brand without `css()`, and for one whose sheet could break out of its element.
 *
 * @example <BrandScope brand={createBrand({ name: "harbour", seed: "#0a66c2" })}><CareerTimeline path={path} /></BrandScope>
 */
export function BrandScope(props: BrandScopeProps): ReactElement {
  const { brand, scheme, nonce, isSheetLoaded = false, children, ...rest } = props;
  const isWritten = typeof brand !== "string" && !isSheetLoaded;
  if (isWritten && typeof brand?.css !== "function") {
    throw new TypeError(
      "BrandScope needs a brand with its css(), which JSON and the way to a client component lose: call createBrand where the brand is shown, or load its sheet and set isSheetLoaded.",
    );
  }
  const name = typeof brand === "string" ? brand : brand.name;
  const css = isWritten ? brand.css() : undefined;
  if (css !== undefined && UNSAFE.test(css)) {
    throw new TypeError(
      `The sheet of the brand ${name} holds a quote, an ampersand or an angle bracket. Load it from a file, and set isSheetLoaded.`,
    );
  }
  return (
    <div {...rest} data-brand={name} data-scheme={scheme}>
      {css === undefined ? null : (
        <style nonce={nonce} suppressHydrationWarning>
          {css}
        </style>
      )}
      {children}
    </div>
  );
}
