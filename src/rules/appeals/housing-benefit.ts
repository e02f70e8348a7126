import type { PlainDate } from '../../domain/dates.js';
import type { Clock } from '../clocks/clock.js';
import { correspondingDate } from '../clocks/corresponding-date.js';
import { lastDayOf } from '../clocks/period.js';
import { type Timing, timed } from '../clocks/timed.js';
import type { Asked } from './asked.js';

const LATE_REVISION =
  'Ask in writing within 13 months, with the special circumstances. SI 2001/1002, reg. 5. Official error has no limit, reg. 4(2).';
const LATE_APPEAL =
  'Say why in the notice of appeal; the council can object, then the tribunal decides. SI 2008/2685, r. 23(4) to (8).';

/** SI 2001/1002, regs 4, 5 and 10, and SI 2008/2685, rr. 23 and 24. Time runs from the day a notice is sent. */
export function housingBenefitClocks(asked: Asked): readonly Clock[] {
  const { decisionSent } = asked.happened;
  if (decisionSent === undefined) return [];
  const timings = [...reasons(asked, decisionSent), revision(asked, decisionSent), appeal(asked, decisionSent)];
  return [...timings, ...response(asked)].map(timing => timed(timing, asked.calendar));
}

function reasons({ happened, law }: Asked, sent: PlainDate): readonly Timing[] {
  const { reasonsRequested: from, reasonsGiven } = happened;
  const ask: Timing = {
    what: 'ASK_FOR_REASONS',
    who: 'CUSTOMER',
    from: sent,
    length: law.benefitReasonsMonths,
    met: from,
  };
  if (from === undefined) return [ask];
  return [ask, { what: 'GIVE_REASONS', who: 'COUNCIL', from, length: law.benefitReasonsDays, met: reasonsGiven }];
}

/** Reg. 4(1)(a)(i). The days from the request for reasons to their giving are left out. */
function revision({ happened, law }: Asked, sent: PlainDate): Timing {
  const { reasonsRequested, reasonsGiven } = happened;
  return {
    what: 'ASK_FOR_REVISION',
    who: 'CUSTOMER',
    from: sent,
    length: law.benefitRevisionMonths,
    stop: reasonsRequested ? { from: reasonsRequested, to: reasonsGiven ?? null } : null,
    latest: correspondingDate(sent, law.benefitRevisionLatestMonths.value),
    late: LATE_REVISION,
    met: happened.received,
  };
}

/** R. 23(2)(a): the latest of a month from the notice, 14 days with reasons, and a month from a refusal to revise. */
function appeal({ happened, law }: Asked, sent: PlainDate): Timing {
  const ordinary: From = { from: sent, length: law.benefitAppealMonths };
  const refused = happened.revisionRefused && { from: happened.revisionRefused, length: law.benefitAppealMonths };
  const reasoned = afterReasons({ happened, law }, lastDayOf(sent, law.benefitAppealMonths));
  // While reasons that were asked for in time are still to come, no last day can be told.
  const waiting = reasoned === 'WAITING' && !refused;
  const last = [
    ordinary,
    ...(reasoned && reasoned !== 'WAITING' ? [reasoned] : []),
    ...(refused ? [refused] : []),
  ].reduce((latest, one) => (endOf(one).since(endOf(latest)).sign > 0 ? one : latest));
  return {
    what: 'APPEAL',
    who: 'CUSTOMER',
    ...last,
    roll: law.firstTierRoll,
    stop: waiting ? { from: happened.reasonsRequested ?? sent, to: null } : null,
    latest: waiting ? null : correspondingDate(endOf(last), law.benefitAppealLatestMonths.value),
    late: LATE_APPEAL,
    met: happened.lodged,
  };
}

type From = Pick<Timing, 'from' | 'length'>;
const endOf = ({ from, length }: From): PlainDate => lastDayOf(from, length);

function afterReasons(
  { happened, law }: Pick<Asked, 'happened' | 'law'>,
  endOfMonth: PlainDate,
): From | 'WAITING' | null {
  const { reasonsRequested, reasonsGiven } = happened;
  if (reasonsRequested === undefined || reasonsRequested.since(endOfMonth).sign > 0) return null;
  if (reasonsGiven === undefined) return 'WAITING';
  const from = reasonsGiven.since(endOfMonth).sign > 0 ? reasonsGiven : endOfMonth;
  return { from, length: law.benefitAppealAfterReasonsDays };
}

/** R. 24: as soon as reasonably practicable. The days are those that the Ombudsman expects. */
function response({ happened, law }: Asked): readonly Timing[] {
  const { lodged: from, responded: met } = happened;
  return from === undefined ? [] : [{ what: 'RESPOND', who: 'COUNCIL', from, length: law.benefitResponseDays, met }];
}
