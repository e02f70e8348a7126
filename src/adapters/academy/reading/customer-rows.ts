import type { PersonRef } from '../../../domain/references.js';
import type { SqlRow } from '../../../platform/sql/sql-upstream.js';
import { type Ask, type Desk, type Grouped, grouped, none, numbersIn } from '../desk.js';
import { type Person, personOf } from '../references.js';
import type { CopySql } from '../sql/copy-sql.js';
import { type ContactRows, loadContacts } from './contacts.js';
import { type HeldRows, loadHeld, selectAccounts, selectLiable } from './held-accounts.js';
import { selectClaims } from './held-claims.js';
import { loadMemberships } from './members.js';
import { loadOccupations } from './occupations.js';

/** Everything that both modules record of some people. */
export interface CustomerRows {
  readonly held: HeldRows;
  readonly occupations: Grouped;
  readonly accountContacts: ContactRows;
  readonly claimContacts: ContactRows;
  /** Accounts on which a person may stand, whatever they are there. */
  accountsOf(person: Person): readonly number[];
  membersOf(person: Person): readonly SqlRow[];
}

export async function loadCustomers(ask: Ask, desk: Desk, refs: readonly PersonRef[]): Promise<CustomerRows> {
  const { sql, options } = desk.parts;
  const people = refs.map(personOf).filter((person): person is Person => person !== null);
  const stands = await accountsByParty(ask, sql, people);
  const named = people.flatMap(person => (person.by === 'liability' ? person.account : []));
  const accounts = [...new Set([...numbersIn([...stands.values()].flat(), 'account_ref'), ...named])];
  const memberships = await inDivisions(ask, sql, await loadMemberships(ask, sql, people));
  const claims = numbersIn(memberships, 'claim_id');
  const { councilTax, benefits } = options.contacts;
  const held = await loadHeld(ask, sql, accounts);
  const occupations = grouped(await loadOccupations(ask, sql, accounts), 'account_ref');
  const accountContacts = await loadContacts(ask, sql, { ids: accounts, source: councilTax });
  const claimContacts = await loadContacts(ask, sql, { ids: [...new Set(claims)], source: benefits });
  const [byParty, byMember] = [grouped(memberships, 'party_ref'), grouped(memberships, 'person_ref')];
  return {
    held,
    occupations,
    accountContacts,
    claimContacts,
    accountsOf: person => {
      if (person.by === 'party')
        return [...new Set(numbersIn(stands.get(String(person.party)) ?? none, 'account_ref'))];
      return person.by === 'liability' ? [person.account] : [];
    },
    membersOf: person => {
      if (person.by === 'party') return byParty.get(String(person.party)) ?? none;
      return person.by === 'member' ? (byMember.get(String(person.member)) ?? none) : none;
    },
  };
}

/** Rows of accounts by the party that leads them or is liable beside the lead. */
async function accountsByParty(ask: Ask, sql: CopySql, people: readonly Person[]): Promise<Grouped> {
  const parties = people.flatMap(person => (person.by === 'party' ? person.party : []));
  const lead = await ask.rows(parties, some => sql.bounded(selectAccounts(sql).where('party_ref', 'in', [...some])));
  const beside = await ask.rows(parties, some => sql.bounded(selectLiable(sql).where('party_ref', 'in', [...some])));
  return grouped([...lead, ...beside], 'party_ref');
}

/** A household does not say its division, its claim does. */
async function inDivisions(ask: Ask, sql: CopySql, memberships: readonly SqlRow[]): Promise<readonly SqlRow[]> {
  if (sql.divisions.length === 0) return memberships;
  const rows = await ask.rows(numbersIn(memberships, 'claim_id'), some =>
    sql.bounded(selectClaims(sql).where('claim_id', 'in', [...some])),
  );
  const ours = new Set(numbersIn(rows, 'claim_id'));
  return memberships.filter(({ claim_id }) => typeof claim_id === 'number' && ours.has(claim_id));
}
