import type { PlainDate } from '../../domain/dates.js';
import { type Clock, leastVerified } from '../clocks/clock.js';
import { type Timing, timed } from '../clocks/timed.js';
import type { Asked } from './asked.js';

/** A liability order: magistrates to state a case, or judicial review. `decisionSent` is the day of the order. */
export function liabilityOrderClocks({ happened, law, calendar }: Asked): readonly Clock[] {
  const { decisionSent: from, lodged: met } = happened;
  if (from === undefined) return [];
  const who = 'CUSTOMER';
  return [
    timed({ what: 'ASK_FOR_CASE_STATED', who, from, length: law.caseStatedDays, met }, calendar),
    timed({ what: 'JUDICIAL_REVIEW', who, from, length: law.judicialReviewMonths, roll: law.courtRoll, met }, calendar),
  ];
}

/** What the council decides by discretion: it reviews by its own policy, and no law sets a day. */
export function reviewClocks({ happened }: Asked): readonly Clock[] {
  const { decisionSent, received, replySent } = happened;
  return [
    ...(decisionSent ? [byPolicy('ASK_FOR_REVIEW', decisionSent, received)] : []),
    ...(received ? [byPolicy('DECIDE_REVIEW', received, replySent)] : []),
  ];
}

const byPolicy = (what: 'ASK_FOR_REVIEW' | 'DECIDE_REVIEW', from: PlainDate, met?: PlainDate): Clock => ({
  what,
  who: what === 'ASK_FOR_REVIEW' ? 'CUSTOMER' : 'COUNCIL',
  from,
  due: null,
  latest: null,
  late: null,
  stopped: false,
  met: met ?? null,
  counted: 'The policy of the council sets the time.',
  law: 'No statutory appeal: the policy of the council',
  verified: 1,
  unsure: ['The policy of the council is not kept here.'],
});

/** The two stages of the Complaint Handling Code, in working days, and the Ombudsman within 12 months of knowing. */
export function complaintClocks({ happened, law, calendar }: Asked): readonly Clock[] {
  const { knewOfMatter, decisionSent, received, acknowledged, extended, replySent, lodged } = happened;
  const { escalated, secondAcknowledged, secondExtended, secondAnswered } = happened;
  const council = { who: 'COUNCIL', working: true } as const;
  const known = knewOfMatter ?? decisionSent;
  const timings: readonly (Timing | null)[] = [
    when(received, { what: 'ACKNOWLEDGE', ...council, length: law.complaintAcknowledgeDays, met: acknowledged }),
    when(acknowledged, { what: 'ANSWER', ...council, length: law.complaintFirstStageDays, met: replySent }),
    when(escalated, {
      what: 'ACKNOWLEDGE_SECOND_STAGE',
      ...council,
      length: law.complaintAcknowledgeDays,
      met: secondAcknowledged,
    }),
    when(secondAcknowledged, {
      what: 'ANSWER_SECOND_STAGE',
      ...council,
      length: law.complaintSecondStageDays,
      met: secondAnswered,
    }),
    when(known, {
      what: 'GO_TO_OMBUDSMAN',
      who: 'CUSTOMER',
      length: law.ombudsmanMonths,
      late: 'The Ombudsman can take it later where there is good reason. LGA 1974, s. 26B.',
      met: lodged,
    }),
  ];
  const clocks = timings.flatMap(timing => (timing ? [timed(timing, calendar)] : []));
  const longer = {
    ANSWER: extended && law.complaintFirstExtensionDays,
    ANSWER_SECOND_STAGE: secondExtended && law.complaintSecondExtensionDays,
  };
  return clocks.map(clock => extendedBy(clock, longer[clock.what as 'ANSWER'], calendar));
}

const when = (from: PlainDate | undefined, rest: Omit<Timing, 'from'>): Timing | null =>
  from === undefined ? null : { from, ...rest };

/** An extension runs on from the day that was due. */
function extendedBy(clock: Clock, by: Timing['length'] | undefined, calendar: Asked['calendar']): Clock {
  if (by === undefined || clock.due === null) return clock;
  const { what, who, met, from, unsure, counted } = clock;
  const longer = timed({ what, who, from: clock.due, length: by, working: true, met: met ?? undefined }, calendar);
  return {
    ...longer,
    from,
    counted: `${counted}, extended by ${by.text} working days`,
    law: `${clock.law}; ${by.law}`,
    verified: leastVerified([clock, longer]),
    unsure: [...new Set([...unsure, ...longer.unsure])],
  };
}
