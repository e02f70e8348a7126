import { epochDay } from '../../domain/epoch-day.js';
import type { Child } from '../../domain/household/child.js';
import type { Working } from '../../domain/working.js';
import type { Sink } from '../../domain/working-sink.js';
import type { ChildBenefitLaw } from '../../parameters/other-benefits.js';

const LAW = 'SI 2006/965, reg. 2';

/**
 * Child benefit for a week: one rate for the eldest child for whom it is paid and another for each other. SI 2006/965,
 * reg. 2. Whether it is paid for a child the facts say; a child placed by a council has none.
 */
export function childBenefitPerWeek(children: readonly Child[], law: ChildBenefitLaw, sink: Sink): Working {
  const paid = eldestFirst(
    children.filter(({ childBenefitInPayment, fostered }) => childBenefitInPayment && !fostered),
  );
  if (paid.length === 0) return sink.nothing('Child benefit is not paid for a child', LAW);
  return sink.sum(
    paid.map(({ id }, at) => {
      const figure = at === 0 ? law.eldest : law.eachOther;
      return { of: figure.value, note: () => ({ label: `${figure.name}: ${id}`, parameters: [figure] }), law: LAW };
    }),
  );
}

const eldestFirst = (children: readonly Child[]): readonly Child[] =>
  children.length < 2 ? children : children.toSorted((a, b) => epochDay(a.birthDate) - epochDay(b.birthDate));
