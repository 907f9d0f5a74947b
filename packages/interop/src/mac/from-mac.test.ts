import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { importerPromises } from "../../../../tests/oracles/importer-promises.ts";
import { fromMac } from "./from-mac.js";

const animator = JSON.parse(
  readFileSync(new URL("./fixtures/animator.json", import.meta.url), "utf8"),
);
const { value, issues, suggestions } = fromMac(animator);
const stage = (title: string) => value.stages.find((candidate) => candidate.title === title);

// Codes of languages and countries are written small, and large.
importerPromises(fromMac, { animator }, (text) => /^[a-z]{2}$/i.test(text));

describe("a MAC file", () => {
  test("tells whose it is, and in which language", () => {
    expect(value.lang).toBe("es");
    expect(value.meta).toEqual({ lastModified: "2024-02-28" });
    expect(value.person).toMatchObject({
      name: "Lucía Marengo Paz",
      givenName: "Lucía",
      familyName: "Marengo Paz",
      headline: "Directora de animación",
      photo: { url: "https://marengo.example/lu.jpg", alt: "Lucía en su mesa" },
      birth: "1986-05-14",
      place: { city: "Vigo", region: "Galicia", countryCode: "ES" },
      email: "lucia@marengo.example",
      phone: "+34 600000000",
      languages: [
        { name: "Español", code: "es", level: { scheme: "ilr", value: 5 } },
        { name: "FR", code: "fr", level: { scheme: "ilr", value: 2 } },
      ],
    });
  });

  test("gives a stage for every role, study, project and artifact", () => {
    expect(value.stages.map(({ kind, title }) => `${kind}: ${title}`)).toEqual([
      "study: Bellas Artes",
      "study: Sonido",
      "role: Directora",
      "role: Animadora",
      "role: Ilustradora",
      "role: Taller de verano",
      "project: Sombras",
      "milestone: Cómo dibujar el viento",
      "publication: Manual de humo",
    ]);
    expect(stage("Directora")).toMatchObject({
      end: "ongoing",
      summary: "Dirige tres series.",
      highlights: ["Un largo en 14 meses", "Plan por escenas", "Equipo de 20"],
      skills: ["storyboard", "blenda"],
      people: [{ name: "Iago Ferro", role: "Productor" }],
    });
    expect(stage("Bellas Artes")?.study?.outcome).toBe("achieved");
    expect(stage("Sonido")?.study?.outcome).toBe("left");
    expect(stage("Ilustradora")?.employment).toBe("freelance");
    expect(stage("Sombras")).toMatchObject({ subtitle: "Autora", summary: "Un corto" });
  });

  test("roles of one job are a stint, and no suggestion", () => {
    expect(value.stints).toEqual([
      {
        id: "estudio-marea-stint",
        organisation: "estudio-marea",
        stages: ["animadora-estudio-marea", "directora-estudio-marea"],
      },
    ]);
    expect(suggestions).toEqual([]);
  });

  test("facts of an organisation are read once", () => {
    expect(value.organisations?.[2]).toMatchObject({
      name: "Estudio Marea",
      url: "https://marea.example",
      logo: { url: "https://marea.example/logo.png" },
      place: { city: "Vigo", countryCode: "ES" },
    });
  });

  test("fields of the format that have no place are kept without a remark", () => {
    expect(issues.filter(({ code }) => code === "unknown-key").map(({ path }) => path)).toEqual([
      "/aboutMe/profile/location/notes",
    ]);
    expect(JSON.stringify(value.extra)).toContain("Un MSX");
  });
});
