/** Twelve colours of real recruiting brands: white text fails on half of them. */
export const recruitingSeeds = [
  "#FFCD00",
  "#6FDA44",
  "#1DBF73",
  "#24A47F",
  "#FC5757",
  "#00A162",
  "#2175D9",
  "#0A66C2",
  "#6D4C9F",
  "#006567",
  "#003A9B",
  "#111111",
] as const;

/** Where lightness ends, hue says nothing, or eight bits run out. */
export const extremeSeeds = [
  "#000000",
  "#ffffff",
  "#808080",
  "#777777",
  "#767676",
  "#010000",
  "#fffffe",
  "#ff0000",
  "#00ff00",
  "#0000ff",
  "#ffff00",
  "#00ffff",
  "#ff00ff",
] as const;

/** Any number of colours, the same every time (mulberry32). */
export function randomSeeds(count: number, start = 1): string[] {
  let state = start;
  return Array.from({ length: count }, () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    const number = ((mixed ^ (mixed >>> 14)) >>> 0) & 0xffffff;
    return `#${number.toString(16).padStart(6, "0")}`;
  });
}
