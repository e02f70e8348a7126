import { isBefore } from '../../../domain/dates.js';
import type { Service } from '../../../domain/household/rent.js';
import { Money } from '../../../domain/money.js';
import type { Parameter } from '../../../domain/parameter.js';
import { firstMondayOfSeptemberAfter } from '../people/september.js';
import type { Situation } from '../situation.js';

const GROWN_AT = 16;

interface MealFigures {
  readonly grown: Parameter<Money>;
  readonly child: Parameter<Money>;
}

/**
 * The standard figure for each of the family, whatever the meals are charged at; null for any other service. Three meals a
 * day, fewer, or breakfast alone. HB Regs, Sch. 1 para. 2; HB(SPC) Regs, Sch. 1 para. 2.
 */
export function mealsDeduction(
  kind: Service,
  { family, law, on }: Situation,
): { perWeek: Money; parameters: readonly Parameter<Money>[] } | null {
  const figures = figuresOf(kind, law);
  if (figures === null) return null;
  const children = family.children.filter(({ birthDate }) =>
    isBefore(on, firstMondayOfSeptemberAfter(birthDate, GROWN_AT)),
  ).length;
  const grown = family.adults.length + family.children.length - children;
  return {
    perWeek: Money.sum([figures.grown.value.times(grown), figures.child.value.times(children)]),
    parameters: children > 0 ? [figures.grown, figures.child] : [figures.grown],
  };
}

function figuresOf(kind: Service, law: Situation['law']): MealFigures | null {
  switch (kind) {
    case 'MEALS_FULL':
      return { grown: law.mealsFull16OrOver, child: law.mealsFullUnder16 };
    case 'MEALS_HALF_BOARD':
      return { grown: law.mealsHalfBoard16OrOver, child: law.mealsHalfBoardUnder16 };
    case 'MEALS_BREAKFAST':
      return { grown: law.mealsBreakfast, child: law.mealsBreakfast };
    default:
      return null;
  }
}
