import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { packages } from "../tools/repository.ts";
import { importsOf, packageOf, sourceFiles } from "../tools/source-tree.ts";
import { arrows } from "./arrows.ts";

const files = sourceFiles();
const shipped = files.filter(({ isTest }) => !isTest);
const byName = new Map(packages().map((one) => [one.manifest.name, one]));

/** Every import, as `folder/file → specifier`. */
const all = files.flatMap((file) => importsOf(file.tree).map((one) => ({ file, ...one })));
const told = (found: typeof all) =>
  found.map(({ file, specifier }) => `${file.folder}/${file.name} → ${specifier}`);
/** What moves: loaded when something is about to. */
const motionFolder = "career-journey/motion/";
const isRelative = ({ specifier }: { specifier: string }) => specifier.startsWith(".");

describe("imports", () => {
  test("are found at all", () => {
    expect(all.length).toBeGreaterThan(10);
  });

  test("between packages follow the arrows, in tests too", () => {
    const wrong = all.filter(({ file, specifier }) => {
      const target = byName.get(packageOf(specifier));
      return target && !arrows[file.folder]?.ours.includes(target.folder);
    });
    expect(told(wrong)).toEqual([]);
  });

  test("between packages go through a public entry", () => {
    const wrong = all.filter(({ specifier }) => {
      const target = byName.get(packageOf(specifier));
      return (
        target && !(`.${specifier.slice(target.manifest.name.length)}` in target.manifest.exports)
      );
    });
    expect(told(wrong)).toEqual([]);
  });

  test("of other packages are declared, and allowed", () => {
    const wrong = all.filter(({ file, specifier, ...one }) => {
      if (file.isTest || isRelative({ specifier, ...one })) return false;
      const { onNode } = arrows[file.folder] ?? {};
      if (specifier.startsWith("node:") && onNode !== undefined) {
        return !file.name.startsWith(onNode);
      }
      const name = packageOf(specifier);
      const { manifest } = packages().find(({ folder }) => folder === file.folder) ?? {};
      const declared = { ...manifest?.dependencies, ...manifest?.peerDependencies };
      const ours = byName.has(name);
      return !(name in declared) || !(ours || arrows[file.folder]?.others.includes(name));
    });
    expect(told(wrong)).toEqual([]);
  });

  test("by a relative path stay inside the package and end in .js", () => {
    const wrong = all.filter(({ file, specifier, ...one }) => {
      if (file.isTest || !isRelative({ specifier, ...one })) return false;
      const target = join(dirname(file.name), specifier);
      return target.startsWith("..") || !/\.(js|json|css)$/.test(specifier);
    });
    expect(told(wrong)).toEqual([]);
  });

  test("of valibot are in the model's schema alone", () => {
    const wrong = all.filter(
      ({ file, specifier }) =>
        packageOf(specifier) === "valibot" &&
        !file.isTest &&
        !(file.folder === "model" && file.name.startsWith("schema/")),
    );
    expect(told(wrong)).toEqual([]);
  });

  test("of the model's schema from the rest of the model do not exist", () => {
    const wrong = all.filter(
      ({ file, specifier }) =>
        file.folder === "model" &&
        !file.isTest &&
        !file.name.startsWith("schema/") &&
        /(^|\/)schema\//.test(specifier),
    );
    expect(told(wrong)).toEqual([]);
  });

  test("of framer-motion are never static outside the motion folder", () => {
    const wrong = all.filter(
      ({ file, specifier, dynamic, typeOnly }) =>
        ["framer-motion", "motion"].includes(packageOf(specifier)) &&
        !dynamic &&
        !typeOnly &&
        !file.name.startsWith(motionFolder),
    );
    expect(told(wrong)).toEqual([]);
  });

  test("of the motion folder are never static", () => {
    const wrong = all.filter(
      ({ file, specifier, dynamic, typeOnly }) =>
        file.folder === "react" &&
        !dynamic &&
        !typeOnly &&
        !file.name.startsWith(motionFolder) &&
        /(^|\/)motion\//.test(specifier),
    );
    expect(told(wrong)).toEqual([]);
  });
});

describe("package.json", () => {
  for (const { folder, manifest } of packages()) {
    test(`of ${folder} declares what it may use, and no more than it uses`, () => {
      const declared = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
      const allowed = [
        ...(arrows[folder]?.ours.map((name) => `@trajectoires/${name}`) ?? []),
        ...(arrows[folder]?.others ?? []),
      ];
      expect(declared.filter((name) => !allowed.includes(name))).toEqual([]);
      const used = new Set(
        shipped
          .filter((file) => file.folder === folder)
          .flatMap(({ tree }) => importsOf(tree).map(({ specifier }) => packageOf(specifier))),
      );
      // A .tsx file uses React by its JSX.
      if (shipped.some((file) => file.folder === folder && file.name.endsWith(".tsx"))) {
        used.add("react");
      }
      expect(declared.filter((name) => !used.has(name))).toEqual([]);
    });
  }
});
