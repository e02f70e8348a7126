import { ageOn } from '../../../domain/age.js';
import { isBefore } from '../../../domain/dates.js';
import type { Adult } from '../../../domain/household/adult.js';
import { isPensionAge } from '../../eligibility/pension-age.js';
import { type AwardCase, historyOf } from '../award-case.js';
import { isCarer } from '../elements/is-carer.js';

/** Why there is no minimum income floor, with the provision. */
export interface NoFloor {
  readonly code: string;
  readonly reason: string;
  readonly law: string;
}

const REQUIREMENTS_FROM_AGE = 3;
const START_UP_MONTHS = 12;

/**
 * Why no floor applies to somebody in gainful self-employment; null where one does. SI 2013/376, reg. 62(1)(b): only for a
 * claimant who, but for their earnings, would be under all the work requirements, and not in a start-up period (reg. 63).
 */
export const noFloorBecause = (adult: Adult, award: AwardCase): NoFloor | null =>
  notAllRequirements(adult, award) ?? startingUp(adult, award);

/** The groups of WRA 2012, ss 19 to 21, as far as the facts show them; and what is stated of the claimant. */
function notAllRequirements(adult: Adult, award: AwardCase): NoFloor | null {
  const because = (reason: string, law: string): NoFloor => ({ code: 'NOT_ALL_REQUIREMENTS', reason, law });
  if (!historyOf(award, adult).allWorkRequirements)
    return because('is stated not to be under all work requirements', 'SI 2013/376, reg. 62(1)(b)');
  if (adult.ucWorkCapability !== 'NONE')
    return because('has limited capability for work', 'WRA 2012, ss 19(2)(a) and 21(1)(a)');
  if (isCarer(adult, award)) return because('cares for a severely disabled person', 'WRA 2012, s. 19(2)(b)');
  if (isPensionAge(adult.birthDate, award.period.from, award.law.statePensionAge))
    return because('has reached pension age', 'SI 2013/376, reg. 89(1)(a)');
  if (isLoneParentOfAnInfant(award))
    return because('is the responsible carer of a child under 3', 'WRA 2012, ss 19(2)(c), 20 and 21(1)(aa)');
  return null;
}

const HOURS_UNDER_LESSER_REQUIREMENTS = 16;
const HOURS_OF_NO_CLAIMANT = 35;

/**
 * The hours a week of somebody's individual threshold, of which a couple's is the sum. SI 2013/376, reg. 90(2) and (3): those
 * expected of who is under all the requirements, 16 under the lesser ones, 35 for a partner who is no claimant, and none for
 * who is under no requirements, who has no threshold: WRA 2012, s. 19(2)(a) and (b); reg. 89(1)(a).
 */
export function thresholdHours(adult: Adult, award: AwardCase): number {
  if (adult.id === award.partnerOutside?.id) return HOURS_OF_NO_CLAIMANT;
  if (isUnderNoRequirements(adult, award)) return 0;
  return adult.ucWorkCapability === 'NONE'
    ? historyOf(award, adult).expectedHoursPerWeek
    : HOURS_UNDER_LESSER_REQUIREMENTS;
}

const isUnderNoRequirements = (adult: Adult, award: AwardCase): boolean =>
  adult.ucWorkCapability.startsWith('LCWRA') ||
  isCarer(adult, award) ||
  isPensionAge(adult.birthDate, award.period.from, award.law.statePensionAge);

/** Of a couple only the one they name is the responsible carer, and the facts do not say who. WRA 2012, s. 19(6). */
const isLoneParentOfAnInfant = ({ claimants, partnerOutside, children, lastDay }: AwardCase): boolean =>
  claimants.length === 1 &&
  partnerOutside === null &&
  children.some(({ birthDate }) => ageOn(birthDate, lastDay) < REQUIREMENTS_FROM_AGE);

function startingUp(adult: Adult, award: AwardCase): NoFloor | null {
  const law = 'SI 2013/376, reg. 63';
  const { startUpUntil } = historyOf(award, adult);
  if (startUpUntil !== null)
    return isBefore(startUpUntil, award.period.from)
      ? null
      : { code: 'START_UP_PERIOD', reason: 'is in a start-up period', law };
  return tradesAreNew(adult, award)
    ? { code: 'START_UP_PERIOD', reason: 'began to trade less than twelve months before', law }
    : null;
}

/**
 * Where no start-up period is stated, the year from the day the trade began stands for it. The Department counts it from
 * the assessment period in which it found the self-employment gainful, which only the award's history can say.
 */
const tradesAreNew = ({ selfEmployments }: Adult, { period }: AwardCase): boolean =>
  selfEmployments
    .filter(({ gainful }) => gainful)
    .every(({ startedOn }) => isBefore(period.from, startedOn.add({ months: START_UP_MONTHS })));
