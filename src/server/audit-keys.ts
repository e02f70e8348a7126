import { dirname, join } from 'node:path';
import type { PseudonymKeys } from '../platform/audit/pseudonyms.js';
import { keptSecret } from '../platform/config/kept-secret.js';
import type { GuildhallConfig } from './config.js';

/** The audit log's keys: the council's, or in the sandbox one that is made and kept beside the store. */
export function auditKeys({ audit, store }: Pick<GuildhallConfig, 'audit' | 'store'>): PseudonymKeys {
  return {
    secret: audit.secret ?? keptSecret(join(dirname(store.dataDir), 'audit-secret')),
    former: audit.formerSecrets,
  };
}
