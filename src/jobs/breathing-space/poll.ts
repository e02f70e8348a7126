import type { RegisterNotice } from '../../adapters/ports/breathing-spaces.js';
import { sealed } from '../feeds/content.js';
import { onRegister, type RegisterMeans, within } from './means.js';

/** Batches in one round; what is left is there at the next. */
const MOST_BATCHES = 40;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** The register's moments have no zone, and its clock is not ours. */
const OVERLAP_MS = DAY_MS;
/** How far back where nothing is known yet: longer than a standard moratorium. */
const FIRST_MS = 90 * DAY_MS;
/** A round may be retried, and a day's may have been missed. */
const RECONCILE_MS = 4 * DAY_MS;

const nowOf = ({ feeds }: RegisterMeans): number => feeds.clock.now().epochMilliseconds;

/**
 * Empties the inbox. A batch is kept before anything else is done, and before the next is asked for. That a round has begun is
 * kept too: where one did not end, what it had read may be lost, and is asked for again first. Returns how many were new.
 */
export async function poll(means: RegisterMeans): Promise<number> {
  const inbox = onRegister(means.feeds.database.kysely);
  const begun = nowOf(means);
  const before = await inbox.selectFrom('breathing_space_inbox').selectAll().executeTakeFirstOrThrow();
  let fresh = 0;
  if (before.emptying_since !== null)
    fresh += await recover(means, (before.emptied_at?.getTime() ?? begun - FIRST_MS) - OVERLAP_MS);
  await inbox
    .updateTable('breathing_space_inbox')
    .set({ emptying_since: new Date(begun) })
    .execute();
  for (let n = 0; n < MOST_BATCHES; n += 1) {
    const notices = await means.register.pending(within());
    await means.boundary?.('read');
    fresh += await keep(means, notices);
    await means.boundary?.('kept');
    if (notices.length < means.register.mostPending) break;
  }
  await inbox
    .updateTable('breathing_space_inbox')
    .set({ emptying_since: null, emptied_at: new Date(begun) })
    .execute();
  return fresh;
}

/** Asks for everything of the last days. Returns how many were not here. */
export async function reconcile(means: RegisterMeans): Promise<number> {
  const now = nowOf(means);
  const fresh = await recover(means, now - RECONCILE_MS);
  const inbox = onRegister(means.feeds.database.kysely);
  await inbox
    .updateTable('breathing_space_inbox')
    .set({ reconciled_at: new Date(now) })
    .execute();
  return fresh;
}

/** Everything created since, page by page. Each page begins a second before the last one's end, for several can share one. */
async function recover(means: RegisterMeans, sinceMs: number): Promise<number> {
  let [fresh, from] = [0, sinceMs];
  for (let n = 0; n < MOST_BATCHES; n += 1) {
    const notices = await means.register.since(new Date(from).toISOString().slice(0, 19), within());
    fresh += await keep(means, notices);
    if (notices.length < means.register.mostSince) break;
    const last = Math.max(...notices.map(({ createdOn }) => (createdOn === null ? from : zoneless(createdOn))));
    if (last - 1_000 <= from) break;
    from = last - 1_000;
  }
  return fresh;
}

const zoneless = (moment: string): number => Date.parse(`${moment.slice(0, 19)}Z`);

/** Keeps notices as they came. One that is known already stays as it is. Returns how many were new. */
async function keep({ feeds }: RegisterMeans, notices: readonly RegisterNotice[]): Promise<number> {
  if (notices.length === 0) return 0;
  const at = new Date(feeds.clock.now().epochMilliseconds);
  const rows = notices.map(({ id, createdOn, type, version, raw }) => ({
    id,
    created_on: createdOn,
    message_type: type,
    message_version: version,
    sealed: sealed(feeds.contentKey, Buffer.from(raw), placeOf(id)),
    received_at: at,
    state: 'WAITING' as const,
    tries: 0,
  }));
  const made = await feeds.database.transaction(
    transaction =>
      onRegister(transaction)
        .insertInto('breathing_space_notice')
        .values(rows)
        .onConflict(conflict => conflict.column('id').doNothing())
        .returning('id')
        .execute(),
    { attempts: 3 },
  );
  return made.length;
}

export const placeOf = (notice: string): string => `breathing-space:${notice}`;
