import type { PeopleEntry, PeopleSource } from '../../adapters/ports/people-source.js';
import type { Database } from '../../platform/database/database.js';
import { indexed } from '../indexed.js';
import type { PeopleKeys } from '../people-keys.js';
import { countAgain } from '../store/counts.js';
import { markedBySource } from '../store/sensitive-marks.js';
import { type On, onPeople, peopleIn } from '../store/tables.js';
import { writePeople } from '../store/write-people.js';
import { LoadProblem } from './problem.js';
import { begunReading, type Reading, sweep } from './readings.js';

export interface LoadMeans {
  readonly database: Database;
  readonly keys: PeopleKeys;
  readonly now: () => Date;
  readonly progress?: (far: LoadFar) => void;
  readonly stopped?: AbortSignal;
}

export interface LoadFar {
  readonly seen: number;
  readonly written: number;
}

export interface LoadAsked {
  /** `whole` also takes out whom the source no longer has; `changes` reads what is new since the last time. */
  readonly reading: 'whole' | 'changes';
  /** Let a whole reading take out more than a fifth of what is there. */
  readonly allowRemovals?: boolean;
}

export interface Loaded extends LoadFar {
  readonly removed: number;
  /** False where it was stopped: the same call goes on behind the last batch that was kept. */
  readonly complete: boolean;
}

/** So many people are kept at once: a kill loses no more than a batch, and no more than that is in memory. */
const BATCH = 500;

/** Reads a source into the index. Killed or stopped at any moment it goes on where it was when it is called again. */
export async function loadPeople(source: PeopleSource, asked: LoadAsked, means: LoadMeans): Promise<Loaded> {
  const on = peopleIn(means.database);
  const whole = asked.reading === 'whole';
  if (!whole && !source.deltas)
    throw new LoadProblem(`${source.system} cannot say what has changed: read it whole, without --changes.`);
  const begun = await begunReading(on, { source, whole, means });
  let far: LoadFar = { seen: begun.seen, written: begun.kept };
  let cursor = begun.cursor;
  for await (const batch of batches(source.people({ after: cursor, since: begun.since, ...signalOf(means) }))) {
    if (means.stopped?.aborted) return { ...far, removed: 0, complete: false };
    const next = batch.at(-1)?.cursor ?? null;
    const written = await means.database.transaction(transaction =>
      keepBatch(onPeople(transaction), batch, { source, begun, cursor, next, far, means }),
    );
    far = { seen: far.seen + batch.length, written: far.written + written };
    cursor = next;
    means.progress?.(far);
  }
  if (means.stopped?.aborted) return { ...far, removed: 0, complete: false };
  const removed = whole ? await sweep(on, { source, begun, allowRemovals: asked.allowRemovals ?? false }) : 0;
  await countAgain(on);
  await on
    .updateTable('people_reading')
    .set({ cursor: null, since: null, finished_at: means.now() })
    .where('system', '=', source.system)
    .execute();
  return { ...far, removed, complete: true };
}

const signalOf = ({ stopped }: LoadMeans) => (stopped ? { signal: stopped } : {});

interface Keeping {
  readonly source: PeopleSource;
  readonly begun: Reading;
  readonly cursor: string | null;
  readonly next: string | null;
  readonly far: LoadFar;
  readonly means: LoadMeans;
}

async function keepBatch(on: On, batch: readonly PeopleEntry[], keeping: Keeping): Promise<number> {
  const { source, begun, cursor, next, far, means } = keeping;
  // The last word on a person counts, where a batch has several.
  const last = new Map(batch.map(({ entry }) => [entry.ref, entry]));
  const entries = [...last.values()];
  const people = entries.filter(entry => entry.kind === 'person');
  const unread = entries.filter(entry => entry.kind === 'unread').map(({ ref }) => ref);
  const gone = entries.filter(entry => entry.kind === 'gone').map(({ ref }) => ref);
  const written = await writePeople(
    on,
    people.map(person => indexed(person, means.keys)),
    { reading: begun.reading, at: means.now() },
  );
  if (unread.length > 0)
    await on.updateTable('people_person').set({ reading: begun.reading }).where('ref', 'in', unread).execute();
  if (gone.length > 0) await on.deleteFrom('people_person').where('ref', 'in', gone).execute();
  await markedBySource(on, people, means.now());
  const { numUpdatedRows } = await on
    .updateTable('people_reading')
    .set({ cursor: next, seen: far.seen + batch.length, kept: far.written + written })
    .where('system', '=', source.system)
    .where('reading', '=', begun.reading)
    .where('cursor', 'is not distinct from', cursor)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n)
    throw new LoadProblem(`${source.system} is being read by another process: wait until that has ended.`);
  return written;
}

async function* batches(entries: AsyncIterable<PeopleEntry>): AsyncIterable<readonly PeopleEntry[]> {
  let batch: PeopleEntry[] = [];
  for await (const entry of entries) {
    batch.push(entry);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
