import { defineConfig } from "vitest/config";
import { sourceAliases } from "./source-aliases.ts";

export default defineConfig({
  resolve: { alias: sourceAliases() },
  test: {
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["packages/*/src/**/*.test.{ts,tsx}"], environment: "node" },
      },
    ],
  },
});
