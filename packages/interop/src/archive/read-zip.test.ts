import * as fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { isZip, readZip } from "./read-zip.js";

const all = () => true;
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const codes = (bytes: Uint8Array) => readZip(bytes, all).issues.map(({ code }) => code);

/** A copy with other declared sizes: in the directory at the end, and before the file itself. */
function declaring(bytes: Uint8Array, size: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 4; at++) {
    const signature = view.getUint32(at, true);
    if (signature === 0x04034b50) view.setUint32(at + 22, size, true);
    if (signature === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return copy;
}

/** The same archive as it is written to a stream: sizes follow the content. */
function streamed(name: string, content: Uint8Array): Uint8Array {
  const whole = zipSync({ [name]: content });
  const view = new DataView(whole.buffer);
  const start = 30 + name.length;
  const packed = view.getUint32(18, true);
  const descriptor = new Uint8Array(16);
  const written = new DataView(descriptor.buffer);
  written.setUint32(0, 0x08074b50, true);
  for (const [to, from] of [
    [4, 14],
    [8, 18],
    [12, 22],
  ] as const) {
    written.setUint32(to, view.getUint32(from, true), true);
    view.setUint32(from, 0, true);
  }
  view.setUint16(6, 8, true);
  const body = whole.subarray(0, start + packed);
  const directory = whole.slice(start + packed);
  const end = new DataView(directory.buffer);
  end.setUint16(8, 8, true);
  end.setUint32(directory.length - 6, body.length + 16, true);
  return new Uint8Array([...body, ...descriptor, ...directory]);
}

describe("a sound archive", () => {
  const bytes = zipSync({
    "export/Positions.csv": strToU8("Company Name\nNorthwind\n".repeat(3000)),
    "export/empty.csv": new Uint8Array(),
    "export/": new Uint8Array(),
    "stored.txt": [strToU8("as it is"), { level: 0 }],
  });

  test("gives the wanted files and the names of all", () => {
    expect(isZip(bytes)).toBe(true);
    const { files, names, issues } = readZip(bytes, (name) => name !== "stored.txt");
    expect(issues).toEqual([]);
    expect(names).toEqual(["export/Positions.csv", "export/empty.csv", "stored.txt"]);
    expect(files.map(({ name }) => name)).toEqual(["export/Positions.csv", "export/empty.csv"]);
    expect(text(files[0]?.content)).toHaveLength(3000 * 23);
    expect(text(readZip(bytes, all).files[2]?.content)).toBe("as it is");
  });

  test("also when it was written to a stream", () => {
    const { files, issues } = readZip(
      streamed("Skills.csv", strToU8("Name\nInk\n".repeat(900))),
      all,
    );
    expect(issues).toEqual([]);
    expect(text(files[0]?.content)).toBe("Name\nInk\n".repeat(900));
  });
});

describe("a bomb", () => {
  const zeros = new Uint8Array(12_000_000);

  test("is left alone where it declares what it grows to", () => {
    expect(codes(zipSync({ "a.csv": zeros }))).toEqual(["archive-too-large"]);
    expect(codes(declaring(zipSync({ "a.csv": strToU8("x") }), 21_000_000))).toEqual([
      "archive-too-large",
    ]);
  });

  test("is stopped where it declares less, and what came before is kept", () => {
    const lying = declaring(zipSync({ "b.csv": zeros }), 1000);
    expect(readZip(lying, all)).toMatchObject({
      files: [],
      issues: [{ code: "archive-too-large", file: "b.csv", severity: "error" }],
    });
  });

  test("of files that are not wanted does no harm", () => {
    expect(readZip(zipSync({ "a.csv": zeros }), () => false).issues).toEqual([]);
  });

  test("of many files is counted on the whole", () => {
    const noise = Uint8Array.from({ length: 200_000 }, (_, at) => (at * at * 7919) >> 5);
    const files = Object.fromEntries(
      Array.from({ length: 5 }, (_, at) => [`${at}.csv`, [noise, { level: 0 }] as const]),
    );
    const bytes = declaring(zipSync(files as never), 15_000_000);
    const found = codes(bytes);
    expect(found.filter((code) => code === "archive-too-large")).toHaveLength(1);
  });

  test("of names is not opened", () => {
    const many = Object.fromEntries(
      Array.from({ length: 20_001 }, (_, at) => [`${at}`, new Uint8Array()]),
    );
    expect(readZip(zipSync(many, { level: 0 }), all)).toMatchObject({
      files: [],
      issues: [{ code: "archive-too-large" }],
    });
  });
});

test.each(["../up.csv", "/etc/passwd", "C:\\a.csv", "a/../../b", "a\\..\\b"])(
  "a name that leaves its folder is refused: %s",
  (name) => {
    const { files, issues } = readZip(zipSync({ [name]: strToU8("x") }), all);
    expect(files).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(["unsafe-path"]);
  },
);

test("damage is said, of the whole or of one file", () => {
  const bytes = zipSync({ "a.csv": strToU8("Name\nA\n".repeat(100)) });
  expect(codes(bytes.subarray(0, 40))).toEqual(["damaged-archive"]);
  expect(codes(strToU8("PK\u0003\u0004 nothing else"))).toEqual(["damaged-archive"]);
  const broken = bytes.slice();
  broken.fill(0xff, 36, 50);
  expect(readZip(broken, all).issues).toMatchObject([{ code: "damaged-archive", file: "a.csv" }]);
});

test("never throws and never hangs, whatever bytes come", () => {
  const sound = zipSync({ "a.csv": strToU8("Name\nA\n".repeat(50)), "b/c": strToU8("x") });
  const damage = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { maxLength: 6 });
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 400 }), damage), (input) => {
      const bytes = input instanceof Uint8Array ? input : sound.slice();
      if (Array.isArray(input)) for (const [at, value] of input) bytes[at] = value;
      const { files, issues } = readZip(bytes, all);
      expect(files.length + issues.length).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 500 },
  );
});
