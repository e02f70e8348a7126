import { basename, dirname, join } from 'node:path';
import type { GuildhallConfig } from './config.js';

/**
 * Where the heads of the audit chain are noted: where the council says, else beside the embedded store's folder. Each store
 * has a file of its own, because one chain held against the heads of another looks as if it had been cut off.
 */
export function anchorFileOf({ audit, store }: Pick<GuildhallConfig, 'audit' | 'store'>): string {
  const name = store.databaseUrl === undefined ? basename(store.dataDir) : 'postgres';
  return audit.anchorFile ?? join(dirname(store.dataDir), `${name}.audit-anchors.jsonl`);
}
