import type { Locale } from "@trajectoires/react/words";
import { type BrandName, brandNames } from "@trajectoires/themes";
import { Mistake } from "./outside.js";

/** How a page or a picture looks and speaks. */
export interface LookOptions {
  readonly brand?: string | undefined;
  readonly locale: string;
  readonly asOf?: string | undefined;
}

const LOCALES = ["en", "ar", "de", "es", "fr", "ja", "pt", "sv"];

/** Loads a language by its tag. */
export async function loadLocale(locale: string): Promise<Locale | undefined> {
  if (!LOCALES.includes(locale)) {
    throw new Mistake(`There is no locale "${locale}". There are: ${LOCALES.join(", ")}.`);
  }
  const module: Record<string, Locale> = await import(`@trajectoires/react/locales/${locale}`);
  return module[locale];
}

/** The brand of a name, if it is one. */
export function readBrand(brand: string): BrandName {
  const found = brandNames.find((name) => name === brand);
  if (found) return found;
  throw new Mistake(`There is no brand "${brand}". There are: ${brandNames.join(", ")}.`);
}
