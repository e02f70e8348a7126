import type { PlainDate } from '../../../domain/dates.js';
import { isBefore } from '../../../domain/dates.js';
import type { CapitalItem, CapitalKind } from '../../../domain/household/capital.js';
import type { Scheme } from '../situation.js';

/** How long something is left out: `ALWAYS`, `NEVER`, or for weeks from the day it was received or notice given. */
type Left = 'ALWAYS' | 'NEVER' | { readonly weeks: number };

const HALF_A_YEAR: Left = { weeks: 26 };
const A_YEAR: Left = { weeks: 52 };

/** HB Regs, Sch. 6; HB(SPC) Regs, Sch. 6. The second of a pair is for pension age, where it differs. */
const LEFT_OUT: { readonly [Kind in CapitalKind]: readonly [workingAge: Left, pensionAge?: Left] } = {
  CURRENT_ACCOUNT: ['NEVER'],
  SAVINGS: ['NEVER'],
  ISA: ['NEVER'],
  PREMIUM_BONDS: ['NEVER'],
  SHARES_OR_FUNDS: ['NEVER'],
  CASH: ['NEVER'],
  CRYPTO_ASSETS: ['NEVER'],
  OTHER_PROPERTY: ['NEVER'],
  LAND: ['NEVER'],
  OWN_HOME: ['ALWAYS'],
  HOME_BEING_SOLD: [HALF_A_YEAR],
  HOME_OF_RELATIVE: ['ALWAYS'],
  PROPERTY_SALE_PROCEEDS_FOR_HOME: [HALF_A_YEAR, A_YEAR],
  BUSINESS_ASSETS: ['ALWAYS'],
  PERSONAL_POSSESSIONS: ['ALWAYS'],
  PENSION_FUND: ['ALWAYS'],
  LIFE_INSURANCE: ['ALWAYS'],
  PREPAID_FUNERAL: ['ALWAYS'],
  PERSONAL_INJURY_TRUST: ['ALWAYS'],
  PERSONAL_INJURY_PAYMENT: [A_YEAR, 'ALWAYS'],
  COMPENSATION_SCHEME_PAYMENT: ['ALWAYS'],
  BENEFIT_ARREARS: [A_YEAR],
  BEREAVEMENT_SUPPORT_LUMP_SUM: [A_YEAR],
  INCOME_OF_THIS_PERIOD: ['ALWAYS'],
  NOTIONAL: ['NEVER'],
};

/** Whether a holding is left out of account on a day; where the day it began is not stated, a time limit is taken to run still. */
export function isLeftOut({ kind, since }: CapitalItem, scheme: Scheme, on: PlainDate): boolean {
  const [workingAge, pensionAge = workingAge] = LEFT_OUT[kind];
  const left = scheme === 'PENSION_AGE' ? pensionAge : workingAge;
  if (left === 'ALWAYS') return true;
  if (left === 'NEVER') return false;
  return since === null || isBefore(on, since.add({ weeks: left.weeks }));
}

/** Left out for a time that nobody can count, because the day it began is not stated. */
export const isOfUnknownAge = ({ kind, since }: CapitalItem): boolean =>
  since === null && LEFT_OUT[kind].some(left => typeof left === 'object');
