/** The known word most like the given one, or undefined where none is close enough to be meant. */
export function nearest(given: string, known: readonly string[]): string | undefined {
  const measured = known.map(word => ({ word, distance: distance(given.toLowerCase(), word.toLowerCase()) }));
  const best = measured.sort((one, other) => one.distance - other.distance)[0];
  return best && best.distance <= Math.max(1, Math.floor(best.word.length / 3)) ? best.word : undefined;
}

/** Levenshtein's: how many letters to put in, take out or change. Words of configuration are short. */
function distance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      const change = (above[column - 1] ?? 0) + same;
      current.push(Math.min(change, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    above = current;
  }
  return above[other.length] ?? 0;
}
