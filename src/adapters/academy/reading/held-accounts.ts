import { z } from 'zod';
import type { AccountKey } from '../../../domain/account.js';
import type { PersonRef, SystemName } from '../../../domain/references.js';
import type { SqlRow } from '../../../platform/sql/sql-upstream.js';
import type { Codebook } from '../codebook.js';
import { type Ask, type Grouped, grouped, none } from '../desk.js';
import { checkedOf, checks, liabilityRef, type Person, partyRef, personOf } from '../references.js';
import type { CopySql } from '../sql/copy-sql.js';
import { id, int, text } from '../wire/values.js';

const accountRow = z.object({
  account_ref: id,
  account_cd: text,
  lead_liab_name: text,
  lead_liab_title: text,
  lead_liab_forename: text,
  lead_liab_middlename: text,
  lead_liab_surname: text,
  lead_liab_pos: int,
  paymeth_code: text,
  party_ref: int,
});
export type AccountRow = z.output<typeof accountRow>;

const liableRow = z.object({ account_ref: id, liab_pos: int, liab_pers_occ: int, liab_name: text, party_ref: int });
export type LiableRow = z.output<typeof liableRow>;

export const readAccount = (row: SqlRow): AccountRow => accountRow.parse(row);
export const readLiable = (row: SqlRow): LiableRow => liableRow.parse(row);

/** Nought in a reference to the register of parties is none: everybody who has none would otherwise be one person. */
export const partyIn = (value: number | null): number | null => (value !== null && value > 0 ? value : null);

export const selectAccounts = (sql: CopySql) => {
  const all = sql
    .from('ctaccount')
    .select([
      'account_ref',
      'account_cd',
      'lead_liab_name',
      'lead_liab_title',
      'lead_liab_forename',
      'lead_liab_middlename',
      'lead_liab_surname',
      'lead_liab_pos',
      'paymeth_code',
      'party_ref',
    ]);
  return sql.divisions.length === 0 ? all : all.where('division_id', 'in', [...sql.divisions]);
};

export const selectLiable = (sql: CopySql) =>
  sql.from('ctliab_person').select(['account_ref', 'liab_pos', 'liab_pers_occ', 'liab_name', 'party_ref']);

/** Accounts by number, with everybody who is liable on them. */
export interface HeldRows {
  readonly accounts: Grouped;
  readonly liable: Grouped;
}

export const idsOf = (keys: readonly AccountKey[]): number[] =>
  keys.flatMap(({ account }) => checkedOf(account)?.id ?? []);

export async function loadHeld(ask: Ask, sql: CopySql, ids: readonly number[]): Promise<HeldRows> {
  const accounts = await ask.rows(ids, some => sql.bounded(selectAccounts(sql).where('account_ref', 'in', [...some])));
  const liable = await ask.rows(ids, some => sql.bounded(selectLiable(sql).where('account_ref', 'in', [...some])));
  return { accounts: grouped(accounts, 'account_ref'), liable: grouped(liable, 'account_ref') };
}

/**
 * The account that a key opens. Undefined where there is none of that number and check character, and where the holder is
 * not liable on it: the product would show it to anybody, we do not.
 */
export function heldAccount({ accounts, liable }: HeldRows, key: AccountKey, codes: Codebook): AccountRow | undefined {
  const wanted = checkedOf(key.account);
  const person = personOf(key.holder);
  if (wanted === null || person === null) return undefined;
  const [row] = accounts.get(String(wanted.id)) ?? none;
  const account = row && readAccount(row);
  if (account === undefined || !checks(wanted, account.account_cd)) return undefined;
  return holds(person, { account, others: besideLead(liable, account) }, codes) ? account : undefined;
}

const besideLead = (liable: Grouped, account: AccountRow): readonly LiableRow[] =>
  (liable.get(String(account.account_ref)) ?? none).map(readLiable);

/** Everybody who is liable on an account, the lead first, then by their place: each by the reference that opens it. */
export function liableOn({ liable }: HeldRows, account: AccountRow, { codes, system }: Known): readonly PersonRef[] {
  const beside = besideLead(liable, account).toSorted((a, b) => (a.liab_pers_occ ?? 0) - (b.liab_pers_occ ?? 0));
  const people = standing({ account, others: beside }).filter(({ type }) => codes.isLiable(type));
  return [
    ...new Set(
      people.flatMap(({ party, place }) => {
        if (party !== null) return [partyRef(system, party)];
        return place === null ? [] : [liabilityRef(system, account.account_ref, place)];
      }),
    ),
  ];
}

interface Known {
  readonly codes: Codebook;
  readonly system: SystemName;
}

/** Whether a person is liable on an account. One with a number in the register is known by it and by nothing else. */
export function holds(person: Person, { account, others }: OnAccount, codes: Codebook): boolean {
  return standing({ account, others }).some(({ place, party, type }) => {
    if (!codes.isLiable(type)) return false;
    if (person.by === 'party') return party === person.party;
    return (
      person.by === 'liability' && account.account_ref === person.account && party === null && place === person.place
    );
  });
}

interface OnAccount {
  readonly account: AccountRow;
  readonly others: readonly LiableRow[];
}

/** Who stands on an account: the lead in place 0, the others in theirs. */
const standing = ({ account, others }: OnAccount) => [
  { place: 0, party: partyIn(account.party_ref), type: account.lead_liab_pos },
  ...others.map(one => ({ place: one.liab_pers_occ, party: partyIn(one.party_ref), type: one.liab_pos })),
];
