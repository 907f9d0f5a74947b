import type { Locale } from "@trajectoires/react";
import { ar } from "@trajectoires/react/locales/ar";
import { de } from "@trajectoires/react/locales/de";
import { en } from "@trajectoires/react/locales/en";
import { es } from "@trajectoires/react/locales/es";
import { fr } from "@trajectoires/react/locales/fr";
import { ja } from "@trajectoires/react/locales/ja";
import { pt } from "@trajectoires/react/locales/pt";
import { sv } from "@trajectoires/react/locales/sv";

/** Every language that the library brings, by what the toolbar and the page about languages call it. */
export const LOCALES = { en, fr, de, es, pt, sv, ar, ja } as const;

/** The locale that Storybook's toolbar names. */
export function chooseLocale(globals: Readonly<Record<string, unknown>>): Locale {
  return LOCALES[globals.locale as keyof typeof LOCALES] ?? en;
}

/** The direction that Storybook's toolbar names, or else that of its language. */
export function chooseDirection(globals: Readonly<Record<string, unknown>>): "ltr" | "rtl" {
  const { direction } = globals;
  return direction === "rtl" || direction === "ltr" ? direction : chooseLocale(globals).dir;
}
