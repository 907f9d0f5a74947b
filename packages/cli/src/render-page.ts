import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { toJsonLdText } from "@trajectoires/interop/json-ld";
import type { CareerPath } from "@trajectoires/model";
import { CareerTimeline } from "@trajectoires/react";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { type LookOptions, loadLocale, readBrand } from "./look.js";

/**
 * A page with everything in it: no script, no request, and a policy of its own that allows its one style sheet by its
 * hash. Search engines find the career as JSON-LD.
 */
export async function renderPage(path: CareerPath, options: LookOptions): Promise<string> {
  const { brand, locale, asOf } = options;
  const words = await loadLocale(locale);
  const timeline = renderToStaticMarkup(
    createElement(CareerTimeline, {
      path,
      ...(words && { locale: words }),
      ...(asOf && { asOf }),
      headingLevel: 1,
    }),
  );
  const css =
    `${PAGE}${sheet("@trajectoires/react/styles.css")}${brand ? brandSheet(brand) : ""}`.replaceAll(
      "</",
      "<\\/",
    );
  const hash = createHash("sha256").update(css).digest("base64");
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  const name =
    typeof path.person.name === "string" ? path.person.name : Object.values(path.person.name)[0];
  const direction = locale === "ar" ? ' dir="rtl"' : "";
  return `<!doctype html>
<html lang="${locale}"${direction}${brand ? ` data-brand="${brand}"` : ""}>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(name || "Career")}</title>
<style>${css}</style>
<script type="application/ld+json">${toJsonLdText(path, { lang: locale, ...(asOf && { asOf }) })}</script>
<main>${timeline}</main>
</html>
`;
}

// A brand colours the whole page, and not a box on it.
const PAGE =
  ":root{color-scheme:light dark;background:var(--tj-ground,Canvas)}body{margin:0;font-family:system-ui,sans-serif}main{max-inline-size:64rem;margin-inline:auto;padding:clamp(1rem,4vw,3rem)}";

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

function sheet(specifier: string): string {
  return readFileSync(fileURLToPath(import.meta.resolve(specifier)), "utf8");
}

function brandSheet(brand: string): string {
  return sheet(`@trajectoires/themes/${readBrand(brand)}.css`);
}
