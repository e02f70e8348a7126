import { isAfter, type PlainDate } from '../../domain/dates.js';
import type { DisabilityAward } from '../../domain/household/disability-award.js';

interface HasHealth {
  readonly disabilityAwards: readonly DisabilityAward[];
  readonly severelySightImpaired: boolean;
}

export const isBornBy = (birthDate: PlainDate, day: PlainDate): boolean => !isAfter(birthDate, day);

// SI 2013/376, reg. 2: "attendance allowance" takes in constant attendance allowance and the forces' payment.
const ATTENDANCE: readonly DisabilityAward[] = [
  'AA_LOWER',
  'AA_HIGHER',
  'PADP_LOWER',
  'PADP_HIGHER',
  'AFIP',
  'CONSTANT_ATTENDANCE_ALLOWANCE',
];
const CARE: readonly DisabilityAward[] = [
  'DLA_CARE_MIDDLE',
  'DLA_CARE_HIGHEST',
  'CDP_CARE_MIDDLE',
  'CDP_CARE_HIGHEST',
  'PIP_DAILY_LIVING_STANDARD',
  'PIP_DAILY_LIVING_ENHANCED',
  'ADP_DAILY_LIVING_STANDARD',
  'ADP_DAILY_LIVING_ENHANCED',
];

/**
 * Gets attendance allowance, DLA care at the middle or highest rate, daily living of PIP, or a Scottish equivalent: the
 * list that exempts renters and non-dependants and keeps a bedroom. SI 2013/376, Sch. 4 paras 12, 15, 16 and 29.
 */
export const getsCareBenefit = ({ disabilityAwards }: HasHealth): boolean =>
  disabilityAwards.some(award => ATTENDANCE.includes(award) || CARE.includes(award));

/** DLA, child disability payment, PIP or adult disability payment, whatever the component or rate. Reg. 24(2)(a). */
export const getsChildDisabilityBenefit = ({ disabilityAwards }: HasHealth): boolean =>
  disabilityAwards.some(award => /^(DLA|CDP|PIP|ADP)_/.test(award));

const HIGHEST: readonly DisabilityAward[] = [
  'DLA_CARE_HIGHEST',
  'CDP_CARE_HIGHEST',
  'PIP_DAILY_LIVING_ENHANCED',
  'ADP_DAILY_LIVING_ENHANCED',
];

/** Highest rate of care, enhanced daily living, or certified severely sight impaired. Reg. 24(2)(b). */
export const isHigherRateDisabledChild = ({ disabilityAwards, severelySightImpaired }: HasHealth): boolean =>
  severelySightImpaired || disabilityAwards.some(award => HIGHEST.includes(award));
