import { isoDate } from '../../domain/dates.js';
import { loadStatute } from '../../parameters/load-statute.js';
import type { Statute } from '../../parameters/statute.js';
import { changedStatute, type FigureChanges } from '../../parameters/what-if.js';
import type { Comparison } from './comparison.js';
import type { Wanted } from './decide-batch.js';
import type { Raises } from './raises.js';

/** One side as text and numbers alone, so that it can go to another thread. */
export interface AskedSide {
  readonly day: string;
  /** The folder of parameters. */
  readonly parameters: string;
  /** Figures that are otherwise than in the folder, by id. */
  readonly changes: FigureChanges;
}

/** What is asked of every case. */
export interface Asked extends Wanted {
  readonly before: AskedSide;
  readonly after: AskedSide;
  readonly raises: Raises;
}

/** Reads the law of both sides. Throws `ParameterProblems` or `WhatIfProblem` with what is wrong in the files. */
export function comparisonOf({ before, after, raises }: Asked): Comparison & { readonly versions: readonly string[] } {
  const loaded = new Map<string, Statute>();
  const statuteOf = ({ parameters, changes }: AskedSide): Statute => {
    const kept = loaded.get(parameters) ?? loadStatute(parameters);
    loaded.set(parameters, kept);
    return changedStatute(kept, changes);
  };
  const [first, second] = [statuteOf(before), statuteOf(after)];
  return {
    before: { statute: first, day: isoDate(before.day) },
    after: { statute: second, day: isoDate(after.day) },
    raises,
    versions: [first.version, second.version],
  };
}
