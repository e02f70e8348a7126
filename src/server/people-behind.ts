import { dirname, join } from 'node:path';
import { type People, people } from '../people/people.js';
import { type PeopleKeys, peopleKeys } from '../people/people-keys.js';
import { keptSecret } from '../platform/config/kept-secret.js';
import type { Database } from '../platform/database/database.js';
import type { GuildhallConfig } from './config.js';

type Configured = Pick<GuildhallConfig, 'people' | 'store'>;

/** The keys of the index of people: the council's, or in the sandbox ones that are made and kept beside the store. */
export const peopleKeysOf = ({ people: { secret }, store }: Configured): PeopleKeys =>
  peopleKeys(secret ?? keptSecret(join(dirname(store.dataDir), 'people-secret')));

export const peopleBehind = (database: Database, config: Configured): People => people(database, peopleKeysOf(config));
