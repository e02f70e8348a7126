import type { PlainDate } from '../dates.js';

/** What a dispute can be about. Each goes one way through the council and a tribunal: its procedure. */
export const APPEAL_SUBJECTS = [
  'HOUSING_BENEFIT',
  'HOUSING_BENEFIT_OVERPAYMENT',
  'COUNCIL_TAX_LIABILITY',
  'COUNCIL_TAX_DISCOUNT',
  'COUNCIL_TAX_EXEMPTION',
  'COUNCIL_TAX_REDUCTION',
  'COUNCIL_TAX_DISCRETIONARY_REDUCTION',
  'COUNCIL_TAX_PENALTY',
  'COUNCIL_TAX_COMPLETION_NOTICE',
  'RATES_COMPLETION_NOTICE',
  'COUNCIL_TAX_BAND',
  'RATEABLE_VALUE',
  'LIABILITY_ORDER',
  'CRISIS_AND_RESILIENCE_PAYMENT',
  'DISCRETIONARY_RATES_RELIEF',
  'SERVICE_COMPLAINT',
] as const;
export type AppealSubject = (typeof APPEAL_SUBJECTS)[number];

/** Ways through, each with stages of its own: the kinds of case, by the names of their types in the graph. */
export const PROCEDURES = [
  'HousingBenefitAppeal',
  'CouncilTaxAppeal',
  'NoticeAppeal',
  'BandChallenge',
  'RateableValueChallenge',
  'LiabilityOrderChallenge',
  'DiscretionaryReview',
  'Complaint',
] as const;
export type Procedure = (typeof PROCEDURES)[number];

/** What time can run from, or be met by. Each is a day, and happens once as it is kept: the last time counts. */
export const HAPPENINGS = [
  'decisionSent',
  'decisionServed',
  'received',
  'acknowledged',
  'reasonsRequested',
  'reasonsGiven',
  'replySent',
  'replyServed',
  'revisionRefused',
  'lodged',
  'responded',
  'caseSent',
  'hearing',
  'decided',
  'checkSubmitted',
  'checkDone',
  'outsideChange',
  'valuationDecided',
  'knewOfMatter',
  'extended',
  'escalated',
  'secondAcknowledged',
  'secondExtended',
  'secondAnswered',
] as const;
export type Happening = (typeof HAPPENINGS)[number];
export type Happened = { readonly [What in Happening]?: PlainDate };

/** What there is a time for. */
export const CLOCKS = [
  'ASK_FOR_REASONS',
  'GIVE_REASONS',
  'ASK_FOR_REVISION',
  'APPEAL',
  'RESPOND',
  'REPLY',
  'SEND_CASE',
  'SEND_EVIDENCE',
  'APPEAL_FURTHER',
  'PROPOSE',
  'VALUATION_DECISION',
  'COMPLETE_CHECK',
  'CHALLENGE',
  'ASK_FOR_CASE_STATED',
  'JUDICIAL_REVIEW',
  'ASK_FOR_REVIEW',
  'DECIDE_REVIEW',
  'ACKNOWLEDGE',
  'ANSWER',
  'ACKNOWLEDGE_SECOND_STAGE',
  'ANSWER_SECOND_STAGE',
  'GO_TO_OMBUDSMAN',
] as const;
export type ClockName = (typeof CLOCKS)[number];

/** Who has to act before a clock runs out. */
export const CLOCK_HOLDERS = ['CUSTOMER', 'COUNCIL', 'VALUATION_OFFICE'] as const;
export type ClockHolder = (typeof CLOCK_HOLDERS)[number];

/** How something is sent to somebody, which says when it arrives. */
export const DELIVERIES = ['FIRST_CLASS_POST', 'SECOND_CLASS_POST', 'BY_HAND', 'ELECTRONIC'] as const;
export type Delivery = (typeof DELIVERIES)[number];
