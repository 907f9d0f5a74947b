/** The same, writable, while it is being made. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** Sets a field that has a value; absent ones stay absent, and are not `undefined`. */
export function setFilled<T extends object, K extends keyof T>(
  draft: Draft<T>,
  key: K,
  value: T[K] | undefined,
): void {
  if (value) Object.assign(draft, { [key]: value });
}
