import { z } from 'zod';
import type { PersonRef } from '../../../domain/references.js';
import type { SqlRow } from '../../../platform/sql/sql-upstream.js';
import type { Codebook } from '../codebook.js';
import type { MemberRole } from '../codes.js';
import { type Ask, type Grouped, grouped, none, numbersIn } from '../desk.js';
import { type Person, personOf } from '../references.js';
import type { CopySql } from '../sql/copy-sql.js';
import { id, int, isOpen, text } from '../wire/values.js';
import { isPerson, loadMemberships, loadMembersOf, readMember } from './members.js';

const claimRow = z.object({
  claim_id: id,
  check_digit: text,
  status_ind: int,
  suspend_pay_ind: int,
  notes_db_handle: text,
});
export type ClaimRow = z.output<typeof claimRow>;

const householdRow = z.object({
  claim_id: id,
  house_id: id,
  to_date: text,
  claim_type_ind: int,
  addr1: text,
  addr2: text,
  addr3: text,
  addr4: text,
  post_code: text,
});
export type HouseholdRow = z.output<typeof householdRow>;

/** Claims by number, with their households and everybody in them. */
export interface ClaimRows {
  readonly claims: Grouped;
  readonly households: Grouped;
  readonly members: Grouped;
}

export interface HeldClaim {
  readonly claim: ClaimRow;
  readonly household: HouseholdRow;
  readonly role: MemberRole;
  readonly memberType: number | null;
}

export async function loadClaims(ask: Ask, sql: CopySql, ids: readonly number[]): Promise<ClaimRows> {
  const claims = await ask.rows(ids, some => sql.bounded(selectClaims(sql).where('claim_id', 'in', [...some])));
  const households = await ask.rows(ids, some => sql.bounded(selectHouseholds(sql).where('claim_id', 'in', [...some])));
  const members = await loadMembersOf(ask, sql, ids);
  return {
    claims: grouped(claims, 'claim_id'),
    households: grouped(households, 'claim_id'),
    members: grouped(members, 'claim_id'),
  };
}

/** The claims in whose households these people stand, whatever they are there. */
export async function loadClaimsOf(ask: Ask, sql: CopySql, holders: readonly PersonRef[]): Promise<ClaimRows> {
  const people = holders.map(personOf).filter((person): person is Person => person !== null);
  return loadClaims(ask, sql, numbersIn(await loadMemberships(ask, sql, people), 'claim_id'));
}

export const selectClaims = (sql: CopySql) => {
  const all = sql
    .from('hbclaim')
    .select(['claim_id', 'check_digit', 'status_ind', 'suspend_pay_ind', 'notes_db_handle']);
  return sql.divisions.length === 0 ? all : all.where('division_id', 'in', [...sql.divisions]);
};

const selectHouseholds = (sql: CopySql) =>
  sql
    .from('hbhousehold')
    .select(['claim_id', 'house_id', 'to_date', 'claim_type_ind', 'addr1', 'addr2', 'addr3', 'addr4', 'post_code']);

/**
 * A claim through somebody who holds it: the claimant or the partner in its current household. A former partner, a child or a
 * non-dependant holds nothing, though the product would show it to anybody.
 */
export function heldClaim(rows: ClaimRows, claim: number, { person, codes }: { person: Person; codes: Codebook }) {
  const own = String(claim);
  const [row] = rows.claims.get(own) ?? none;
  const household = currentHousehold(rows.households.get(own) ?? none);
  if (row === undefined || household === null) return undefined;
  const member = (rows.members.get(own) ?? none)
    .map(readMember)
    .filter(one => one.house_id === household.house_id && isPerson(one, person))
    .map(({ type }) => ({ role: codes.memberRole(type), memberType: type }))
    .find(({ role }) => role === 'CLAIMANT' || role === 'PARTNER');
  return member && ({ claim: claimRow.parse(row), household, ...member } satisfies HeldClaim);
}

/** Every claim that a person holds, by number. */
export function claimsHeld(rows: ClaimRows, holder: PersonRef, codes: Codebook): HeldClaim[] {
  const person = personOf(holder);
  if (person === null) return [];
  const ids = [...rows.claims.keys()].map(Number).sort((a, b) => a - b);
  return ids.flatMap(claim => heldClaim(rows, claim, { person, codes }) ?? []);
}

/** The period without an end; of a claim that has ended, the last. */
function currentHousehold(rows: readonly SqlRow[]): HouseholdRow | null {
  const rank = ({ to_date }: HouseholdRow) => (isOpen(to_date) ? '9999' : (to_date ?? '').trim());
  const [current] = rows
    .map(row => householdRow.parse(row))
    .sort((a, b) => rank(b).localeCompare(rank(a)) || b.house_id - a.house_id);
  return current ?? null;
}
