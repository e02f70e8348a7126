import type { Adult } from '../../../domain/household/adult.js';
import type { DisabilityAward } from '../../../domain/household/disability-award.js';
import type { IncomeKind } from '../../../domain/household/income.js';

/** What the tests here look at. */
export interface Health {
  readonly disabilityAwards: readonly DisabilityAward[];
  readonly severelySightImpaired: boolean;
}

/** Attendance allowance takes in the increases for constant attendance. HB Regs, reg. 2(1). */
const ATTENDANCE: readonly DisabilityAward[] = [
  'AA_LOWER',
  'AA_HIGHER',
  'PADP_LOWER',
  'PADP_HIGHER',
  'CONSTANT_ATTENDANCE_ALLOWANCE',
];
const DAILY_LIVING: readonly DisabilityAward[] = [
  'PIP_DAILY_LIVING_STANDARD',
  'PIP_DAILY_LIVING_ENHANCED',
  'ADP_DAILY_LIVING_STANDARD',
  'ADP_DAILY_LIVING_ENHANCED',
];
const LOWEST_CARE: readonly DisabilityAward[] = ['DLA_CARE_LOWEST', 'CDP_CARE_LOWEST'];
const MIDDLE_CARE: readonly DisabilityAward[] = ['DLA_CARE_MIDDLE', 'CDP_CARE_MIDDLE'];
const HIGHEST_CARE: readonly DisabilityAward[] = ['DLA_CARE_HIGHEST', 'CDP_CARE_HIGHEST'];

/** For a severe disability premium. HB Regs, Sch. 3 para. 14(2); HB(SPC) Regs, Sch. 3 para. 6(2). */
const SEVERE = new Set([...ATTENDANCE, ...DAILY_LIVING, ...MIDDLE_CARE, ...HIGHEST_CARE, 'AFIP' as const]);
/** For an enhanced disability premium. HB Regs, Sch. 3 para. 15(1); HB(SPC) Regs, Sch. 3 para. 7. */
const ENHANCED = new Set<DisabilityAward>([
  ...HIGHEST_CARE,
  'PIP_DAILY_LIVING_ENHANCED',
  'ADP_DAILY_LIVING_ENHANCED',
  'AFIP',
]);
/** Keeps the claimant's non-dependants from costing anything: care at any rate. HB Regs, reg. 74(6). */
const CARE = new Set([...SEVERE, ...LOWEST_CARE]);
/** Benefits in place of earnings that show long-term incapacity. HB Regs, Sch. 3 para. 13(1)(a)(i). */
const INCAPACITY: readonly IncomeKind[] = ['INCAPACITY_BENEFIT', 'SEVERE_DISABLEMENT_ALLOWANCE'];

const any = (awards: readonly DisabilityAward[], wanted: ReadonlySet<DisabilityAward>): boolean =>
  awards.some(award => wanted.has(award));

export const hasSevereAward = ({ disabilityAwards }: Health): boolean => any(disabilityAwards, SEVERE);
export const hasEnhancedAward = ({ disabilityAwards }: Health): boolean => any(disabilityAwards, ENHANCED);
export const hasCareAward = ({ disabilityAwards }: Health): boolean => any(disabilityAwards, CARE);

/** A child for whom a disabled child premium is given. HB Regs, Sch. 3 para. 16; HB(SPC) Regs, Sch. 3 para. 8. */
export const isDisabledChild = ({ disabilityAwards, severelySightImpaired }: Health): boolean =>
  severelySightImpaired || disabilityAwards.length > 0;

/** Receipt of any of the listed benefits, at any rate, or severe sight impairment. HB Regs, Sch. 3 para. 13(1)(a). */
export const meetsDisabilityCondition = (
  person: Health & { readonly incomes: readonly { readonly kind: IncomeKind }[] },
): boolean => isDisabledChild(person) || person.incomes.some(({ kind }) => INCAPACITY.includes(kind));

/**
 * Cannot mind the children while the partner works: so found, or a benefit for disability or long-term incapacity is payable,
 * or the main phase of employment and support allowance. HB Regs, reg. 28(11); HB(SPC) Regs, reg. 31(11).
 */
export const isIncapacitated = ({ incapacitated, disabilityAwards, esa, incomes }: Adult): boolean =>
  incapacitated ||
  disabilityAwards.length > 0 ||
  esa?.phase === 'MAIN' ||
  incomes.some(({ kind }) => INCAPACITY.includes(kind));

/**
 * In the work-related activity group of employment and support allowance, whether or not its component, which ended for new
 * claims on 3 April 2017, is paid. HB Regs, reg. 2(1): not by being treated so in the assessment phase.
 */
export const inWorkRelatedActivityGroup = ({ esa }: Adult): boolean =>
  esa?.phase === 'MAIN' && esa.component !== 'SUPPORT';
