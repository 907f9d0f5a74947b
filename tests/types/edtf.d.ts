/** What is used here of edtf; the package brings no types. */
declare module "edtf" {
  /** Milliseconds since 1970; infinite towards an open side of an interval, `null` towards an unknown one. */
  interface Extent {
    readonly min: number | null;
    readonly max: number | null;
  }
  /** Throws where the text is no date. */
  export default function edtf(text: string): Extent;
}
