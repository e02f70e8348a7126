import type { Clock } from '../clocks/clock.js';
import { type Timing, timed } from '../clocks/timed.js';
import { type Asked, decisionServed } from './asked.js';
import { LATE_TO_VTE, valuationTribunalClocks } from './valuation-tribunal.js';

/** Penalties and completion notices: straight to the tribunal, from the day the notice was served. */
export function noticeClocks(asked: Asked): readonly Clock[] {
  const served = decisionServed(asked);
  if (served === null) return [];
  const timing: Timing = {
    what: 'APPEAL',
    who: 'CUSTOMER',
    from: served.day,
    served,
    ...lengthOf(asked),
    roll: asked.law.valuationTribunalRoll,
    late: LATE_TO_VTE,
    met: asked.happened.lodged,
  };
  return [timed(timing, asked.calendar), ...valuationTribunalClocks(asked)];
}

function lengthOf({ subject, law }: Asked): Pick<Timing, 'length' | 'counting'> {
  if (subject === 'COUNCIL_TAX_COMPLETION_NOTICE') return { length: law.councilTaxCompletionDays };
  if (subject === 'RATES_COMPLETION_NOTICE') return { length: law.ratesCompletionDays };
  return { length: law.councilTaxPenaltyMonths, counting: 'BEGINNING_WITH' };
}
