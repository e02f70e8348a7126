/** Numbers that are the same in every run: mulberry32. From 0 up to but not including 1. */
export function drawn(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Runs the work on every item, so many at once. Answers in the order of the items. */
export async function side<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const hand = async () => {
    for (let at = next++; at < items.length; at = next++) results[at] = await work(items[at] as Item);
  };
  await Promise.all(Array.from({ length: atOnce }, hand));
  return results;
}

/** Whether the full figures of the bars are to be proved, as `npm run prove` does, or a tenth of them. */
export const PROVING = process.env.GUILDHALL_PROVE === '1';

/** Said on standard error, so that a proof shows its figure whatever the reporter does. */
export const figure = (what: string, value: string | number): void =>
  void (PROVING && process.stderr.write(`  ${what}: ${value}\n`));

export const p99 = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.ceil(times.length * 0.99) - 1] ?? Number.NaN;
