import { encode } from '../../domain/codec.js';
import type { Customer } from '../../domain/customer.js';
import type { CaseRef } from '../../domain/references.js';
import type { Case, OpenTo } from '../case.js';
import type { Command } from '../command.js';
import { type DecisionFacts, decision } from '../decisions/decision.js';
import { latest } from '../latest.js';
import { done, refuse } from '../outcome.js';
import type { PreferenceFacts } from '../preferences/preferences.js';
import type { Work } from '../work.js';
import { NoticeIncomplete } from './assemble.js';
import { decisionNotice, landlordNotice } from './decision-notice.js';
import type { NoticeDocument, PostalAddress } from './document.js';
import { sendNoticeJob } from './jobs.js';
import { decisionNoticeKind, type NoticeFacts, type NoticeRoute } from './kind.js';
import type { Particulars, RentAllowancePayment } from './particulars.js';
import { heldPayee } from './payee.js';
import { type NoticeMeans, routeOf } from './route.js';
import { isNotYetInWelsh } from './words/worded.js';

export interface SendNotice {
  readonly decision: CaseRef;
  /** Where it goes by post, also where an e-mail comes back. */
  readonly postTo: PostalAddress;
  readonly payment: RentAllowancePayment | null;
  readonly afterRevision: boolean;
  readonly nonDependantsIncome: string | null;
}

/** What was read beside the input. */
export interface Sending extends NoticeMeans {
  readonly customer: Customer | null;
  readonly preferences: Case<PreferenceFacts> | null;
  readonly from: Particulars['from'];
  readonly law: Particulars['law'];
  readonly schemeAppeals: string;
  /** Whether the claim that was decided shows a rent account of the council as credited. */
  readonly rentAccount?: boolean;
}

const MOVE: Readonly<Record<NoticeRoute, string>> = {
  EMAIL: 'queue',
  LETTER: 'queue',
  PRINT: 'print',
  PERSON: 'prepare',
  PORTAL: 'publish',
};

/**
 * Makes the notice of a decision from the record of it, keeps it, and sends it on its way; and with it the letter to a landlord
 * who is paid, for the law has both told. HB Regs, Sch. 9 para. 11.
 */
export const sendNotice = (sending: Sending): Command<SendNotice> => ({
  name: 'sendNotice',
  async run(work, input) {
    const decided = await latest(work, decision, input.decision);
    if (decided === null || decided.person === null || sending.customer?.ref !== decided.person)
      return refuse('NOT_FOUND', 'There is no such decision of a customer that you may open.');
    heldPayee(decided.facts, { ...input, rentAccount: sending.rentAccount === true });
    const making = { input, sending, on: work.today };
    const notice = await onItsWay(work, made(decided, making), { of: decided, sending });
    const landlord = madeForLandlord(decided, making);
    return landlord === null ? done(notice) : done(notice, await toLandlord(work, landlord, { of: decided, sending }));
  },
});

interface Sent {
  readonly of: Case;
  readonly sending: Sending;
  readonly openTo?: OpenTo;
}

/** A landlord has said nothing of how to be written to, so it goes by post; and it is no letter of the tenant's. */
export const toLandlord = (work: Work, document: NoticeDocument, sent: Sent): Promise<Case<NoticeFacts>> =>
  onItsWay(work, document, { ...sent, sending: { ...sent.sending, preferences: null }, openTo: 'staff' });

/** Keeps a notice of a decision as it is given, and sends it on its way. */
export async function onItsWay(
  work: Work,
  document: NoticeDocument,
  { of: { ref, person }, sending, openTo }: Sent,
): Promise<Case<NoticeFacts>> {
  const facts = factsOf(document, ref, sending);
  const opened = await work.open(decisionNoticeKind, { person, about: ref, facts, openTo });
  const moved = await work.move(decisionNoticeKind, { case: opened, move: MOVE[facts.route] });
  if (MOVE[facts.route] === 'queue')
    await work.enqueue({ kind: sendNoticeJob, data: { case: moved.ref }, key: moved.ref });
  return moved;
}

interface Making {
  readonly input: SendNotice;
  readonly sending: Sending;
  readonly on: Particulars['on'];
}

function madeForLandlord({ number }: Case<DecisionFacts>, { input, sending, on }: Making): NoticeDocument | null {
  const landlord = input.payment?.landlord ?? null;
  if (landlord === null) return null;
  const { to, ...addressing } = addressed(sending, input.postTo);
  return wholeOrRefused(() => landlordNotice(landlord, to.name, { ...input, ...addressing, to, number, on }));
}

const made = ({ facts, number }: Case<DecisionFacts>, { input, sending, on }: Making): NoticeDocument =>
  wholeOrRefused(() => decisionNotice(facts, { ...input, ...addressed(sending, input.postTo), number, on }));

/** Who writes to whom, in which language, by which law. */
export const addressed = (
  { customer, preferences, from, law, schemeAppeals }: Sending,
  postTo: PostalAddress,
): Pick<Particulars, 'to' | 'from' | 'language' | 'schemeAppeals' | 'law'> => ({
  to: { name: customer === null ? '' : nameOf(customer.name), address: postTo },
  language: preferences?.facts.language ?? 'en',
  ...{ from, law, schemeAppeals },
});

/** Refuses, with the provisions, where the notice would lack something. */
export function wholeOrRefused(make: () => NoticeDocument): NoticeDocument {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof NoticeIncomplete)) throw error;
    return refuse('FACTS_MISSING', `The notice would not say what it has to: ${error.lacking.join('; ')}.`);
  }
}

export const nameOf = ({ title, forenames, initials, surname }: Customer['name']): string =>
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
