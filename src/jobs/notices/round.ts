import { type Kysely, sql } from 'kysely';
import { type CaseRef, caseRef } from '../../domain/references.js';
import { NotKnownYet } from '../payments/means.js';
import type { NoticeJobs } from './means.js';
import { sendNoticeOnce } from './send.js';

/** The most that one round looks at; the next takes up the rest. */
const MOST = 200;
/** The messenger forgets after a week, so there is nothing more to hear of what is older. */
const LOOKED_AT_FOR_MS = 14 * 24 * 3_600_000;

const underWay = async (on: Kysely<unknown>, since: Date): Promise<readonly CaseRef[]> => {
  const { rows } = await sql<{ id: string }>`
    select id from casework_case
    where kind = 'DecisionNotice' and state in ('TO_SEND', 'SENDING', 'SENT') and closed_at is null
      and (state <> 'SENT' or changed_at > ${since})
    order by changed_at limit ${MOST}`.execute(on);
  return rows.map(({ id }) => caseRef(id));
};

/** Looks at everything that is on its way, each whatever becomes of the others: a receipt may be lost, a job given up. */
export async function lookAtAllNotices(means: NoticeJobs): Promise<void> {
  const since = new Date(means.clock.now().epochMilliseconds - LOOKED_AT_FOR_MS);
  const troubles: unknown[] = [];
  for (const ref of await underWay(means.database.kysely, since)) {
    try {
      await sendNoticeOnce(means, ref);
    } catch (error) {
      if (!(error instanceof NotKnownYet)) troubles.push(error);
    }
  }
  if (troubles.length > 0) throw troubles[0];
}

/** Looks at one by what the messenger calls it: there was news of it. One that nobody knows is left alone. */
export async function lookAtNewsOf(means: NoticeJobs, provider: string): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select id from casework_case
    where kind = 'DecisionNotice' and facts ->> 'provider' = ${provider} limit 1`.execute(means.database.kysely);
  const [row] = rows;
  if (row !== undefined) await sendNoticeOnce(means, caseRef(row.id));
}
