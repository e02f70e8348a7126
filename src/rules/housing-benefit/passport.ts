import type { IncomeKind } from '../../domain/household/income.js';
import { type Finding, given } from './finding.js';
import type { Situation } from './situation.js';

const IN_WORDS: readonly (readonly [IncomeKind, string])[] = [
  ['UNIVERSAL_CREDIT', 'Universal Credit'],
  ['INCOME_SUPPORT', 'Income Support'],
  ['JSA_INCOME_BASED', 'income-based JSA'],
  ['ESA_INCOME_RELATED', 'income-related ESA'],
];

/**
 * A benefit that opens the whole of housing benefit, because income and capital are then left out; null where there is none.
 * HB Regs, Sch. 4 para. 12, Sch. 5 para. 4 and Sch. 6 para. 5; HB(SPC) Regs, reg. 26.
 */
export function passport(situation: Situation): Finding | null {
  const name = situation.scheme === 'PENSION_AGE' ? guaranteeCredit(situation) : workingAge(situation);
  if (name === null) return null;
  return given({
    subject: 'PASSPORT',
    code: 'PASSPORTED',
    reason: `${name} is paid, so income and capital are left out`,
    law: situation.scheme === 'PENSION_AGE' ? 'HB(SPC) Regs, reg. 26' : 'HB Regs, Sch. 5 para. 4 and Sch. 6 para. 5',
  });
}

const gets = ({ family }: Situation, wanted: IncomeKind): boolean =>
  family.adults.some(({ incomes }) => incomes.some(({ kind }) => kind === wanted));

function guaranteeCredit(situation: Situation): string | null {
  const credit = situation.household.awards.pensionCredit;
  const paid = credit !== null && !credit.guaranteeCredit.isZero();
  return paid || gets(situation, 'PENSION_CREDIT_GUARANTEE') ? 'Guarantee credit' : null;
}

function workingAge(situation: Situation): string | null {
  const { universalCredit, legacy } = situation.household.awards;
  if (universalCredit !== null) return 'Universal Credit';
  for (const [kind, name] of IN_WORDS) {
    if (legacy.some(benefit => benefit === kind) || gets(situation, kind)) return name;
  }
  return null;
}
