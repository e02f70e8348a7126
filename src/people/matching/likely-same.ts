import type { PersonRef } from '../../domain/references.js';
import type { PersonMatch } from '../people-index.js';
import type { Hidden } from '../sensitive/hidden.js';
import type { On } from '../store/tables.js';
import { match } from './match.js';
import { ofRecord } from './sought.js';

interface Options {
  readonly first: number;
  readonly hidden: Hidden;
}

/** Records that may be the same person's as this one, the likeliest first. Empty for one that is not in the index. */
export async function likelySame(
  on: On,
  person: PersonRef,
  { first, hidden }: Options,
): Promise<readonly PersonMatch[]> {
  const row = await on.selectFrom('people_person').selectAll().where('ref', '=', person).executeTakeFirst();
  if (row === undefined) return [];
  const found = await match(on, ofRecord(row), { first: MOST, but: person });
  return found.filter(one => !hidden(one.person)).slice(0, first);
}

const MOST = 50;
