import type { Household } from '../../domain/household/household.js';
import { Money } from '../../domain/money.js';
import type { Working } from '../../domain/working.js';
import type { Sink } from '../../domain/working-sink.js';
import type { Law } from '../../parameters/schemes.js';
import { childrenElsewhere, responsibleFor } from './children.js';
import { type CreditCase, figureNote } from './credit-case.js';
import { type Finding, refused } from './finding.js';
import { appropriateGuarantee } from './guarantee.js';
import { weeklyIncome } from './income/income.js';
import { membersOf } from './members.js';
import { qualifies } from './qualifying.js';
import { roundedCredit } from './rounding.js';
import { savingsCredit } from './savings-credit.js';
import { warningsFor } from './warnings.js';

/** Pension credit for a week. */
export interface PensionCreditResult {
  readonly kind: 'PensionCredit';
  readonly entitled: boolean;
  /** With all additions. */
  readonly appropriateGuarantee: Money;
  readonly income: Money;
  readonly qualifyingIncome: Money;
  readonly capital: Money;
  readonly guaranteeCredit: Money;
  readonly savingsCredit: Money;
  readonly payable: Money;
  readonly working: Working;
  readonly findings: readonly Finding[];
  /** What a person should look at before relying on the figure. The working says these too. */
  readonly warnings: readonly string[];
}

export interface PensionCreditMeans {
  /** The whole law as it stood on the day asked about. */
  readonly law: Law;
  readonly sink: Sink;
}

const NOTHING = {
  kind: 'PensionCredit',
  entitled: false,
  appropriateGuarantee: Money.zero,
  income: Money.zero,
  qualifyingIncome: Money.zero,
  capital: Money.zero,
  guaranteeCredit: Money.zero,
  savingsCredit: Money.zero,
  payable: Money.zero,
  warnings: [],
} as const;

/**
 * Pension credit for the benefit week of the day asked about. SPCA 2002; SI 2002/1792. The guarantee credit tops income up
 * to the appropriate minimum guarantee; the savings credit is beside it. Less than 10p a week is not paid: reg. 13. Pure.
 */
export function pensionCredit(household: Household, { law, sink }: PensionCreditMeans): PensionCreditResult {
  const day = household.claim.assessedOn;
  const children = responsibleFor(household.children, day);
  const members = membersOf(household.adults, day);
  const credit: CreditCase = { household, adults: members.adults, children, day, law, sink };
  const who = members.adults.length > 0 ? [qualifies(credit), ...members.findings] : members.findings;
  const barred = who[0];
  if (barred && !barred.given) return { ...NOTHING, working: sink.nothing(barred.reason, barred.law), findings: who };
  return decided(credit, who);
}

function decided(credit: CreditCase, who: readonly Finding[]): PensionCreditResult {
  const guarantee = appropriateGuarantee(credit);
  const income = weeklyIncome(credit);
  const topUp = roundedCredit(guaranteeCredit(guarantee.working, income.working, credit));
  const savings = savingsCredit(
    { income: income.working.amount, qualifying: income.qualifying, appropriateGuarantee: guarantee.working.amount },
    credit,
  );
  const saved = roundedCredit(savings.working);
  const both = credit.sink.sum([
    { of: topUp, note: 'Guarantee credit', law: 'SPCA 2002, s. 2' },
    { of: saved, note: 'Savings credit', law: 'SPCA 2002, s. 3' },
  ]);
  const paid = atLeastTheMinimum(both, credit);
  const elsewhere = childrenElsewhere(credit.household.children, credit.day);
  const findings = [
    ...who,
    ...guarantee.findings,
    ...elsewhere,
    ...income.findings,
    ...savings.findings,
    ...paid.findings,
  ];
  const warnings = warningsFor(credit, findings);
  return {
    kind: 'PensionCredit',
    entitled: !paid.working.amount.isZero(),
    appropriateGuarantee: guarantee.working.amount,
    income: income.working.amount,
    qualifyingIncome: income.qualifying,
    capital: income.capital,
    guaranteeCredit: topUp.amount,
    savingsCredit: saved.amount,
    payable: paid.working.amount,
    working: warnings.reduce((so, warning) => so.assuming(warning), paid.working),
    findings,
    warnings,
  };
}

/** What income falls short of the guarantee by. SPCA 2002, s. 2(2). */
function guaranteeCredit(guarantee: Working, income: Working, { sink }: CreditCase): Working {
  const full = sink.from(guarantee, 'Appropriate minimum guarantee', 'SPCA 2002, s. 2(3)');
  const left = income.amount.isZero() ? full : full.less(income, 'Income', 'SPCA 2002, s. 15');
  return left.amount.isNegative()
    ? left.becomes(Money.zero, 'Income is not below the guarantee', 'SPCA 2002, s. 2')
    : left;
}

/** Less than 10p a week is not payable. Reg. 13. */
function atLeastTheMinimum(both: Working, { law: { pensionCredit: law } }: CreditCase) {
  const least = law.minimumAward;
  if (both.amount.isZero() || !both.amount.lessThan(least.value)) return { working: both, findings: [] };
  const small = refused({
    subject: 'ENTITLEMENT',
    code: 'TOO_SMALL',
    reason: `Less than ${least.text} a week is not paid`,
    law: 'SI 2002/1792, reg. 13',
  });
  return { working: both.becomes(Money.zero, () => figureNote(least), 'SI 2002/1792, reg. 13'), findings: [small] };
}
