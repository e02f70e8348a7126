import { createHash } from 'node:crypto';
import { CompiledQuery, type Transaction } from 'kysely';
import { LRUCache } from 'lru-cache';
import type { Database } from '../database/database.js';

/** The lists of what was read, each kept once under its own hash. */
export interface WhatLists {
  hashOf(what: readonly string[]): string;
  /** Keeps the lists of these hashes that the store may not have yet. */
  keep(hashes: Iterable<string>): Promise<void>;
  /** As `keep`, within a transaction that may yet be undone. */
  keepWithin(transaction: Transaction<unknown>, hash: string): Promise<void>;
}

const KEPT = 10_000;

export const whatHash = (json: string): string => createHash('sha256').update(json, 'utf8').digest('base64url');

const KEEP = 'insert into audit_what values ($1, $2) on conflict do nothing';

export function whatLists(database: Database): WhatLists {
  const byList = new WeakMap<readonly string[], string>();
  const texts = new LRUCache<string, string>({ max: KEPT });
  const stored = new LRUCache<string, true>({ max: KEPT });
  return {
    hashOf(what) {
      const known = byList.get(what);
      // The text may have been forgotten while the array lives on.
      if (known !== undefined && (stored.has(known) || texts.has(known))) return known;
      const json = JSON.stringify(what);
      const hash = whatHash(json);
      byList.set(what, hash);
      texts.set(hash, json);
      return hash;
    },
    async keep(hashes) {
      for (const hash of hashes) {
        if (stored.has(hash)) continue;
        const values = [hash, texts.get(hash)];
        await database.run({ text: KEEP, values });
        stored.set(hash, true);
        texts.delete(hash);
      }
    },
    async keepWithin(transaction, hash) {
      if (!stored.has(hash)) await transaction.executeQuery(CompiledQuery.raw(KEEP, [hash, texts.get(hash)]));
    },
  };
}
