/** A title from a degree and its subject: "Bachelor of Computer Science" already says "Computer Science". */
export function joinTitle(
  degree: string | undefined,
  area: string | undefined,
): string | undefined {
  if (!degree || !area) return degree ?? area;
  const [first, second] = [degree.toLowerCase(), area.toLowerCase()];
  if (first.includes(second)) return degree;
  return second.includes(first) ? area : `${degree}, ${area}`;
}
