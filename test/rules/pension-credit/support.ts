import type { HouseholdInput } from '../../../src/domain/household/household.js';
import { keeping, type Sink } from '../../../src/domain/working-sink.js';
import { type PensionCreditResult, pensionCredit } from '../../../src/rules/pension-credit/pension-credit.js';
import { type Facts, household, statute } from '../universal-credit/support.js';

type AdultInput = HouseholdInput['adults'][number];

/** A man of 81 with a State Pension of the given weekly amount: he reached pension age before 6 April 2016. */
export const old = (id: string, pension = '0.00', more: Partial<AdultInput> = {}): AdultInput => ({
  id,
  birthDate: '1945-03-01',
  sex: 'MALE',
  incomes: [{ kind: 'STATE_PENSION', amount: pension, per: 'WEEK' }],
  ...more,
});
/** The same at 70: after 6 April 2016. */
export const younger = (id: string, pension = '0.00', more: Partial<AdultInput> = {}): AdultInput =>
  old(id, pension, { birthDate: '1956-03-01', ...more });

export function credit(facts: Facts, sink: Sink = keeping): PensionCreditResult {
  const known = household({ from: '2026-11-21', ...facts });
  return pensionCredit(known, { law: statute.on(known.claim.assessedOn), sink });
}

/** `guarantee savings payable`. */
export function credits(facts: Facts): string {
  const { guaranteeCredit, savingsCredit, payable } = credit(facts);
  return [guaranteeCredit, savingsCredit, payable].map(amount => amount.toFixed()).join(' ');
}
