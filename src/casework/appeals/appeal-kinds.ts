import type { Procedure } from '../../domain/appeals/words.js';
import { type CaseKind, caseKind, type Moves } from '../case-kind.js';
import { type AppealFacts, appealFacts } from './facts.js';
import { BEFORE_VALUATION_TRIBUNAL, DECIDED, ENDED, LEAVING, THEIR_TURN } from './tribunal-moves.js';

const withdraw = 'WITHDRAWN';
const RECONSIDERED = { revise: 'REVISED', reviseInPart: 'PARTLY_REVISED', refuse: 'REFUSED' } as const;

/** A revision in the customer's favour ends the appeal. CSPSSA 2000, Sch. 7 para. 3. */
const HOUSING_BENEFIT: Moves = {
  RECEIVED: { acknowledge: 'WITH_COUNCIL', findLate: 'LATE', requestReasons: 'REASONS_WANTED', withdraw },
  LATE: { admitLate: 'WITH_COUNCIL', refuseLate: 'LATE_REFUSED', withdraw },
  LATE_REFUSED: THEIR_TURN,
  WITH_COUNCIL: { ...RECONSIDERED, requestReasons: 'REASONS_WANTED', lodge: 'WITH_TRIBUNAL', withdraw },
  REASONS_WANTED: { giveReasons: 'REASONS_GIVEN', withdraw },
  REASONS_GIVEN: { ...RECONSIDERED, ...THEIR_TURN, withdraw },
  PARTLY_REVISED: THEIR_TURN,
  REFUSED: THEIR_TURN,
  WITH_TRIBUNAL: { respond: 'RESPONDED', revise: 'REVISED', ...LEAVING },
  RESPONDED: { list: 'LISTED', decide: 'DECIDED', revise: 'REVISED', ...LEAVING },
  LISTED: { decide: 'DECIDED', adjourn: 'RESPONDED', revise: 'REVISED', ...LEAVING },
  DECIDED,
  ...ENDED,
};

/** Whoever is still aggrieved after steps were taken can appeal too: LGFA 1992, s. 16(7)(b). */
const COUNCIL_TAX: Moves = {
  ...BEFORE_VALUATION_TRIBUNAL,
  RECEIVED: { acknowledge: 'WITH_COUNCIL', withdraw },
  WITH_COUNCIL: { ...RECONSIDERED, lodge: 'WITH_TRIBUNAL', withdraw },
  REVISED: THEIR_TURN,
  PARTLY_REVISED: THEIR_TURN,
  REFUSED: THEIR_TURN,
};

const NOTICE: Moves = {
  ...BEFORE_VALUATION_TRIBUNAL,
  RECEIVED: { lodge: 'WITH_TRIBUNAL', revise: 'REVISED', letStand: 'CLOSED', withdraw },
  WITH_TRIBUNAL: { ...BEFORE_VALUATION_TRIBUNAL.WITH_TRIBUNAL, respond: 'RESPONDED' },
  RESPONDED: { list: 'LISTED', revise: 'REVISED', ...LEAVING },
};

const { REVISED: _revised, ...LIST_ENDED } = ENDED;
const VALUED: Moves = {
  VALUATION_DECIDED: { ...THEIR_TURN, implement: 'IMPLEMENTED' },
  WITH_TRIBUNAL: { list: 'LISTED', ...LEAVING },
  LISTED: { decide: 'DECIDED', adjourn: 'WITH_TRIBUNAL', ...LEAVING },
  DECIDED,
  ...LIST_ENDED,
};
const BAND: Moves = {
  RECEIVED: { respond: 'WITH_VALUATION_OFFICE', decideValuation: 'VALUATION_DECIDED', withdraw },
  WITH_VALUATION_OFFICE: { decideValuation: 'VALUATION_DECIDED', withdraw },
  ...VALUED,
};
const RATEABLE_VALUE: Moves = {
  CHECKING: { completeCheck: 'CHECKED', withdraw },
  CHECKED: { challenge: 'CHALLENGED', letStand: 'CLOSED' },
  CHALLENGED: { respond: 'WITH_VALUATION_OFFICE', decideValuation: 'VALUATION_DECIDED', withdraw },
  WITH_VALUATION_OFFICE: { decideValuation: 'VALUATION_DECIDED', withdraw },
  ...VALUED,
};

const LIABILITY_ORDER: Moves = {
  RECEIVED: { askToSetAside: 'WITH_MAGISTRATES', lodge: 'WITH_HIGH_COURT', letStand: 'CLOSED', withdraw },
  WITH_MAGISTRATES: { respond: 'RESPONDED', decide: 'DECIDED', ...LEAVING },
  WITH_HIGH_COURT: { respond: 'RESPONDED', decide: 'DECIDED', ...LEAVING },
  RESPONDED: { list: 'LISTED', decide: 'DECIDED', ...LEAVING },
  LISTED: { decide: 'DECIDED', adjourn: 'RESPONDED', ...LEAVING },
  DECIDED,
  ...LIST_ENDED,
};

const REVIEW: Moves = {
  RECEIVED: { acknowledge: 'WITH_COUNCIL', withdraw },
  WITH_COUNCIL: { ...RECONSIDERED, withdraw },
  REVISED: {},
  PARTLY_REVISED: {},
  REFUSED: {},
  WITHDRAWN: {},
};

const COMPLAINT: Moves = {
  RECEIVED: { acknowledge: 'FIRST_STAGE', withdraw },
  FIRST_STAGE: { extend: 'FIRST_STAGE', answer: 'FIRST_ANSWERED', withdraw },
  FIRST_ANSWERED: { escalate: 'SECOND_STAGE_ASKED', letStand: 'CLOSED' },
  SECOND_STAGE_ASKED: { acknowledge: 'SECOND_STAGE', withdraw },
  SECOND_STAGE: { extend: 'SECOND_STAGE', answer: 'FINAL_ANSWERED', withdraw },
  FINAL_ANSWERED: { lodge: 'WITH_OMBUDSMAN', letStand: 'CLOSED' },
  WITH_OMBUDSMAN: { decide: 'DECIDED', withdraw },
  DECIDED,
  IMPLEMENTED: {},
  CLOSED: {},
  WITHDRAWN: {},
};

const kind = (
  name: Procedure,
  title: string,
  { moves, team, first = 'RECEIVED' }: { readonly moves: Moves; readonly team: string; readonly first?: string },
): CaseKind<AppealFacts> => caseKind({ name, title, first, moves, openTo: 'customer', team, facts: appealFacts });

/** The kinds of dispute, each with the one table of its stages. */
export const APPEAL_KINDS: Readonly<Record<Procedure, CaseKind<AppealFacts>>> = {
  HousingBenefitAppeal: kind('HousingBenefitAppeal', 'Housing benefit appeal', {
    moves: HOUSING_BENEFIT,
    team: 'benefit-appeals',
  }),
  CouncilTaxAppeal: kind('CouncilTaxAppeal', 'Council tax appeal', { moves: COUNCIL_TAX, team: 'revenues-appeals' }),
  NoticeAppeal: kind('NoticeAppeal', 'Appeal against a notice', { moves: NOTICE, team: 'revenues-appeals' }),
  BandChallenge: kind('BandChallenge', 'Challenge of a band', { moves: BAND, team: 'revenues-appeals' }),
  RateableValueChallenge: kind('RateableValueChallenge', 'Challenge of a rateable value', {
    moves: RATEABLE_VALUE,
    team: 'revenues-appeals',
    first: 'CHECKING',
  }),
  LiabilityOrderChallenge: kind('LiabilityOrderChallenge', 'Challenge of a liability order', {
    moves: LIABILITY_ORDER,
    team: 'revenues-appeals',
  }),
  DiscretionaryReview: kind('DiscretionaryReview', 'Review of a discretionary decision', {
    moves: REVIEW,
    team: 'revenues-appeals',
  }),
  Complaint: kind('Complaint', 'Complaint', { moves: COMPLAINT, team: 'complaints' }),
};

/** The kind of a case by its name, where it is a dispute. */
export const appealKindOf = (name: string): CaseKind<AppealFacts> | null =>
  Object.values(APPEAL_KINDS).find(one => one.name === name) ?? null;
