import { isAfter, isBefore, type PlainDate } from '../domain/dates.js';
import type { Standing, Verified } from '../domain/parameter.js';
import type { Figure } from './figure.js';
import type { DatedValue, ParameterEntry } from './parameter-file.js';
import type { Problem } from './problems.js';
import { problemsOf, type YamlFile } from './yaml-file.js';

/** One value of a figure and the days on which it is the law, both included. */
export interface Era {
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly beganEarlier: boolean;
  readonly law: string;
  readonly verified: Verified;
  readonly standing: Standing;
  readonly basis: string;
  readonly note: string | null;
  readonly checkedTo: PlainDate;
  /** Text that the figure's schema has passed. */
  readonly text: unknown;
}

/** A figure over time: its eras in order, none overlapping another. */
export interface Series {
  /** Scheme and name: `councilTax.singleResidentDiscount`. */
  readonly id: string;
  readonly name: string;
  readonly figure: Figure<unknown>;
  readonly eras: readonly Era[];
}

/** Where an entry stands in its file, and what the file says for all its entries. */
export interface Place {
  readonly yaml: YamlFile;
  readonly at: number;
  readonly scheme: string;
  readonly checkedTo: PlainDate;
}

/** A series from an entry of a file; what is wrong with the entry goes to `problems`, and then the series is not to be used. */
export function seriesOf(
  entry: ParameterEntry,
  figure: Figure<unknown>,
  found: Place & { problems: Problem[] },
): Series {
  const says = (path: readonly (string | number)[], words: string) =>
    found.problems.push(found.yaml.problem(['parameters', found.at, ...path], words));
  if (entry.unit !== figure.unit) says(['unit'], `the rules take this figure in ${figure.unit}`);
  for (const [at, value] of entry.values.entries()) {
    const read = figure.schema.safeParse(value.value);
    const under = ['parameters', found.at, 'values', at, 'value'];
    for (const issue of read.error?.issues ?? []) found.problems.push(...problemsOf(found.yaml, issue, under));
    for (const key of ['law', 'verified', 'basis'] as const) {
      if ((value[key] ?? entry[key]) === undefined) says(['values', at], `no ${key}, here or for the parameter`);
    }
  }
  for (const { at, words } of misdated(entry.values, figure.mayBeAbsent)) says(['values', at, 'from'], words);
  return { id: `${found.scheme}.${entry.id}`, name: entry.name, figure, eras: erasOf(entry, found.checkedTo) };
}

function* misdated(values: readonly DatedValue[], gapsAllowed: boolean): Generator<{ at: number; words: string }> {
  for (const [at, value] of values.entries()) {
    if (value.to && isBefore(value.to, value.from)) yield { at, words: 'ends before it starts' };
    const before = values[at - 1];
    if (!before) continue;
    if (value.began_earlier) yield { at, words: 'began_earlier is for the first value alone' };
    if (!isAfter(value.from, before.from))
      yield { at, words: `does not start after the value before it, ${before.from}` };
    else if (before.to && !isBefore(before.to, value.from))
      yield { at, words: `overlaps the value before it, which ends ${before.to}` };
    else if (before.to && isBefore(before.to.add({ days: 1 }), value.from) && !gapsAllowed)
      yield { at, words: `leaves days without a value after ${before.to}` };
  }
}

const erasOf = (entry: ParameterEntry, checkedTo: PlainDate): Era[] =>
  entry.values.map((value, at) => ({
    from: value.from,
    to: value.to ?? entry.values[at + 1]?.from.subtract({ days: 1 }) ?? null,
    beganEarlier: value.began_earlier ?? false,
    law: value.law ?? entry.law ?? '',
    verified: value.verified ?? entry.verified ?? 0,
    standing: value.standing ?? entry.standing ?? 'published',
    basis: value.basis ?? entry.basis ?? '',
    note: value.note ?? entry.note ?? null,
    checkedTo: value.checked_to ?? entry.checked_to ?? checkedTo,
    text: value.value,
  }));
