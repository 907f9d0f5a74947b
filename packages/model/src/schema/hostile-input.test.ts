import { describe, expect, test } from "vitest";
import { parseCareerPath } from "./parse-career-path.js";

const stage = { id: "s", kind: "role", title: "Cook" };
const path = (more: object) => ({
  version: 1,
  person: { name: "Ada Plum" },
  stages: [stage],
  ...more,
});

function timed<T>(run: () => T): [T, number] {
  const start = performance.now();
  return [run(), performance.now() - start];
}

describe("hostile input", () => {
  test("proxies and getters that throw cost only what can't be read", () => {
    const proxy = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error("no keys");
        },
      },
    );
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const thrower = {
      get toJSON() {
        throw Object.create(null);
      },
    };
    for (const bad of [proxy, revoked.proxy, thrower]) {
      expect(parseCareerPath(bad).value.stages).toEqual([]);
      const { value, issues } = parseCareerPath(path({ meta: bad, title: "Soups" }));
      expect(value).toEqual(path({ title: "Soups" }));
      expect(issues).toMatchObject([{ code: "unreadable", path: "/meta" }]);
    }
  });

  test("cycles are cut, and the same object twice is no cycle", () => {
    const cyclic: Record<string, unknown> = path({});
    cyclic.self = { deep: [cyclic] };
    expect(parseCareerPath(cyclic).issues[0]).toMatchObject({
      code: "not-json",
      path: "/self/deep/0",
    });
    const place = { city: "Lund" };
    const twice = path({
      stages: [
        { ...stage, place },
        { ...stage, id: "t", place },
      ],
    });
    expect(parseCareerPath(twice)).toMatchObject({ ok: true, value: twice, issues: [] });
  });

  test("a few objects that unfold to billions are cut at the limit of size", () => {
    let bomb: unknown = "boom";
    for (let level = 0; level < 18; level++) bomb = Array(10).fill(bomb);
    const [{ issues }, time] = timed(() => parseCareerPath(path({ extra: { bomb } })));
    expect(issues.map(({ code }) => code)).toEqual(["too-large"]);
    expect(time).toBeLessThan(5_000);
  });

  test("a list that only says it is long, too", () => {
    const holes: unknown[] = [];
    holes.length = 4_000_000_000;
    expect(parseCareerPath(path({ extra: { holes } })).issues[0]).toMatchObject({
      code: "too-large",
    });
  });

  test("prototypes are left alone", () => {
    const text =
      '{"version":1,"person":{"name":{"__proto__":"x","en":"Ada"}},"stages":[],"__proto__":{"polluted":1},"extra":{"__proto__":{"polluted":2},"constructor":{"prototype":{"polluted":3}}}}';
    const { value } = parseCareerPath(text);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(JSON.stringify(value)).not.toContain('"__proto__"');
    expect(value.extra?.["(__proto__)"]).toEqual({ polluted: 2 });
    expect(value.extra?.native).toMatchObject({ "(__proto__)": { polluted: 1 } });
  });

  test("depth is cut, in objects and in text", () => {
    const deep = `${'{"a":'.repeat(200_000)}1${"}".repeat(200_000)}`;
    const { value, issues } = parseCareerPath(
      JSON.stringify(path({})).replace(/}$/, `,"deep":${deep}}`),
    );
    expect(issues.map(({ code }) => code)).toContain("too-deep");
    expect(parseCareerPath(JSON.stringify(value)).ok).toBe(true);
    expect(parseCareerPath("[".repeat(3_000_000)).issues[0]).toMatchObject({
      code: "invalid-json",
      column: 3_000_001,
    });
  });

  test("long strings are quick in every field", () => {
    const long = "a-1 ".repeat(300_000);
    const [{ value }, time] = timed(() =>
      parseCareerPath(
        path({
          title: long,
          lang: long,
          telling: long,
          stages: [
            {
              ...stage,
              id: long,
              start: long,
              rate: long,
              kind: long,
              links: [long],
              place: { countryCode: long },
            },
          ],
        }),
      ),
    );
    expect(value.stages[0]?.id).toMatch(/^[\w-]{1,64}$/);
    expect(time).toBeLessThan(1_000);
  });

  test("a JSON error after a long string is found", () => {
    const text = `{"a":"${"x\\n".repeat(1_000_000)}",}`;
    expect(parseCareerPath(text).issues[0]).toMatchObject({
      code: "invalid-json",
      line: 1,
      column: text.length,
    });
  });
});

describe("time", () => {
  test("grows in proportion to the document", () => {
    const made = (count: number) =>
      path({
        stages: Array.from({ length: count }, (_, index) => ({
          id: `s ${index}`,
          kind: "role",
          title: { en: "Cook", fr: "Chef" },
          start: "2020-04",
          end: "2021-05",
          organisation: "o",
          skills: ["k"],
          summary: "x".repeat(300),
          partOf: index ? `s ${index - 1}` : undefined,
        })),
        organisations: [{ id: "o", name: "O" }],
        skills: [{ id: "k", name: "K" }],
        stints: [{ id: "i", stages: Array.from({ length: count }, (_, index) => `s ${index}`) }],
        claims: Array.from({ length: count }, (_, index) => ({
          id: "c",
          type: "order",
          before: `s ${index}.start`,
          after: `s ${index}.end`,
        })),
      });
    const best = (count: number) => {
      const document = made(count);
      return Math.min(...[1, 2, 3].map(() => timed(() => parseCareerPath(document))[1]));
    };
    best(200);
    const small = best(500);
    expect(small).toBeLessThan(500);
    // Ten times as much in at most thirty times the time: a quadratic step would take a hundred.
    expect(best(5_000)).toBeLessThan(Math.max(small, 20) * 30);
  });
});
