import type { InputFile } from "@trajectoires/interop/detect";

/** Files and folders that are looked into, at most: a folder may be a whole disk. */
const MOST = 500;
const LARGEST = 100_000_000;

/** Files of the browser as importers want them: text as text, anything else as bytes. Throws where one cannot be opened. */
export async function takeFiles(files: readonly File[]): Promise<InputFile[]> {
  const wanted = files.filter(({ name }) => !name.startsWith(".")).slice(0, MOST);
  const tooLarge = wanted.find(({ size }) => size > LARGEST);
  if (tooLarge) throw new Error(`${tooLarge.name} is larger than any career.`);
  return Promise.all(
    wanted.map(async (file) => {
      const name = file.webkitRelativePath || file.name;
      const bytes = new Uint8Array(await file.arrayBuffer());
      return { name, content: asText(bytes) ?? bytes };
    }),
  );
}

function asText(bytes: Uint8Array): string | undefined {
  if (
    bytes.subarray(0, 4000).includes(0) ||
    /^(?:PK|%PDF)/.test(String.fromCharCode(...bytes.subarray(0, 4)))
  ) {
    return undefined;
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Everything that was dropped, folders looked into. */
export async function filesOfDrop(transfer: DataTransfer): Promise<File[]> {
  // The list is empty once the event is over: it is read at once.
  const entries = Array.from(transfer.items, (item) => item.webkitGetAsEntry?.() ?? null);
  const plain = Array.from(transfer.files);
  if (!entries.some((entry) => entry?.isDirectory)) return plain;
  const found: File[] = [];
  for (const entry of entries) if (entry) await collect(entry, found);
  return found;
}

async function collect(entry: FileSystemEntry, found: File[]): Promise<void> {
  if (found.length >= MOST) return;
  if (entry.isFile) {
    found.push(
      await new Promise<File>((resolve, reject) =>
        (entry as FileSystemFileEntry).file(resolve, reject),
      ),
    );
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return;
    for (const inner of some) await collect(inner, found);
  }
}
