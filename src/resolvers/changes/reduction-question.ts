import type { ChangesFacts } from '../../domain/changes/changes-facts.js';
import type { PlainDate } from '../../domain/dates.js';
import { daysFromTo } from '../../domain/epoch-day.js';
import { type FinancialYear, financialYear, financialYearOf, labelOf } from '../../domain/financial-year.js';
import { Money } from '../../domain/money.js';
import type { LocalScheme } from '../../parameters/local-reduction.js';
import type { Statute } from '../../parameters/statute.js';
import type { ChangesCase } from '../../rules/changes/change.js';
import type { ReductionTerms } from '../../rules/changes/reduction-on-day.js';
import type { ReductionGivenCase } from '../../rules/overpayments/reduction-changes.js';
import { codeOf } from '../authority-code.js';
import { LEFT_OUT, WHERE_ALL_ARE } from '../household/question-scheme.js';
import type { InputProblem } from '../input-problems.js';

/** The council's schemes by the day, and the years of the case for which none is held. */
export interface SchemesOfCase extends Pick<ReductionTerms, 'schemeOn'> {
  readonly problems: readonly InputProblem[];
}

/** The schemes that a case runs through, one for each financial year; none where no authority is named. */
export function reductionTerms(
  authority: string | null | undefined,
  { from, to }: Pick<ChangesFacts, 'from' | 'to'>,
  { localSchemes }: Statute,
): SchemesOfCase {
  if (authority == null) return { schemeOn: () => null, problems: [] };
  const council = codeOf(authority);
  const first = financialYearOf(from);
  const years = Array.from({ length: financialYearOf(to) - first + 1 }, (_, at) => financialYear(first + at));
  const held = new Map<FinancialYear, LocalScheme | null>(
    years.map(year => [year, localSchemes.scheme(council, year)]),
  );
  // A change may have happened before the case begins: the scheme of its first year stands for those days.
  const schemeOn = (day: PlainDate) => held.get(financialYearOf(day)) ?? held.get(first) ?? null;
  const missing = years.filter(year => held.get(year) === null);
  return { schemeOn, problems: missing.length === 0 ? [] : [notHeld(missing)] };
}

const notHeld = (missing: readonly FinancialYear[]): InputProblem => ({
  field: 'household.authority',
  problem: `has no scheme of council tax reduction here for ${missing.map(labelOf).join(', ')}`,
  valid: `days of the years that are held. ${WHERE_ALL_ARE}. ${LEFT_OUT}`,
});

/** The case of the reduction; null where no council tax is stated at all, and outside England. */
export function reductionCase(
  asked: ChangesCase,
  { reductionGiven }: ChangesFacts,
  terms: ReductionTerms,
): ReductionGivenCase | null {
  const taxed = asked.base.councilTax !== null || asked.changes.some(({ facts }) => facts.councilTax != null);
  if (!taxed || asked.base.home.nation !== 'ENGLAND') return null;
  const given = reductionGiven.map(({ from, to, perWeek, amount }) => ({
    from,
    to,
    perDay: perWeek?.dividedBy(7) ?? (amount ?? Money.zero).dividedBy(daysFromTo(from, to)),
  }));
  return { ...asked, terms, given };
}
