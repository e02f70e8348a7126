import type { MessageSeen } from '../../adapters/ports/messenger.js';
import type { CaseRef } from '../../domain/references.js';
import type { Case } from '../case.js';
import { movedTo } from '../case-kind.js';
import type { Command } from '../command.js';
import { latest } from '../latest.js';
import { done, type Outcome, refuse } from '../outcome.js';
import { contactPreferences } from '../preferences/preferences.js';
import { noteBounce } from '../preferences/state.js';
import type { Known, Work } from '../work.js';
import { decisionNoticeKind, type NoticeFacts } from './kind.js';

type Kept = Case<NoticeFacts>;
interface OfNotice {
  readonly case: CaseRef;
}

/** Says, before the messenger is asked, that it may have been: from here on only a look-up tells. */
export const beginSendingNotice: Command<OfNotice> = {
  name: 'beginSendingNotice',
  async run(work, { case: ref }) {
    const one = await held(work, ref);
    if (one.state !== 'TO_SEND') return refuse('ALREADY_DONE', 'The messenger may have it already: look it up.');
    const facts = { ...one.facts, sentAt: work.now };
    return done(await work.move(decisionNoticeKind, { case: one, move: 'begin' }, { facts }));
  },
};

/** The messenger does not have it, and no look-up can be behind any more: it may be asked once more. */
export const sendNoticeAgain: Command<OfNotice> = {
  name: 'sendNoticeAgain',
  async run(work, { case: ref }) {
    const one = await held(work, ref);
    if (one.state !== 'SENDING' || one.facts.provider !== null)
      return refuse('ALREADY_DONE', 'This notice is not waiting to be sent again.');
    return done(await work.move(decisionNoticeKind, { case: one, move: 'again' }));
  },
};

/** The messenger refused it: it goes to the printer. */
export const noticeNotTaken: Command<OfNotice> = {
  name: 'noticeNotTaken',
  async run(work, { case: ref }) {
    const one = await held(work, ref);
    if (one.state !== 'SENDING' || one.facts.provider !== null) return done(one);
    return toPrinter(work, one, { status: 'refused', why: 'The messenger did not take it.' });
  },
};

/** Takes in how a message stands. However often and in whatever order it is told, each move is made once. */
export const settleNotice = (seen: MessageSeen): Command<OfNotice & { readonly status: string }> => ({
  name: 'settleNotice',
  async run(work, { case: ref }) {
    const one = await held(work, ref);
    if (one.facts.provider !== null && one.facts.provider !== seen.id) return done(one);
    const move = { WAITING: 'accept', DELIVERED: 'deliver', FAILED: 'fail', FAILED_FOR_GOOD: 'fail' }[seen.state];
    if (movedTo(decisionNoticeKind, one.state, move) === null) return done(one);
    const facts = { ...one.facts, provider: seen.id, status: seen.status };
    if (move !== 'fail') return done(await work.move(decisionNoticeKind, { case: one, move }, { facts }));
    await bounce(work, one, seen.state === 'FAILED_FOR_GOOD');
    return toPrinter(work, { ...one, facts }, { status: seen.status, why: 'It did not arrive, so it goes by post.' });
  },
});

/** Printed and posted by somebody, or given in the form that was asked for. */
export const noticeGiven: Command<Known> = {
  name: 'markNoticeGiven',
  async run(work, known) {
    const one = await work.find(decisionNoticeKind, known);
    const move = one.state === 'WITH_PERSON' ? 'give' : 'printed';
    return done(await work.move(decisionNoticeKind, { case: one, move }));
  },
};

const toPrinter = async (
  work: Work,
  one: Kept,
  { status, why }: { readonly status: string; readonly why: string },
): Promise<Outcome> => {
  const facts = { ...one.facts, status, why, route: 'PRINT' as const };
  return done(await work.move(decisionNoticeKind, { case: one, move: 'fail' }, { facts }));
};

const MOST_BOUNCES = 20;

/** An e-mail that came back is told to the preferences it went by, while they still name the address. */
async function bounce(work: Work, { facts }: Kept, permanent: boolean): Promise<void> {
  if (facts.route !== 'EMAIL' || facts.preferences === null) return;
  const said = await latest(work, contactPreferences, facts.preferences as CaseRef);
  if (said === null || said.facts.email !== facts.email || said.facts.bounces.length >= MOST_BOUNCES) return;
  await noteBounce.run(work, { case: said.ref, version: said.version, permanent });
}

const held = async (work: Work, ref: CaseRef): Promise<Kept> =>
  (await latest(work, decisionNoticeKind, ref)) ?? refuse('NOT_FOUND', 'There is no such notice.');
