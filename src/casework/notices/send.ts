import { encode } from '../../domain/codec.js';
import type { Customer } from '../../domain/customer.js';
import type { CaseRef } from '../../domain/references.js';
import type { Case } from '../case.js';
import type { Command } from '../command.js';
import { type DecisionFacts, decision } from '../decisions/decision.js';
import { latest } from '../latest.js';
import { done, refuse } from '../outcome.js';
import type { PreferenceFacts } from '../preferences/preferences.js';
import { NoticeIncomplete } from './assemble.js';
import { decisionNotice } from './decision-notice.js';
import type { NoticeDocument, PostalAddress } from './document.js';
import { sendNoticeJob } from './jobs.js';
import { decisionNoticeKind, type NoticeFacts, type NoticeRoute } from './kind.js';
import type { Particulars, RentAllowancePayment } from './particulars.js';
import { type NoticeMeans, routeOf } from './route.js';
import { isNotYetInWelsh } from './words/worded.js';

export interface SendNotice {
  readonly decision: CaseRef;
  /** Where it goes by post, also where an e-mail comes back. */
  readonly postTo: PostalAddress;
  readonly payment: RentAllowancePayment | null;
  readonly afterRevision: boolean;
}

/** What was read beside the input. */
export interface Sending extends NoticeMeans {
  readonly customer: Customer | null;
  readonly preferences: Case<PreferenceFacts> | null;
  readonly from: Particulars['from'];
  readonly law: Particulars['law'];
  readonly schemeAppeals: string;
}

const MOVE: Readonly<Record<NoticeRoute, string>> = {
  EMAIL: 'queue',
  LETTER: 'queue',
  PRINT: 'print',
  PERSON: 'prepare',
  PORTAL: 'publish',
};

/** Makes the notice of a decision from the record of it, keeps it, and sends it on its way. */
export const sendNotice = (sending: Sending): Command<SendNotice> => ({
  name: 'sendNotice',
  async run(work, input) {
    const decided = await latest(work, decision, input.decision);
    if (decided === null || decided.person === null || sending.customer?.ref !== decided.person)
      return refuse('NOT_FOUND', 'There is no such decision of a customer that you may open.');
    const document = made(decided, { input, sending, on: work.today });
    const facts = factsOf(document, input.decision, sending);
    const { person } = decided;
    const opened = await work.open(decisionNoticeKind, { person, about: input.decision, facts });
    const moved = await work.move(decisionNoticeKind, { case: opened, move: MOVE[facts.route] });
    if (MOVE[facts.route] === 'queue')
      await work.enqueue({ kind: sendNoticeJob, data: { case: moved.ref }, key: moved.ref });
    return done(moved);
  },
});

interface Making {
  readonly input: SendNotice;
  readonly sending: Sending;
  readonly on: Particulars['on'];
}

function made({ facts, number }: Case<DecisionFacts>, { input, sending, on }: Making): NoticeDocument {
  const { customer, preferences, from, law, schemeAppeals } = sending;
  const { postTo, payment, afterRevision } = input;
  const to = { name: customer === null ? '' : nameOf(customer.name), address: postTo };
  const language = preferences?.facts.language ?? 'en';
  try {
    return decisionNotice(facts, { number, on, to, from, language, payment, afterRevision, schemeAppeals, law });
  } catch (error) {
    if (!(error instanceof NoticeIncomplete)) throw error;
    return refuse('FACTS_MISSING', `The notice would not say what it has to: ${error.lacking.join('; ')}.`);
  }
}

const nameOf = ({ title, forenames, initials, surname }: Customer['name']): string =>
  [title, forenames ?? initials, surname].filter(Boolean).join(' ');

function factsOf(document: NoticeDocument, decided: CaseRef, sending: Sending): NoticeFacts {
  const said = sending.preferences?.facts ?? null;
  const { route, why } = routeOf(said, sending);
  return {
    decision: decided,
    notice: document.kind,
    document: encode(document),
    ...{ route, why, format: said?.format ?? 'STANDARD', language: document.language },
    notYetInWelsh: isNotYetInWelsh(document),
    email: route === 'EMAIL' ? (said?.email ?? null) : null,
    preferences: sending.preferences?.ref ?? null,
    ...{ sentAt: null, provider: null, status: null },
  };
}
