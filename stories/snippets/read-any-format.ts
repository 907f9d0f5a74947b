import { detectFormat, type InputFile } from "@trajectoires/interop/detect";

/** Loads the importer that is needed, and no other. */
export async function readAny(files: readonly InputFile[]) {
  const [found] = detectFormat(files);
  switch (found?.format) {
    case "linkedin":
      return (await import("@trajectoires/interop/linkedin")).fromLinkedIn(found.files).value;
    case "europass":
      return (await import("@trajectoires/interop/europass")).fromEuropass(found.files[0]?.content)
        .value;
    case "json-resume":
      return (await import("@trajectoires/interop/json-resume")).fromJsonResume(
        found.files[0]?.content,
      ).value;
    default:
      throw new Error(`${found?.reason} ${found?.hint ?? ""}`);
  }
}
