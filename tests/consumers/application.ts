import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Tarballs, tarballDependencies, temporaryFolder } from "../tools/pack.ts";
import { inRoot } from "../tools/repository.ts";
import { outputOf } from "../tools/run-command.ts";

export interface Application {
  /** Absolute, outside the repository. */
  path: string;
  remove(): void;
}

/**
 * An application of somebody else: a copy of a template in a folder of its own, with our packages from their tarballs and
 * everything else from the registry.
 */
export async function installApplication(
  template: "next-app" | "vite-app",
  tarballs: Tarballs,
  dependencies: Readonly<Record<string, string>>,
): Promise<Application> {
  const { path, remove } = temporaryFolder(template);
  cpSync(inRoot("tests/consumers", template), path, { recursive: true });
  cpSync(inRoot("stories/careers/gautier.json"), join(path, "career.json"));
  cpSync(inRoot("tests/consumers/resume.json"), join(path, "resume.json"));
  const manifest = {
    name: template,
    private: true,
    type: "module",
    dependencies: { ...tarballDependencies(tarballs), ...dependencies },
  };
  writeFileSync(join(path, "package.json"), JSON.stringify(manifest, null, 2));
  const quickly = ["--no-audit", "--no-fund", "--prefer-offline", "--no-package-lock"];
  await outputOf("npm", ["install", ...quickly], { cwd: path, env: environment });
  return { path, remove };
}

/** For every program of an application: no reports to anybody, and not the test runner's idea of a mode. */
export const environment = {
  NEXT_TELEMETRY_DISABLED: "1",
  NODE_ENV: undefined,
  VITEST: undefined,
};
