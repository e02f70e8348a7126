import { UpstreamError } from '../../platform/http/upstream-error.js';
import { opened } from '../feeds/content.js';
import { intake } from '../feeds/intake.js';
import { matchAll } from '../feeds/match.js';
import { receive } from '../feeds/receive.js';
import { type DebtLine, fileOf, linesOf } from './lines.js';
import { onRegister, type RegisterMeans, within } from './means.js';
import { placeOf } from './poll.js';

/** Notices looked at in one round; what is left is there at the next. */
const MOST_NOTICES = 1_000;
/** So often a moratorium is asked for that is not shown, a round each time, before somebody is told. */
const MOST_TRIES = 5;
const SOURCE = 'breathing-space';

interface Waiting {
  readonly id: string;
  readonly message_type: string | null;
  readonly message_version: string | null;
  readonly sealed: Buffer;
  readonly tries: number;
}

/**
 * Does what the waiting notices ask: reads each moratorium that they are about, once, and hands its debts to the feeds where
 * they differ from what was handed on before. Each moratorium by itself: one that cannot be read waits, and the rest goes on.
 * Rejects, when all else is done, where the register was in trouble.
 */
export async function take(means: RegisterMeans): Promise<void> {
  await waitAgain(means);
  let trouble: unknown = null;
  for (const [moratorium, notices] of await byMoratorium(means)) {
    try {
      await takeOne(means, moratorium, notices);
    } catch (error) {
      if (!(error instanceof UpstreamError)) throw error;
      if (error.trouble === 'unreadable' || error.trouble === 'refused') await triedInVain(means, moratorium, notices);
      trouble ??= error;
    }
  }
  await matchAll(means.feeds);
  if (trouble !== null) throw trouble;
}

/** Those of a kind that has been described since. */
async function waitAgain({ notices, feeds }: RegisterMeans): Promise<void> {
  for (const { type, version } of notices)
    await onRegister(feeds.database.kysely)
      .updateTable('breathing_space_notice')
      .set({ state: 'WAITING' })
      .where('state', '=', 'UNKNOWN')
      .where('message_type', '=', type)
      .where('message_version', '=', version)
      .execute();
}

/** The waiting notices by the moratorium that they are about; those that say none to us are put to somebody. */
async function byMoratorium(means: RegisterMeans): Promise<ReadonlyMap<string, readonly Waiting[]>> {
  const waiting: readonly Waiting[] = await onRegister(means.feeds.database.kysely)
    .selectFrom('breathing_space_notice')
    .select(['id', 'message_type', 'message_version', 'sealed', 'tries'])
    .where('state', '=', 'WAITING')
    .orderBy('received_at')
    .orderBy('id')
    .limit(MOST_NOTICES)
    .execute();
  const found = new Map<string, Waiting[]>();
  for (const notice of waiting) {
    const id = moratoriumOf(means, notice);
    if (id === null) await unknown(means, notice);
    else found.set(id, [...(found.get(id) ?? []), notice]);
  }
  return found;
}

function moratoriumOf({ notices, feeds }: RegisterMeans, notice: Waiting): string | null {
  const { message_type: type, message_version: version } = notice;
  const kind = notices.find(one => one.type === type && one.version === version);
  if (kind === undefined) return null;
  const raw = opened(feeds.contentKey, Buffer.from(notice.sealed), placeOf(notice.id)).toString('utf8');
  const { payLoad } = JSON.parse(raw) as { payLoad?: Record<string, unknown> | null };
  const id = payLoad?.[kind.breathingSpaceKey];
  return typeof id === 'string' && id.length <= 100 ? id.toLowerCase() : null;
}

async function unknown(means: RegisterMeans, { id, message_type: type, message_version: version }: Waiting) {
  const plain = (word: string | null) => word?.replace(/[^\w.-]/g, '_').slice(0, 60) ?? 'none';
  await putToSomebody(means, `notice of type ${plain(type)}, version ${plain(version)}`);
  await ended(means, [id], 'UNKNOWN');
}

async function takeOne(means: RegisterMeans, id: string, notices: readonly Waiting[]): Promise<void> {
  const { register, feeds } = means;
  const readAt = feeds.clock.now();
  const seen = await register.moratorium(id, within());
  if (seen === null) return triedInVain(means, id, notices);
  const lines = await changed(means, linesOf(seen));
  if (lines.length > 0) {
    const name = `breathing-space-${id}-${readAt.epochMilliseconds}.csv`;
    const { file } = await receive(feeds, {
      name,
      source: SOURCE,
      content: contentOf(fileOf(lines, readAt)),
    });
    await intake(feeds, file);
    await means.boundary?.('handed-on');
  }
  await taken(means, notices, lines);
}

async function changed({ feeds }: RegisterMeans, lines: readonly DebtLine[]): Promise<readonly DebtLine[]> {
  if (lines.length === 0) return [];
  const before = await onRegister(feeds.database.kysely)
    .selectFrom('breathing_space_debt')
    .selectAll()
    .where(
      'debt_id',
      'in',
      lines.map(({ debt }) => debt),
    )
    .execute();
  const told = new Map(before.map(row => [row.debt_id, row.told]));
  return lines.filter(line => told.get(line.debt) !== line.told);
}

/** What was handed on and that the notices are done hold together. Where this is not reached, it is all handed on again. */
async function taken({ feeds }: RegisterMeans, notices: readonly Waiting[], lines: readonly DebtLine[]): Promise<void> {
  await feeds.database.transaction(
    async transaction => {
      const on = onRegister(transaction);
      for (const { debt, told } of lines)
        await on
          .insertInto('breathing_space_debt')
          .values({ debt_id: debt, told })
          .onConflict(conflict => conflict.column('debt_id').doUpdateSet({ told }))
          .execute();
      await on
        .updateTable('breathing_space_notice')
        .set({ state: 'TAKEN' })
        .where(
          'id',
          'in',
          notices.map(({ id }) => id),
        )
        .execute();
    },
    { attempts: 3 },
  );
}

/** Counts a try that led to nothing. After the last somebody is told, and it is not asked for again. */
async function triedInVain(means: RegisterMeans, moratorium: string, notices: readonly Waiting[]): Promise<void> {
  const ids = notices.map(({ id }) => id);
  await onRegister(means.feeds.database.kysely)
    .updateTable('breathing_space_notice')
    .set(of => ({ tries: of('tries', '+', 1) }))
    .where('id', 'in', ids)
    .execute();
  const last = notices.filter(({ tries }) => tries + 1 >= MOST_TRIES).map(({ id }) => id);
  if (last.length === 0) return;
  await putToSomebody(means, `moratorium ${moratorium.replace(/[^\w-]/g, '_').slice(0, 60)}, not shown to us`);
  await ended(means, last, 'NOWHERE');
}

const ended = ({ feeds }: RegisterMeans, ids: readonly string[], state: 'UNKNOWN' | 'NOWHERE') =>
  onRegister(feeds.database.kysely)
    .updateTable('breathing_space_notice')
    .set({ state })
    .where('id', 'in', ids)
    .execute();

/** As a file that no mapping knows: work for somebody, once for each name. */
const putToSomebody = (means: RegisterMeans, name: string) =>
  receive(means.feeds, { name, source: SOURCE, content: contentOf('') });

async function* contentOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}
