import { isoDate, type PlainDate } from '../../domain/dates.js';
import { financialYearOf, labelOf } from '../../domain/financial-year.js';
import { loadStatute } from '../../parameters/load-statute.js';
import type { LocalScheme } from '../../parameters/local-reduction.js';
import type { Statute } from '../../parameters/statute.js';
import { changedStatute, type FigureChanges } from '../../parameters/what-if.js';
import type { Comparison, Side } from './comparison.js';
import type { Wanted } from './decide-batch.js';
import { UpratingProblem } from './problem.js';
import type { Raises } from './raises.js';
import { unconfirmedOn } from './unconfirmed.js';

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
  /** The billing authority whose reduction for working age is asked about; null: the default scheme. */
  readonly authority: string | null;
}

/** A comparison, and what there is to say of the figures of its sides, the first before the second. */
export interface ReadComparison extends Comparison {
  readonly versions: readonly string[];
  /** Figures that nobody has checked for its day. */
  readonly unconfirmed: readonly number[];
}

/** Reads the law of both sides. Throws `ParameterProblems` or `WhatIfProblem` with what is wrong in the files. */
export function comparisonOf({ before, after, raises, authority }: Asked): ReadComparison {
  const loaded = new Map<string, Statute>();
  const statuteOf = ({ parameters, changes }: AskedSide): Statute => {
    const kept = loaded.get(parameters) ?? loadStatute(parameters);
    loaded.set(parameters, kept);
    return changedStatute(kept, changes);
  };
  const [first, second] = [statuteOf(before), statuteOf(after)];
  const side = (statute: Statute, { day }: AskedSide): Side => ({
    statute,
    day: isoDate(day),
    localScheme: authority === null ? null : localSchemeOf(statute, authority, isoDate(day)),
  });
  return {
    before: side(first, before),
    after: side(second, after),
    raises,
    versions: [first.version, second.version],
    unconfirmed: [unconfirmedOn(first, isoDate(before.day)), unconfirmedOn(second, isoDate(after.day))],
  };
}

function localSchemeOf(statute: Statute, authority: string, day: PlainDate): LocalScheme {
  const year = financialYearOf(day);
  const found = statute.localSchemes.scheme(authority, year);
  if (found) return found;
  throw new UpratingProblem(
    `No reduction for working age of this authority is kept for ${labelOf(year)}. See parameters/council-tax-reduction/schemes.`,
  );
}
