import { fromLinkedIn } from "@trajectoires/interop/linkedin";

/** What a file input or a drop gives: the archive, or some of its CSV files. */
export async function readExport(files: readonly File[]) {
  const contents = files.map(async (file) => ({
    name: file.name,
    content: new Uint8Array(await file.arrayBuffer()),
  }));
  const { value, issues, suggestions } = fromLinkedIn(await Promise.all(contents));
  for (const { file, line, message } of issues) console.info(`${file}, line ${line}: ${message}`);
  return { path: value, suggestions };
}
