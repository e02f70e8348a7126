import { hkdfSync } from 'node:crypto';
import { dirname, join } from 'node:path';
import { type People, people } from '../people/people.js';
import { type PeopleKeys, peopleKeys } from '../people/people-keys.js';
import { keptSecret } from '../platform/config/kept-secret.js';
import type { Database } from '../platform/database/database.js';
import type { GuildhallConfig } from './config.js';

type Configured = Pick<GuildhallConfig, 'people' | 'audit' | 'store'>;

/**
 * The keys of the index of people: from the council's own secret; without one, from that of the audit, by a derivation that
 * leads from neither to the other; in the sandbox, from one that is made and kept beside the store.
 */
export function peopleKeysOf({ people: { secret }, audit, store }: Configured): PeopleKeys {
  if (secret !== undefined) return peopleKeys(secret);
  if (audit.secret !== undefined)
    return peopleKeys(new Uint8Array(hkdfSync('sha256', audit.secret, '', 'guildhall index of people', 32)));
  return peopleKeys(keptSecret(join(dirname(store.dataDir), 'people-secret')));
}

export const peopleBehind = (database: Database, config: Configured): People => people(database, peopleKeysOf(config));
