import type { PlainDate } from '../domain/dates.js';
import { epochDay } from '../domain/epoch-day.js';
import type { Authorities } from './authority.js';
import { countUpTo } from './rising.js';
import type { SchemeLaw } from './scheme-law.js';
import { type Law, SCHEME_NAMES, type SchemeName } from './schemes.js';
import type { DayRun, Statute } from './statute.js';

/** What a statute is put together from. */
export interface StatuteParts {
  readonly schemes: { readonly [Name in SchemeName]: SchemeLaw };
  readonly authorities: Authorities;
  readonly version: string;
}

/** The law on any day, from figures already read and checked. Nothing is worked out twice for days that do not differ. */
export function statuteOf({ schemes, authorities, version }: StatuteParts): Statute {
  const all = SCHEME_NAMES.flatMap(name => schemes[name].boundaries);
  const boundaries = [...new Set(all)].sort((a, b) => a - b);
  const laws: (Law | undefined)[] = [];
  const on = (day: PlainDate): Law => {
    const asked = epochDay(day);
    const at = countUpTo(boundaries, asked);
    laws[at] ??= Object.freeze(Object.fromEntries(SCHEME_NAMES.map(name => [name, schemes[name].on(asked)]))) as Law;
    return laws[at];
  };
  return Object.freeze({
    on,
    during(run: DayRun, named: readonly SchemeName[] = SCHEME_NAMES) {
      if (epochDay(run.to) < epochDay(run.from)) throw new RangeError('a run of days ends before it starts');
      for (const name of named) refuseChangeInside(run, name, schemes[name]);
      return on(run.to);
    },
    changeDays: (name: SchemeName) => schemes[name].changeDays,
    series: (name: SchemeName) => schemes[name].series,
    authorities,
    version,
  });
}

function refuseChangeInside({ from, to }: DayRun, scheme: SchemeName, { changes, changeDays }: SchemeLaw): void {
  const before = countUpTo(changes, epochDay(from));
  if (countUpTo(changes, epochDay(to)) === before) return;
  throw new RangeError(`the law of ${scheme} changes on ${changeDays[before]}: cut the run of days there`);
}
