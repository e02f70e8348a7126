import { z } from 'zod';
import type { SqlRow } from '../../../platform/sql/sql-upstream.js';
import type { Ask } from '../desk.js';
import type { Person } from '../references.js';
import type { CopySql } from '../sql/copy-sql.js';
import { id, int, text } from '../wire/values.js';
import { partyIn } from './held-accounts.js';

const memberRow = z.object({
  claim_id: id,
  house_id: int,
  person_ref: int,
  name: text,
  surname: text,
  forename: text,
  title: text,
  type: int,
  nino: text,
  party_ref: int,
});
export type MemberRow = z.output<typeof memberRow>;
export const readMember = (row: SqlRow): MemberRow => memberRow.parse(row);

const selectMembers = (sql: CopySql) =>
  sql
    .from('hbmember')
    .select([
      'claim_id',
      'house_id',
      'person_ref',
      'name',
      'surname',
      'forename',
      'title',
      'type',
      'nino',
      'party_ref',
    ]);

/** Everybody in the households of these claims. */
export const loadMembersOf = (ask: Ask, sql: CopySql, claims: readonly number[]): Promise<readonly SqlRow[]> =>
  ask.rows(claims, some => sql.bounded(selectMembers(sql).where('claim_id', 'in', [...some])));

/** Every row in which these people stand as members of a household. */
export async function loadMemberships(ask: Ask, sql: CopySql, people: readonly Person[]): Promise<readonly SqlRow[]> {
  const parties = people.flatMap(person => (person.by === 'party' ? person.party : []));
  const members = people.flatMap(person => (person.by === 'member' ? person.member : []));
  const byParty = await ask.rows(parties, some => sql.bounded(selectMembers(sql).where('party_ref', 'in', [...some])));
  const byMember = await ask.rows(members, some =>
    sql.bounded(selectMembers(sql).where('person_ref', 'in', [...some])),
  );
  return [...byParty, ...byMember];
}

/** Whether a row is this person's. One with a number in the register is known by it and by nothing else. */
export function isPerson({ party_ref, person_ref }: MemberRow, person: Person): boolean {
  const party = partyIn(party_ref);
  if (person.by === 'party') return party === person.party;
  return person.by === 'member' && party === null && person_ref === person.member;
}
