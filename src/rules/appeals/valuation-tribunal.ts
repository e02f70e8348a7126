import type { PlainDate } from '../../domain/dates.js';
import type { Clock } from '../clocks/clock.js';
import { leastVerified } from '../clocks/clock.js';
import { type Length, lastDayBefore } from '../clocks/period.js';
import { timed } from '../clocks/timed.js';
import type { Asked } from './asked.js';

export const LATE_TO_VTE =
  'Ask the tribunal with the notice of appeal: the President can admit it where the delay was beyond control. SI 2009/2269, reg. 21(5).';

/** What follows once the tribunal has the appeal: each side's papers before the hearing, and the High Court after it. */
export function valuationTribunalClocks({ happened, law, calendar }: Asked): readonly Clock[] {
  const { hearing, caseSent, decided } = happened;
  return [
    ...(hearing ? [{ ...before('SEND_CASE', hearing, law.councilEvidenceWeeks), met: caseSent ?? null }] : []),
    ...(hearing ? [before('SEND_EVIDENCE', hearing, law.appellantEvidenceWeeks)] : []),
    ...(decided
      ? [timed({ what: 'APPEAL_FURTHER', who: 'CUSTOMER', from: decided, length: law.highCourtWeeks }, calendar)]
      : []),
  ];
}

/** Counted back from the hearing. It is not moved: the day before a holiday is soon enough, the day after is not. */
function before(what: 'SEND_CASE' | 'SEND_EVIDENCE', hearing: PlainDate, length: Length): Clock {
  return {
    what,
    who: what === 'SEND_CASE' ? 'COUNCIL' : 'CUSTOMER',
    from: hearing,
    due: lastDayBefore(hearing, length),
    latest: null,
    late: 'By leave of the tribunal.',
    stopped: false,
    met: null,
    counted: `${length.text} ${length.unit} before ${hearing}`,
    law: length.law,
    verified: leastVerified([length]),
    unsure: [],
  };
}
