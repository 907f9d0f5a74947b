// Valibot's declarations name these two of the DOM, and the model compiles without it. Only as much as that needs.
interface Blob {
  readonly size: number;
}
interface File extends Blob {
  readonly name: string;
}
