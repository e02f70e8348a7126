import { isPensionAge } from '../../eligibility/pension-age.js';
import { havePossessed, type Judge, possessed, RETIREMENT_PENSIONS } from '../../notional-income/possessed.js';
import type { CreditCase } from '../credit-case.js';
import { type Finding, given, refused } from '../finding.js';
import { COUNTED } from './income-kinds.js';

/**
 * SI 2002/1792, reg. 18: what is given up in order to have the credit, and for who has reached pension age every pension that is not
 * claimed or drawn, State Pension too, from whenever it could be had. Nothing else that could be applied for, and no word of work
 * for less. Read: para. (1) with (1A) to (1C), in its twin SR 2003/28, reg. 18.
 */
export const notionalIn =
  ({ day, law }: Pick<CreditCase, 'day' | 'law'>): Judge =>
  ({ ground, kind }, { birthDate }) => {
    if (ground === 'DEPRIVED')
      return { counts: kind === 'EARNINGS' || COUNTED.has(kind), law: 'SI 2002/1792, reg. 18', unread: true };
    const old = isPensionAge(birthDate, day, law.statePensionAge);
    const pension = RETIREMENT_PENSIONS.has(kind);
    return { counts: old && pension, law: 'SI 2002/1792, reg. 18(1)', unread: !pension };
  };

/** What is taken as income without being paid, and what is not. */
export function notionalFindings(credit: CreditCase): readonly Finding[] {
  if (!havePossessed(credit.adults)) return [];
  return possessed(credit.adults, notionalIn(credit)).map(({ counts, person, reason, law }) => {
    const said = { subject: 'INCOME', code: 'NOTIONAL_INCOME', person, reason, law } as const;
    return counts ? given(said) : refused(said);
  });
}
