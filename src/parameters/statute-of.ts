import type { PlainDate } from '../domain/dates.js';
import { type EpochDay, epochDay } from '../domain/epoch-day.js';
import type { Authorities } from './authority.js';
import type { LocalSchemes } from './local-reduction.js';
import type { RecoveryPolicies } from './recovery-policy.js';
import { rememberedByInterval, type SchemeLaw } from './scheme-law.js';
import { type Law, SCHEME_NAMES, type SchemeName } from './schemes.js';
import type { DayRun, Statute } from './statute.js';

/** What a statute is put together from. */
export interface StatuteParts {
  readonly schemes: { readonly [Name in SchemeName]: SchemeLaw };
  readonly authorities: Authorities;
  readonly localSchemes: LocalSchemes;
  readonly recoveryPolicies: RecoveryPolicies;
  readonly version: string;
}

/** The law on any day, from figures already read and checked. Nothing is worked out twice for days that do not differ. */
export function statuteOf({ schemes, authorities, localSchemes, recoveryPolicies, version }: StatuteParts): Statute {
  const boundaries = [...new Set(SCHEME_NAMES.flatMap(name => schemes[name].boundaries))].sort((a, b) => a - b);
  const dayIn = (interval: number): EpochDay => boundaries[interval - 1] ?? Number.NEGATIVE_INFINITY;
  const over = rememberedByInterval(boundaries, (first, last) => lawOver(schemes, dayIn(first), dayIn(last)));
  return Object.freeze({
    on(day: PlainDate) {
      const asked = epochDay(day);
      return over(asked, asked);
    },
    during(run: DayRun) {
      const [first, last] = [epochDay(run.from), epochDay(run.to)];
      if (last < first) throw new RangeError('a run of days ends before it starts');
      return over(first, last);
    },
    changeDays: (name: SchemeName) => schemes[name].changeDays,
    series: (name: SchemeName) => schemes[name].series,
    authorities,
    localSchemes,
    recoveryPolicies,
    version,
  });
}

const lawOver = (schemes: StatuteParts['schemes'], first: EpochDay, last: EpochDay): Law =>
  Object.freeze(Object.fromEntries(SCHEME_NAMES.map(name => [name, schemes[name].over(first, last)]))) as Law;
