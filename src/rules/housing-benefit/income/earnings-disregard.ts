import { Money } from '../../../domain/money.js';
import type { Amount } from '../applicable-amount/amount.js';
import { isCarer } from '../applicable-amount/carer-premium.js';
import { inWorkRelatedActivityGroup, meetsDisabilityCondition } from '../people/disability.js';
import { cite, type Situation } from '../situation.js';
import type { Disregard } from './disregard.js';
import { type Earner, earnedTogether } from './earner.js';
import { permittedWork } from './permitted-work.js';

/** Premiums and components that bring the higher sum. HB Regs, Sch. 4 para. 3(2). */
const BRINGING_HIGHER = new Set([
  'DISABILITY_PREMIUM',
  'SEVERE_DISABILITY_PREMIUM',
  'WORK_RELATED_ACTIVITY_COMPONENT',
  'SUPPORT_COMPONENT',
]);

/**
 * The one sum left out of earnings, the most favourable that applies, once for a couple. HB Regs, reg. 36(2) and Sch. 4
 * paras 3 to 10A; HB(SPC) Regs, reg. 36(1) and Sch. 4 paras 1 to 8. Never more than is earned.
 */
export function earningsDisregard(
  situation: Situation,
  earners: readonly Earner[],
  amounts: readonly Amount[],
): Disregard {
  const permitted = permittedWork(situation, earners);
  const others = [...loneParent(situation), ...disability(situation, amounts), ...carer(situation, earners)];
  const choices = [...others, ...specialOccupation(situation, earners), basic(situation)].map(one => ({
    ...one,
    amount: Money.min(one.amount, earnedTogether(earners)),
  }));
  const best = choices.reduce((most, one) => (one.amount.moreThan(most.amount) ? one : most));
  if (permitted === null) return best;
  return best.code === 'LONE_PARENT' && best.amount.moreThan(permitted.amount) ? best : permitted;
}

function loneParent({ family, law, scheme }: Situation): Disregard[] {
  if (family.kind !== 'LONE_PARENT') return [];
  const figure = law.earningsDisregardLoneParent;
  return [{ code: 'LONE_PARENT', amount: figure.value, figure, law: cite(scheme, 'Sch. 4 para. 4', 'Sch. 4 para. 2') }];
}

/** A premium, a component or its group in working age; in pension age a listed benefit of either. */
function disability({ family, law, scheme }: Situation, amounts: readonly Amount[]): Disregard[] {
  const applies =
    scheme === 'WORKING_AGE'
      ? amounts.some(({ code }) => BRINGING_HIGHER.has(code)) || family.adults.some(inWorkRelatedActivityGroup)
      : family.adults.some(adult => meetsDisabilityCondition(adult) || adult.esa?.phase === 'MAIN');
  if (!applies) return [];
  const figure = law.earningsDisregardHigher;
  return [{ code: 'DISABILITY', amount: figure.value, figure, law: cite(scheme, 'Sch. 4 para. 3', 'Sch. 4 para. 5') }];
}

/**
 * Off the carers' own earnings. In working age, where they earn less than the sum, the other partner's fill it up, by no more
 * than the couple's own sum. HB Regs, Sch. 4 paras 5 and 6; HB(SPC) Regs, Sch. 4 para. 4.
 */
function carer({ law, scheme, on }: Situation, earners: readonly Earner[]): Disregard[] {
  const own = earnedTogether(earners.filter(({ adult }) => isCarer(adult, on)));
  if (own.isZero()) return [];
  const figure = law.earningsDisregardHigher;
  const others = earnedTogether(earners).minus(own);
  const filledUp = scheme === 'PENSION_AGE' ? Money.zero : Money.min(others, law.earningsDisregardCouple.value);
  const amount = Money.min(own.plus(filledUp), figure.value);
  return [{ code: 'CARER', amount, figure, law: cite(scheme, 'Sch. 4 paras 5 and 6', 'Sch. 4 para. 4') }];
}

/**
 * The higher sum off these earnings. Other earnings fill it up: in pension age wholly, in working age by no more than the
 * sum for a single person or couple. HB Regs, Sch. 4 paras 8 and 9; HB(SPC) Regs, Sch. 4 para. 3.
 */
function specialOccupation({ family, law, scheme }: Situation, earners: readonly Earner[]): Disregard[] {
  const special = Money.sum(earners.map(({ netSpecial }) => netSpecial));
  if (special.isZero()) return [];
  const figure = law.earningsDisregardHigher;
  const usual = family.kind === 'COUPLE' ? law.earningsDisregardCouple : law.earningsDisregardSingle;
  const others = earnedTogether(earners).minus(special);
  const filledUp = scheme === 'PENSION_AGE' ? others : Money.min(others, usual.value);
  const amount = Money.min(special.plus(filledUp), figure.value);
  return [{ code: 'SPECIAL_OCCUPATION', amount, figure, law: cite(scheme, 'Sch. 4 paras 8 and 9', 'Sch. 4 para. 3') }];
}

function basic({ family, law, scheme }: Situation): Disregard {
  const couple = family.kind === 'COUPLE';
  const figure = couple ? law.earningsDisregardCouple : law.earningsDisregardSingle;
  return {
    code: couple ? 'COUPLE' : 'SINGLE',
    amount: figure.value,
    figure,
    law: cite(scheme, couple ? 'Sch. 4 para. 7' : 'Sch. 4 para. 10', 'Sch. 4 para. 8'),
  };
}
