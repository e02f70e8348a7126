/** How many of the numbers, which rise, are at or below the one asked about. */
export function countUpTo(rising: readonly number[], asked: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rising[middle] ?? Number.POSITIVE_INFINITY) <= asked) low = middle + 1;
    else high = middle;
  }
  return low;
}
