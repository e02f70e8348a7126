import { gathered } from '../../../domain/gathered.js';
import type { Working } from '../../../domain/working.js';
import { type AwardCase, figureNote } from '../award-case.js';
import { getsChildDisabilityBenefit, isHigherRateDisabledChild } from '../people.js';

const LAW = 'SI 2013/376, reg. 24(2)';

/**
 * An addition for each disabled child, one rate each. SI 2013/376, reg. 24(2): the higher for highest-rate care, enhanced
 * daily living or certified blindness; the lower for any other DLA, PIP or Scottish equivalent. It is for every child, also
 * one left out of the child elements by the limit of reg. 24A.
 */
export function disabledChildAdditions({ children, law: { universalCredit: law }, sink }: AwardCase): Working {
  const disabled = gathered(children, child => {
    const figure = isHigherRateDisabledChild(child)
      ? law.disabledChildHigher
      : getsChildDisabilityBenefit(child)
        ? law.disabledChildLower
        : null;
    return figure
      ? [{ of: figure.value, note: () => figureNote(figure, `${figure.name}: ${child.id}`), law: LAW }]
      : [];
  });
  return disabled.length > 0 ? sink.sum(disabled) : sink.nothing('No child with a disability benefit', LAW);
}
