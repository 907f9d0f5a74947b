import { createBrand } from "@trajectoires/themes";
import { readySpecs } from "@trajectoires/themes/ready";
import { randomSeeds } from "../brands/seeds.ts";
import { median } from "./median.ts";

/**
 * `npm run bench:brands`: how long a brand takes to make, with its sheet, in milliseconds of this process. The median of ten
 * rounds, as colours of any hue and as the ready brands are described. 2 ms are allowed.
 */
const limit = 2;
const rounds = 10;
const seeds = randomSeeds(300).map((seed) => ({ seed }));

for (const [name, specs] of Object.entries({ "any colour": seeds, "ready brands": readySpecs })) {
  const times = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    for (const spec of specs) createBrand(spec).css();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000 / specs.length;
  });
  const middle = median(times);
  const first = times[0] as number;
  console.log(
    `${name.padEnd(14)} ${middle.toFixed(2)} ms a brand (${first.toFixed(2)} in the first round)${middle > limit ? "  too much" : ""}`,
  );
  if (middle > limit) process.exitCode = 1;
}
