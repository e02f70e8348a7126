import { Money } from '../../domain/money.js';
import type { UniversalCreditResult } from './award.js';
import type { AwardCase } from './award-case.js';
import type { Finding } from './finding.js';

/** There is no award: nobody can claim, or there is too much capital. The findings say why. */
export function noAward(
  { period, claimants, sink }: AwardCase,
  known: { readonly findings: readonly Finding[]; readonly capital: Money },
): UniversalCreditResult {
  const why = known.findings.filter(({ given }) => !given).at(-1);
  return {
    kind: 'UniversalCredit',
    assessmentPeriod: period,
    entitled: false,
    claimants: claimants.map(({ id }) => id),
    elements: [],
    maximumAmount: Money.zero,
    earnedIncome: Money.zero,
    earningsDeduction: Money.zero,
    unearnedIncome: Money.zero,
    capital: known.capital,
    beforeCap: Money.zero,
    capReduction: Money.zero,
    award: Money.zero,
    payable: Money.zero,
    working: sink.nothing(why?.reason ?? 'No award', why?.law),
    findings: known.findings,
    warnings: [],
  };
}
