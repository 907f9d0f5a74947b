import type { CareerPath } from "@trajectoires/model";

const post = (id: string, title: string, organisation: string, start: string, end?: string) => ({
  id,
  kind: "role" as const,
  title,
  organisation,
  domain: "boards",
  start,
  end: end ?? "ongoing",
});

/** Somebody who sat on six boards at once, and led one company before. */
export const sixAtOnce: CareerPath = {
  version: 1,
  telling: "2024-06",
  person: { name: "Odile Ferrand" },
  title: "Six boards at once",
  domains: [
    { id: "company", name: "Own company" },
    { id: "boards", name: "Boards" },
  ],
  organisations: [
    { id: "loom", name: "Loom & Daughters" },
    { id: "river", name: "River Bank" },
    { id: "salt", name: "Salt Works" },
    { id: "opera", name: "City Opera" },
    { id: "hill", name: "Hill Hospital" },
    { id: "kite", name: "Kite Aviation" },
    { id: "fern", name: "Fern Foundation" },
  ],
  stages: [
    {
      id: "founder",
      kind: "venture",
      title: "Founder",
      organisation: "loom",
      domain: "company",
      start: "2001-03",
      end: "2012-06",
    },
    post("river", "Chair", "river", "2012-07", "2023-12"),
    post("salt", "Director", "salt", "2013-01", "2020-04"),
    post("opera", "Treasurer", "opera", "2014-02", "2022-08"),
    post("hill", "Director", "hill", "2014-09", "2021-10"),
    post("kite", "Director", "kite", "2015-05", "2022-01"),
    post("fern", "Trustee", "fern", "2016-01"),
  ],
};
