import { isBefore, isoDate } from '../../domain/dates.js';
import { epochDay } from '../../domain/epoch-day.js';
import { gathered } from '../../domain/gathered.js';
import type { Child } from '../../domain/household/child.js';
import type { Part } from '../../domain/working-sink.js';
import type { PensionCreditLaw } from '../../parameters/pension-credit.js';
import { getsChildDisabilityBenefit, isHigherRateDisabledChild } from '../universal-credit/people.js';
import { type CreditCase, figureNote, type Reached } from './credit-case.js';

const LAW = 'SI 2002/1792, Sch. 2A paras 9 and 10';
const HIGHER_BEFORE = isoDate('2017-04-06');

/**
 * An amount for each child, the eldest's higher where born before 6 April 2017, and one for a disability at one of two
 * levels. SI 2002/1792, Sch. 2A. There is no limit to the number of children. Nothing where child tax credit was paid.
 */
export function childAdditions({ household, children, law: { pensionCredit: law }, sink }: CreditCase): Reached {
  if (children.length === 0 || household.awards.legacy.includes('CHILD_TAX_CREDIT'))
    return { working: sink.nothing('No addition for children', LAW), findings: [] };
  const eldestFirst = children.toSorted((a, b) => epochDay(a.birthDate) - epochDay(b.birthDate));
  const parts = gathered(eldestFirst, (child, at) => [...amountFor(child, at, law), ...disabilityOf(child, law)]);
  return { working: sink.sum(parts), findings: [] };
}

function amountFor({ id, birthDate }: Child, at: number, law: PensionCreditLaw): Part[] {
  const higher = at === 0 && isBefore(birthDate, HIGHER_BEFORE);
  const figure = higher ? law.childAdditionFirstBornBefore2017 : law.childAddition;
  return [{ of: figure.value, note: () => figureNote(figure, `${figure.name}: ${id}`), law: LAW }];
}

function disabilityOf(child: Child, law: PensionCreditLaw): Part[] {
  if (!isHigherRateDisabledChild(child) && !getsChildDisabilityBenefit(child)) return [];
  const figure = isHigherRateDisabledChild(child) ? law.severelyDisabledChildAddition : law.disabledChildAddition;
  return [{ of: figure.value, note: () => figureNote(figure, `${figure.name}: ${child.id}`), law: LAW }];
}
