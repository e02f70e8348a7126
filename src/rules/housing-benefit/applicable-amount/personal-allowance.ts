import type { Money } from '../../../domain/money.js';
import type { Parameter } from '../../../domain/parameter.js';
import { ageYears } from '../people/age.js';
import { cite, type Situation } from '../situation.js';
import type { Amount } from './amount.js';

/** From this age a single person has the higher allowance. HB Regs, Sch. 3 para. 1(1)(b). */
const HIGHER_SINGLE_FROM = 25;
const ADULT_FROM = 18;

/** What claimant and partner are allowed for themselves. HB Regs, Sch. 3 paras 1 and 1A; HB(SPC) Regs, Sch. 3 para. 1. */
export function personalAllowance(situation: Situation): Amount {
  const [figure, label] = situation.scheme === 'PENSION_AGE' ? pensionAge(situation) : workingAge(situation);
  const law = cite(situation.scheme, 'reg. 22(1)(a), Sch. 3 para. 1', 'reg. 22(1)(a), Sch. 3 para. 1');
  return { code: 'PERSONAL_ALLOWANCE', figure, times: 1, label, law };
}

type Chosen = readonly [figure: Parameter<Money>, label: string];

function workingAge({ family, law, on }: Situation): Chosen {
  const { kind, claimant, adults } = family;
  const ages = adults.map(({ birthDate }) => ageYears(birthDate, on));
  const mainPhase = claimant.esa?.phase === 'MAIN';
  if (kind === 'COUPLE') {
    return mainPhase || ages.some(age => age >= ADULT_FROM)
      ? [law.allowanceCouple18OrOver, 'Personal allowance: couple, one or both 18 or over']
      : [law.allowanceCoupleBothUnder18, 'Personal allowance: couple, both under 18'];
  }
  const [age = 0] = ages;
  if (kind === 'LONE_PARENT') {
    return mainPhase || age >= ADULT_FROM
      ? [law.allowanceLoneParent18OrOver, 'Personal allowance: lone parent, 18 or over']
      : [law.allowanceLoneParentUnder18, 'Personal allowance: lone parent, under 18'];
  }
  if (age >= HIGHER_SINGLE_FROM) return [law.allowanceSingle25OrOver, 'Personal allowance: single, 25 or over'];
  return mainPhase
    ? [law.allowanceSingleMainPhaseEsa, 'Personal allowance: single, on main phase ESA']
    : [law.allowanceSingleUnder25, 'Personal allowance: single, under 25'];
}

/** Savings credit, open only to those who reached pension age earlier, counts as income: hence the higher of the pair. */
function pensionAge({ family, law, pensionAgeBefore2021 }: Situation): Chosen {
  const when = pensionAgeBefore2021 ? 'before 1 April 2021' : 'on or after 1 April 2021';
  if (family.kind === 'COUPLE') {
    return [
      pensionAgeBefore2021 ? law.allowanceCouplePensionAgeBefore2021 : law.allowanceCouplePensionAgeFrom2021,
      `Personal allowance: couple, ${pensionAgeBefore2021 ? 'one or both' : 'both'} reached pension age ${when}`,
    ];
  }
  return [
    pensionAgeBefore2021 ? law.allowanceSinglePensionAgeBefore2021 : law.allowanceSinglePensionAgeFrom2021,
    `Personal allowance: reached pension age ${when}`,
  ];
}
