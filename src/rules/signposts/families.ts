import { ageOn } from '../../domain/age.js';
import { isAfter, isBefore, isoDate } from '../../domain/dates.js';
import type { Child } from '../../domain/household/child.js';
import { Money } from '../../domain/money.js';
import { isResponsibleFor } from '../universal-credit/elements/responsible-for.js';
import { earnsAtMost, onEitherCredit, onGuaranteeCredit, onUniversalCredit } from './on-benefit.js';
import { type Situation, type Suggestion, signpost } from './signpost.js';

const SCHOOL_FROM = 4;
const HEALTHY_START_UNDER = 4;
// 7,400 a year; 408 a month.
const SCHOOL_MEALS_EARNINGS = Money.pounds('616.67');
const HEALTHY_START_EARNINGS = Money.pounds('408.00');
const SCHOOL_MEALS_WITHOUT_LIMIT = isoDate('2026-09-01');
const GRANT_MONTHS = 6;
const GRANT_UNDER = 16;

const childrenOf = ({ household: { children }, day }: Situation): readonly Child[] =>
  children.filter(child => isResponsibleFor(child, day));
const named = (children: readonly Child[]): string => children.map(({ id }) => id).join(', ');

/**
 * Meals at school. Universal credit with earnings up to 7,400 a year; in England with any award from September 2026.
 * Guarantee credit always. Scotland and Wales give meals to younger pupils without a test.
 */
export const suggestFreeSchoolMeals: Suggestion = situation => {
  const { household, day } = situation;
  const pupils = childrenOf(situation).filter(({ birthDate }) => ageOn(birthDate, day) >= SCHOOL_FROM);
  const anyAward = household.home.nation === 'ENGLAND' && !isBefore(day, SCHOOL_MEALS_WITHOUT_LIMIT);
  const given =
    onGuaranteeCredit(situation) ||
    (anyAward && onUniversalCredit(situation)) ||
    earnsAtMost(SCHOOL_MEALS_EARNINGS, situation);
  if (pupils.length === 0 || !given) return null;
  return signpost({
    code: 'FREE_SCHOOL_MEALS',
    why: `${named(pupils)} may be at school, and a benefit that brings free meals is found or stated`,
    effect: 'They are no income for any benefit; the school or council has to be asked',
    law: 'Education Act 1996, s. 512ZB',
    verified: 2,
    basis:
      'Published pages of councils and schools; news of the extension from September 2026. Scotland has its own limit',
  });
};

/** Food for a child under 4. Scotland has Best Start Foods instead, without an earnings limit. */
export const suggestHealthyStart: Suggestion = situation => {
  const { day, household } = situation;
  const small = childrenOf(situation).filter(({ birthDate }) => ageOn(birthDate, day) < HEALTHY_START_UNDER);
  const scotland = household.home.nation === 'SCOTLAND';
  const given =
    onGuaranteeCredit(situation) ||
    (scotland ? onUniversalCredit(situation) : earnsAtMost(HEALTHY_START_EARNINGS, situation));
  if (small.length === 0 || !given) return null;
  return signpost({
    code: 'HEALTHY_START',
    why: `${named(small)} is under 4, and a benefit that brings it is found or stated`,
    effect: `${scotland ? 'Best Start Foods' : 'A Healthy Start card'} is no income for any benefit`,
    law: scotland ? 'SSI 2019/193' : 'SI 2005/3262',
    verified: scotland ? 0 : 2,
    basis: scotland
      ? 'Settled law, not read again'
      : 'NHS Business Services Authority, Healthy Start; Camden, Healthy Start',
  });
};

/** A first baby, claimed within six months of the birth. Scotland has the Best Start Grant. */
export const suggestMaternityGrant: Suggestion = situation => {
  const { day, household } = situation;
  const young = childrenOf(situation).filter(({ birthDate }) => ageOn(birthDate, day) < GRANT_UNDER);
  const [baby] = young;
  if (!baby || young.length > 1 || isAfter(day, baby.birthDate.add({ months: GRANT_MONTHS }))) return null;
  if (!onEitherCredit(situation)) return null;
  const scotland = household.home.nation === 'SCOTLAND';
  return signpost({
    code: 'SURE_START_MATERNITY_GRANT',
    why: `${baby.id} is the only child under 16 and is less than six months old`,
    effect: `A ${scotland ? 'Best Start Grant' : 'single payment of 500'}, no income and no capital for any benefit`,
    law: scotland ? 'SSI 2018/370' : 'SI 2005/3061, reg. 5',
    verified: scotland ? 0 : 2,
    basis: scotland ? 'Settled law, not read again' : 'GOV.UK, eligibility; Working Families',
  });
};
