import type { DisabilityAward } from '../../../domain/household/disability-award.js';

const CHILDS: readonly DisabilityAward[] = [
  'DLA_CARE_MIDDLE',
  'DLA_CARE_HIGHEST',
  'CDP_CARE_MIDDLE',
  'CDP_CARE_HIGHEST',
];
const ADULTS: readonly DisabilityAward[] = [
  'AA_HIGHER',
  'PADP_HIGHER',
  'DLA_CARE_MIDDLE',
  'DLA_CARE_HIGHEST',
  'PIP_DAILY_LIVING_STANDARD',
  'PIP_DAILY_LIVING_ENHANCED',
  'ADP_DAILY_LIVING_STANDARD',
  'ADP_DAILY_LIVING_ENHANCED',
  'AFIP',
];

/** Somebody said to be unable to share. */
interface Sleeper {
  readonly id: string;
  readonly needsOwnBedroom: boolean;
  readonly disabilityAwards: readonly DisabilityAward[];
}

const says = ({ needsOwnBedroom, disabilityAwards }: Sleeper, awards: readonly DisabilityAward[]): boolean =>
  needsOwnBedroom && disabilityAwards.some(award => awards.includes(award));

/** Care at the highest or middle rate, and the need. HB Regs, reg. 2(1) ("child who cannot share a bedroom"). */
export const childCannotShare = (child: Sleeper): boolean => says(child, CHILDS);

/** Of attendance allowance the higher rate alone will do. HB Regs, reg. 2(1) ("member of a couple who cannot share a bedroom"). */
export const partnerCannotShare = (adult: Sleeper): boolean => says(adult, ADULTS);

/** Said of somebody whose need is stated without the benefit that the law asks for beside it. */
export const takenToShare = (people: readonly Sleeper[], cannot: (one: Sleeper) => boolean): string[] =>
  people
    .filter(one => one.needsOwnBedroom && !cannot(one))
    .map(
      ({ id }) =>
        `${id} was taken to be able to share a bedroom: no disability benefit at a rate that allows one alone is stated`,
    );
