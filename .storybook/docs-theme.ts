import { create } from "storybook/theming";

const fonts = {
  fontBase: '"Inter Variable", system-ui, sans-serif',
  fontCode: "ui-monospace, SFMono-Regular, Menlo, monospace",
};

/** Pages in the editorial brand's paper and ink, so that stories and words around them belong together. */
export const docsThemes = {
  light: create({
    base: "light",
    ...fonts,
    appBg: "#fbf8f3",
    appContentBg: "#fbf8f3",
    appPreviewBg: "#fbf8f3",
    appBorderColor: "#dfd7c9",
    appBorderRadius: 12,
    textColor: "#1c1917",
    textMutedColor: "#57524b",
    colorPrimary: "#b23a2a",
    colorSecondary: "#a3301f",
  }),
  dark: create({
    base: "dark",
    ...fonts,
    appBg: "#191613",
    appContentBg: "#191613",
    appPreviewBg: "#191613",
    appBorderColor: "#3d362d",
    appBorderRadius: 12,
    textColor: "#f3efe7",
    textMutedColor: "#b9b2a6",
    colorPrimary: "#f0907f",
    colorSecondary: "#f0907f",
  }),
};
