import { noticeAsPdf } from '../../casework/notices/as-pdf.js';
import { noticeAsText } from '../../casework/notices/as-text.js';
import type { NoticeDocument } from '../../casework/notices/document.js';
import { beginSendingNotice, noticeNotTaken, sendNoticeAgain, settleNotice } from '../../casework/notices/settle.js';
import { flat, titleOf } from '../../casework/notices/words/worded.js';
import { decode } from '../../domain/codec.js';
import type { CaseRef } from '../../domain/references.js';
import { NotKnownYet, saidNo, within } from '../payments/means.js';
import { did, type Kept, type NoticeJobs, noticeOf, referenceOf } from './means.js';

/**
 * Hands a notice over, once. That it may have been is stored before it is; so whoever finds it stored looks it up by its
 * reference, and sends again only when it has not been found for longer than a look-up can lag.
 */
export async function sendNoticeOnce(means: NoticeJobs, ref: CaseRef): Promise<void> {
  await means.boundary('job:begun');
  const one = await noticeOf(means, ref);
  if (one?.state === 'TO_SEND' && (await did(means, beginSendingNotice, { case: ref }))) return handOver(means, one);
  const now = one?.state === 'TO_SEND' ? await noticeOf(means, ref) : one;
  if (now?.state === 'SENDING') await lookUp(means, now);
  if (now?.state === 'SENT') await lookAgain(means, now);
}

async function handOver(means: NoticeJobs, one: Kept): Promise<void> {
  try {
    const id = await taken(means, one);
    await means.boundary('job:called-upstream');
    const seen = { id, reference: referenceOf(one), state: 'WAITING', status: 'created' } as const;
    await did(means, settleNotice(seen), { case: one.ref, status: seen.status });
  } catch (error) {
    if (!saidNo(error)) throw error;
    await did(means, noticeNotTaken, { case: one.ref });
  }
}

async function taken({ messenger }: NoticeJobs, one: Kept): Promise<string> {
  const { facts } = one;
  const notice = decode<NoticeDocument>(facts.document);
  const reference = referenceOf(one);
  if (facts.route === 'EMAIL' && facts.email !== null) {
    const subject = `${flat(titleOf(notice))}: ${notice.number}`;
    return messenger.email({ reference, to: facts.email, subject, body: noticeAsText(notice) }, within());
  }
  const pdf = await noticeAsPdf({ notice, largePrint: facts.format === 'LARGE_PRINT' });
  return messenger.letter({ reference, pdf }, within());
}

async function lookUp(means: NoticeJobs, one: Kept): Promise<void> {
  const { messenger, clock } = means;
  const [seen] = await messenger.byReference(referenceOf(one), within());
  if (seen !== undefined) return void (await did(means, settleNotice(seen), { case: one.ref, status: seen.status }));
  const { sentAt } = one.facts;
  const waitedMs = sentAt === null ? 0 : clock.now().epochMilliseconds - sentAt.epochMilliseconds;
  if (waitedMs <= messenger.searchLagMs) throw new NotKnownYet();
  if (!(await did(means, sendNoticeAgain, { case: one.ref }))) return;
  if (await did(means, beginSendingNotice, { case: one.ref })) await handOver(means, one);
}

/** One that was taken: what has become of it. */
export async function lookAgain(means: NoticeJobs, { ref, facts }: Kept): Promise<void> {
  const seen = facts.provider === null ? null : await means.messenger.byId(facts.provider, within());
  if (seen !== null) await did(means, settleNotice(seen), { case: ref, status: seen.status });
}
