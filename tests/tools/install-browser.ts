import { findChromium } from "./chromium.ts";
import { onPath } from "./on-path.ts";
import { bin, runCommand } from "./run-command.ts";

/** Whether Debian packages can be installed by this process. */
export function canInstallDebianPackages(): boolean {
  return process.getuid?.() === 0 && onPath("apt-get") !== undefined;
}

/** Installs Debian packages, saying so. */
export async function installDebianPackages(...names: string[]): Promise<boolean> {
  console.log(`Installing ${names.join(" and ")} with apt-get`);
  const quiet = { quiet: true, env: { DEBIAN_FRONTEND: "noninteractive" } };
  await runCommand("apt-get", ["update"], quiet);
  const install = ["install", "-y", "--no-install-recommends", ...names];
  const { code, output } = await runCommand("apt-get", install, quiet);
  if (code !== 0) console.error(output.trimEnd());
  return code === 0;
}

/** Finds a Chromium, or installs one in the way this machine allows. Says what it does. */
export async function ensureChromium(): Promise<string> {
  const found = findChromium();
  if (found) return found;
  if (canInstallDebianPackages()) await installDebianPackages("chromium", "fonts-dejavu-core");
  if (!findChromium()) {
    console.log("Downloading Playwright's Chromium");
    await runCommand(bin("playwright"), ["install", "chromium"]);
  }
  const installed = findChromium();
  if (!installed) {
    throw new Error("No Chromium could be found or installed. Install one and set CHROMIUM to it.");
  }
  return installed;
}

/** Finds a Firefox, or installs Debian's where that is allowed; `undefined` where neither works. */
export async function ensureFirefox(): Promise<string | undefined> {
  const find = () => process.env.FIREFOX ?? onPath("firefox-esr", "firefox");
  if (!find() && canInstallDebianPackages()) await installDebianPackages("firefox-esr");
  return find();
}
