import type { DayNumber, Run } from '../calendar.js';

/** Runs in order, overlapping and touching ones joined, and gaps of at most `bridging` days closed. */
export function joined(runs: readonly Run[], bridging = 0): readonly Run[] {
  const inOrder = [...runs].sort((one, other) => one.from - other.from);
  const result: Run[] = [];
  for (const run of inOrder) {
    const last = result.at(-1);
    if (last && run.from - last.to - 1 <= bridging)
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, run.to) };
    else result.push(run);
  }
  return result;
}

/** What is left of `runs` without the days of `taken`. Both in order and joined. */
export function without(runs: readonly Run[], taken: readonly Run[]): readonly Run[] {
  let left: readonly Run[] = runs;
  for (const gap of taken) {
    left = left.flatMap(run => [
      ...(run.from < gap.from ? [{ from: run.from, to: Math.min(run.to, gap.from - 1) }] : []),
      ...(run.to > gap.to ? [{ from: Math.max(run.from, gap.to + 1), to: run.to }] : []),
    ]);
    left = left.filter(run => run.from <= run.to);
  }
  return left.filter(run => run.from <= run.to);
}

export const ALWAYS: Run = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
export const runWith = (runs: readonly Run[], day: DayNumber): Run | null =>
  runs.find(({ from, to }) => from <= day && day <= to) ?? null;
