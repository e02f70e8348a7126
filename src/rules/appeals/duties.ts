import type { ClockName, Happened, Happening, Procedure } from '../../domain/appeals/words.js';
import type { PlainDate } from '../../domain/dates.js';
import type { Clock } from '../clocks/clock.js';

/** Something that the council has to send. */
export interface Duty {
  readonly code: string;
  readonly says: string;
  readonly law: string;
  /** By when; null where the law names no day. */
  readonly due: PlainDate | null;
  readonly doneOn: PlainDate | null;
}

interface DutyRule {
  readonly code: string;
  readonly says: string;
  readonly law: string;
  /** Owed once this has happened. */
  readonly from: Happening;
  readonly done: Happening;
  readonly clock?: ClockName;
}

const rule = (
  code: string,
  [says, law]: readonly [string, string],
  [from, done, clock]: readonly [Happening, Happening, ClockName?],
): DutyRule => ({ code, says, law, from, done, ...(clock && { clock }) });

const acknowledge = rule(
  'ACKNOWLEDGEMENT',
  ['That it was received, and what happens next.', 'Good practice'],
  ['received', 'acknowledged'],
);
const caseBeforeHearing = rule(
  'CASE_FOR_HEARING',
  [
    'The case of the council with its evidence, to the appellant.',
    'Valuation Tribunal for England, standard directions',
  ],
  ['hearing', 'caseSent', 'SEND_CASE'],
);

const DUTIES: Readonly<Record<Procedure, readonly DutyRule[]>> = {
  HousingBenefitAppeal: [
    acknowledge,
    rule(
      'STATEMENT_OF_REASONS',
      ['A written statement of the reasons.', 'SI 2001/1002, reg. 10(2)'],
      ['reasonsRequested', 'reasonsGiven', 'GIVE_REASONS'],
    ),
    rule(
      'RECONSIDERATION_NOTICE',
      ['The decision on looking again, with the right of appeal.', 'SI 2001/1002, regs 4 and 10'],
      ['received', 'replySent'],
    ),
    rule(
      'TRIBUNAL_RESPONSE',
      [
        'Notice of appeal, response and all documents to the tribunal; a copy to the appellant.',
        'SI 2008/2685, r. 24(1) to (5)',
      ],
      ['lodged', 'responded', 'RESPOND'],
    ),
  ],
  CouncilTaxAppeal: [
    acknowledge,
    rule(
      'REASONED_REPLY',
      [
        'Why the grievance is not well founded, or what was done about it; the right of appeal.',
        'LGFA 1992, s. 16(7) and (8)',
      ],
      ['received', 'replySent', 'REPLY'],
    ),
    caseBeforeHearing,
  ],
  NoticeAppeal: [
    rule(
      'COPY_OF_NOTICE',
      ['A copy of the notice, with the day and manner of its service.', 'SI 2009/2269'],
      ['lodged', 'responded'],
    ),
    caseBeforeHearing,
  ],
  BandChallenge: [
    rule(
      'FACTS_FOR_VALUATION',
      ['The facts of the dwelling that the listing officer asks for.', 'LGFA 1992, s. 27'],
      ['received', 'responded'],
    ),
  ],
  RateableValueChallenge: [
    rule(
      'FACTS_FOR_VALUATION',
      ['The facts that the valuation officer asks for.', 'LGFA 1988, Sch. 9'],
      ['received', 'responded'],
    ),
  ],
  LiabilityOrderChallenge: [
    rule(
      'POSITION_TO_COURT',
      ['Whether the council agrees, with the history of the order.', 'CPR 54; common law power to set aside'],
      ['lodged', 'responded'],
    ),
  ],
  DiscretionaryReview: [
    acknowledge,
    rule(
      'REVIEW_DECISION',
      ['The decision on review with reasons.', 'The policy of the council'],
      ['received', 'replySent', 'DECIDE_REVIEW'],
    ),
  ],
  Complaint: [
    rule(
      'ACKNOWLEDGEMENT',
      ['That the complaint is logged, and by when it is answered.', 'LGSCO, Complaint Handling Code, 6.2'],
      ['received', 'acknowledged', 'ACKNOWLEDGE'],
    ),
    rule(
      'FIRST_RESPONSE',
      ['The answer at stage 1, with how to go to stage 2.', 'LGSCO, Complaint Handling Code, 6.3 to 6.8'],
      ['acknowledged', 'replySent', 'ANSWER'],
    ),
    rule(
      'SECOND_ACKNOWLEDGEMENT',
      ['That stage 2 has begun.', 'LGSCO, Complaint Handling Code, part 6'],
      ['escalated', 'secondAcknowledged', 'ACKNOWLEDGE_SECOND_STAGE'],
    ),
    rule(
      'FINAL_RESPONSE',
      ['The final answer, with how to go to the Ombudsman.', 'LGSCO, Complaint Handling Code, part 6'],
      ['secondAcknowledged', 'secondAnswered', 'ANSWER_SECOND_STAGE'],
    ),
  ],
};

/** What the council has to send in a dispute as it stands, done or not, in the order of the procedure. */
export const dutiesOf = (procedure: Procedure, happened: Happened, clocks: readonly Clock[]): readonly Duty[] =>
  DUTIES[procedure]
    .filter(({ from }) => happened[from] !== undefined)
    .map(({ code, says, law, done, clock }) => ({
      code,
      says,
      law,
      due: clocks.find(({ what }) => what === clock)?.due ?? null,
      doneOn: happened[done] ?? null,
    }));
