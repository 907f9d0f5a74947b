/** Red, green and blue to 255, alpha to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

export const CLEAR: Colour = [0, 0, 0, 0];

const known = new Map<string, Colour>();
let pixel: CanvasRenderingContext2D | null | undefined;

/** Reads a computed colour in any notation, by painting it where it isn't plain; what cannot be read is clear. */
export function readColour(text: string): Colour {
  const read = known.get(text);
  if (read) return read;
  if (known.size > 500) known.clear();
  const colour = plainColour(text) ?? paintedColour(text);
  known.set(text, colour);
  return colour;
}

function plainColour(text: string): Colour | undefined {
  const found = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(text);
  if (!found) return undefined;
  const [, red, green, blue, alpha = 1] = found;
  return [Number(red), Number(green), Number(blue), Number(alpha)];
}

function paintedColour(text: string): Colour {
  if (pixel === undefined) {
    const canvas = document.createElement("canvas");
    canvas.width = 1;
    canvas.height = 1;
    pixel = canvas.getContext("2d", { willReadFrequently: true });
  }
  if (!pixel) return CLEAR;
  pixel.clearRect(0, 0, 1, 1);
  pixel.fillStyle = "transparent";
  pixel.fillStyle = text;
  pixel.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pixel.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

/** A colour among a piece's numbers, for the canvas. */
export function printColour(values: Float64Array, at: number, opacity = 1): string {
  const part = (index: number) => Math.round(values[at + index] as number);
  const alpha = Math.min(1, Math.max(0, (values[at + 3] as number) * opacity));
  return `rgb(${part(0)} ${part(1)} ${part(2)} / ${Math.round(alpha * 1000) / 1000})`;
}
