import type { StorybookConfig } from "@storybook/react-vite";
import { sourceAliases } from "../source-aliases.ts";

const config: StorybookConfig = {
  framework: "@storybook/react-vite",
  stories: ["../stories/**/*.mdx", "../stories/**/*.stories.tsx"],
  addons: ["@storybook/addon-docs", "@storybook/addon-a11y"],
  staticDirs: [{ from: "../stories/media", to: "/media" }],
  core: {
    disableTelemetry: true,
    disableWhatsNewNotifications: true,
    allowedHosts: ["127.0.0.1", "localhost"],
  },
  typescript: { reactDocgen: false },
  viteFinal: (vite) => ({
    ...vite,
    resolve: { ...vite.resolve, alias: [...sourceAliases(), ...toList(vite.resolve?.alias)] },
    build: {
      ...vite.build,
      chunkSizeWarningLimit: 4000,
      // Browsers that have light-dark(): for older ones the minifier rewrites it into something that follows only
      // `color-scheme` in style sheets, not the toolbar's.
      cssTarget: ["chrome123", "firefox120", "safari17.5"],
    },
  }),
};

function toList(alias: unknown): { find: string | RegExp; replacement: string }[] {
  if (Array.isArray(alias)) return alias;
  return Object.entries((alias ?? {}) as Record<string, string>).map(([find, replacement]) => ({
    find,
    replacement,
  }));
}

export default config;
