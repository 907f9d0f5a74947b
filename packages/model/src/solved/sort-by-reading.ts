/** Stage indices by their readings; what has none stands after its neighbour in the document. Equals stay in its order. */
export function sortByReading(readings: readonly (number | null)[]): number[] {
  let last = -Infinity;
  const places = readings.map((reading) => {
    last = reading ?? last;
    return last;
  });
  // What is nowhere is equal to what is nowhere: such a difference is no number, which sorting takes for none.
  return places.map((_, i) => i).sort((a, b) => (places[a] as number) - (places[b] as number));
}
