import { LRUCache } from 'lru-cache';
import type { PersonRef } from '../domain/references.js';
import type { Database } from '../platform/database/database.js';
import type { Held, Holders } from './holders.js';

interface KeptHoldersOptions {
  readonly database: Pick<Database, 'run'>;
  /** Records remembered in memory, so that a known one is not written again. */
  readonly maxRemembered?: number;
  /** New records that may wait to be written; more are left to the next read of them. */
  readonly maxWaiting?: number;
  readonly onFailed?: (error: unknown) => void;
}

const KEEP = `insert into record_holder (record, holder, via)
select * from unnest($1::text[], $2::text[], $3::text[])
on conflict (record, holder) do update set via = excluded.via, seen_at = now()`;

const FIND = `select record, holder, via from record_holder
where record = $1 and ($2::text[] is null or holder = any($2::text[])) order by seen_at desc limit 1`;

/** Keeps in the store through whom records were seen. Writing never makes a reader wait. */
export function keptHolders(options: KeptHoldersOptions): Holders & { close(): Promise<void> } {
  const { database, maxRemembered = 50_000, maxWaiting = 5_000, onFailed } = options;
  const remembered = new LRUCache<string, Held>({ max: maxRemembered });
  let waiting = new Map<string, Held>();
  let writing: Promise<void> | null = null;

  const write = async (): Promise<void> => {
    while (waiting.size > 0) {
      const rows = [...waiting.values()];
      waiting = new Map();
      const column = (name: keyof Held) => rows.map(row => row[name]);
      try {
        await database.run({
          name: 'record-holder-keep',
          text: KEEP,
          values: [column('record'), column('holder'), column('via')],
        });
      } catch (error) {
        for (const held of rows) remembered.delete(keyOf(held));
        onFailed?.(error);
      }
    }
    writing = null;
  };

  return {
    learn(seen) {
      for (const held of seen) {
        const key = keyOf(held);
        if (remembered.has(key) || waiting.size >= maxWaiting) continue;
        remembered.set(key, held);
        waiting.set(key, held);
      }
      if (waiting.size > 0) writing ??= Promise.resolve().then(write);
    },
    async holderOf(record, among) {
      const known = (among ?? []).map(holder => remembered.get(`${record} ${holder}`)).find(held => held !== undefined);
      if (known) return known;
      await writing;
      const [row] = await database.run<{ record: string; holder: PersonRef; via: string | null }>({
        text: FIND,
        values: [record, among],
      });
      return row ? { record, holder: row.holder, via: row.via } : null;
    },
    async close() {
      await writing;
    },
  };
}

const keyOf = ({ record, holder }: Held): string => `${record} ${holder}`;
