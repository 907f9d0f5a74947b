import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const packagesDir = fileURLToPath(new URL("./packages", import.meta.url));

/**
 * Vite aliases from every public entry of every package to its source, made from the packages' own `exports`:
 * Storybook and the tests then follow a change without a build.
 */
export function sourceAliases(): { find: RegExp; replacement: string }[] {
  const aliases: { find: RegExp; replacement: string }[] = [];
  for (const name of readdirSync(packagesDir)) {
    const manifest = JSON.parse(readFileSync(`${packagesDir}/${name}/package.json`, "utf8"));
    for (const [entry, target] of Object.entries<string | { default: string }>(manifest.exports)) {
      const output = typeof target === "string" ? target : target.default;
      const source = output.replace("./dist/", `${packagesDir}/${name}/src/`);
      if (!output.startsWith("./dist/") || output.endsWith(".json")) continue;
      aliases.push({
        find: new RegExp(`^${`${manifest.name}${entry.slice(1)}`.replaceAll(".", "\\.")}$`),
        replacement: source.replace(/\.js$/, ".ts"),
      });
    }
  }
  return aliases;
}
