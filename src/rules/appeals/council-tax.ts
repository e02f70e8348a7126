import type { Clock } from '../clocks/clock.js';
import { type Timing, timed } from '../clocks/timed.js';
import { type Asked, replyServed } from './asked.js';
import { LATE_TO_VTE, valuationTribunalClocks } from './valuation-tribunal.js';

/** LGFA 1992, s. 16(4) to (8): the grievance goes to the council first, at any time, and has two months for an answer. */
export function councilTaxClocks(asked: Asked): readonly Clock[] {
  const { received } = asked.happened;
  if (received === undefined) return [];
  const reply: Timing = {
    what: 'REPLY',
    who: 'COUNCIL',
    from: received,
    length: asked.law.councilTaxReplyMonths,
    counting: 'BEGINNING_WITH',
    met: asked.happened.replySent,
  };
  return [
    timed(reply, asked.calendar),
    timed(appeal(asked, received), asked.calendar),
    ...valuationTribunalClocks(asked),
  ];
}

/** SI 2009/2269, reg. 21(2) and (3). An answer starts the two months, even one that comes after its own two months. */
function appeal(asked: Asked, received: Timing['from']): Timing {
  const { law, happened } = asked;
  const served = replyServed(asked);
  const same = {
    what: 'APPEAL',
    who: 'CUSTOMER',
    roll: law.valuationTribunalRoll,
    late: LATE_TO_VTE,
    met: happened.lodged,
  } as const;
  return served === null
    ? { ...same, from: received, length: law.councilTaxNoReplyMonths }
    : { ...same, from: served.day, length: law.councilTaxAppealMonths, counting: 'BEGINNING_WITH', served };
}
