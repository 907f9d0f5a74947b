import type { Locale } from "@trajectoires/react";
import { en } from "@trajectoires/react/locales/en";
import { fr } from "@trajectoires/react/locales/fr";

/** The locale that Storybook's toolbar names. */
export function chooseLocale(globals: Readonly<Record<string, unknown>>): Locale {
  return globals.locale === "fr" ? fr : en;
}

/** The direction that Storybook's toolbar names. */
export function chooseDirection(globals: Readonly<Record<string, unknown>>): "ltr" | "rtl" {
  return globals.direction === "rtl" ? "rtl" : "ltr";
}
