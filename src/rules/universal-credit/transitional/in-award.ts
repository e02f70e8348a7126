import type { AwardCase } from '../award-case.js';
import type { AwardElement } from '../award-element.js';
import { type Finding, given } from '../finding.js';
import { type ElementAmounts, erodedTransitionalElement } from './transitional-element.js';

const LAW = 'SI 2014/1230, reg. 52';
const SDP = 'SI 2014/1230, Sch. 2';

export interface Transitional {
  readonly elements: readonly AwardElement[];
  readonly findings: readonly Finding[];
}

const NONE: Transitional = Object.freeze({ elements: [], findings: [] });

/**
 * The transitional element, or the transitional severe disability element, of this assessment period. SI 2014/1230, regs 52
 * and 55 and Sch. 2: as it began in the first, and eaten away by what grew since the one before in every later one.
 */
export function transitionalElement(award: AwardCase, ordinary: readonly AwardElement[]): Transitional {
  const known = award.history.transitional;
  if (known === null) return NONE;
  const law = known.kind === 'ELEMENT' ? LAW : SDP;
  const working =
    known.elementsBefore === null
      ? award.sink.from(known.amount, 'Transitional element in the first assessment period', law)
      : erodedTransitionalElement({
          before: known.amount,
          elementsBefore: Object.fromEntries(known.elementsBefore.map(({ element, amount }) => [element, amount])),
          elementsNow: withoutChildcare(ordinary),
          sink: award.sink,
        });
  const reason = `Transitional protection of ${working.amount.toFixed()}`;
  return {
    elements: [{ element: 'TRANSITIONAL', working }],
    findings: [given({ subject: 'TRANSITIONAL', code: known.kind, reason, law })],
  };
}

/** The childcare costs element never eats protection away. Reg. 55(4). */
const withoutChildcare = (ordinary: readonly AwardElement[]): ElementAmounts =>
  Object.fromEntries(
    ordinary.filter(({ element }) => element !== 'CHILDCARE').map(({ element, working }) => [element, working.amount]),
  );
