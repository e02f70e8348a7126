import { labelOf } from '../../../domain/financial-year.js';
import { Money } from '../../../domain/money.js';
import type { Working } from '../../../domain/working.js';
import type { Group } from '../../../parameters/local-reduction.js';
import type { Finding } from '../finding.js';
import type { LocalReduction } from '../local-reduction.js';
import { ratedFrom } from '../rated.js';
import type { CouncilTaxReduction } from '../result.js';
import type { LocalCase } from './case.js';

/** A weekly amount as all three. */
export const ratedFromWeek = (perWeek: Money, { day }: LocalCase) => ratedFrom(perWeek.dividedBy(7), day);

/** What is the same of every answer under a scheme. */
export const localOf = ({ scheme }: LocalCase, group: Group | null): LocalReduction => ({
  authority: scheme.council,
  year: labelOf(scheme.year),
  schemeName: scheme.schemeName,
  band: null,
  incomeForBand: null,
  percentage: null,
  limitedToBand: null,
  cashLimit: null,
  minimumAward: scheme.award.minimumPerWeek?.value ?? null,
  belowMinimum: false,
  protectedGroup: group?.protectedGroup ? group.name : null,
  undecided: null,
});

/** Why there is no reduction, and what was found before. */
export interface Stopped {
  readonly group: Group | null;
  readonly stop: Finding;
  readonly undecided: boolean;
  /** What is due for a week, where that is known. */
  readonly perWeek?: Money;
  readonly capital?: Money;
}

/** No reduction, because something stands in the way or because no figure can be given. */
export function withoutReduction(found: LocalCase, stopped: Stopped): CouncilTaxReduction {
  const { group, stop, undecided, perWeek = Money.zero, capital = null } = stopped;
  const working = found.sink.nothing(stop.reason, stop.law);
  return answered({
    found,
    entitled: false,
    passport: null,
    liability: ratedFromWeek(perWeek, found),
    nonDependantDeductions: Money.zero,
    maximum: ratedFromWeek(Money.zero, found),
    applicableAmount: null,
    income: null,
    capital,
    excess: Money.zero,
    working,
    findings: [stop],
    local: { ...localOf(found, group), undecided: undecided ? stop.reason : null },
  });
}

type Said = Pick<
  CouncilTaxReduction,
  | 'entitled'
  | 'passport'
  | 'liability'
  | 'nonDependantDeductions'
  | 'maximum'
  | 'applicableAmount'
  | 'income'
  | 'capital'
  | 'excess'
  | 'working'
  | 'findings'
  | 'local'
> &
  Partial<Pick<CouncilTaxReduction, 'assumptions'>>;

/** The answer in the shape of all schemes, with whatever the file says is missing among its findings. */
export function answered({ found, ...said }: Said & { found: LocalCase }): CouncilTaxReduction {
  return {
    kind: 'CouncilTaxReduction',
    day: found.day,
    scheme: 'LOCAL',
    class: null,
    alternative: null,
    assumptions: [],
    reduction: ratedFrom(said.working.amount, found.day),
    undecided: said.local?.undecided ?? null,
    ...said,
  };
}

/** A week's working brought to the day. */
export const forADay = (weekly: Working): Working =>
  weekly.becomes(
    weekly.amount.dividedBy(7),
    () => ({ label: 'For a day', formula: `${weekly.amount.toFixed()} / 7` }),
    'LGFA 1992, s. 13A',
  );
