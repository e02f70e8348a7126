import { type PersonRef, personRef } from '../../../domain/references.js';
import type { SqlRow, SqlStatement } from '../../../platform/sql/sql-upstream.js';
import type { Call } from '../../ports/call.js';
import { type Ask, type Desk, numbersIn } from '../desk.js';
import { liabilityRef, partyRef } from '../references.js';
import type { CopySql } from '../sql/copy-sql.js';

/**
 * People are listed in three turns: those with a number in the register of parties, then liable people without one by their
 * account, then members of households without one. Each turn goes up its number.
 */
export const TURNS = ['party', 'account', 'member'] as const;
export type Turn = (typeof TURNS)[number];

export interface Page {
  readonly people: readonly PersonRef[];
  /** The number to go on behind; null where the turn is over. */
  readonly after: number | null;
}

/** The next people of a turn, by their numbers. Nothing says yet that each of them is somebody: that shows when they are read. */
export function pageOf(desk: Desk, turn: Turn, { after, most, call }: { after: number; most: number; call: Call }) {
  return desk.read(`everybody.${turn}`, ask => LISTS[turn](ask, desk, { after, most }), call).then(({ raw }) => raw);
}

interface From {
  readonly after: number;
  readonly most: number;
}

const LISTS: Readonly<Record<Turn, (ask: Ask, desk: Desk, from: From) => Promise<Page>>> = {
  party: async (ask, { parts: { sql, system } }, { after, most }) => {
    const rows = [
      ...(await one(ask, partiesOf(sql, 'ctaccount', { after, most }))),
      ...(await one(ask, partiesOf(sql, 'ctliab_person', { after, most }))),
      ...(await one(ask, partiesOf(sql, 'hbmember', { after, most }))),
    ];
    const parties = lowest(numbersIn(rows, 'party_ref'), most);
    return { people: parties.map(party => partyRef(system, party)), after: behind(parties, most) };
  },
  account: async (ask, { parts: { sql, system } }, { after, most }) => {
    const leads = await one(ask, accountsOf(sql, 'ctaccount', { after, most }));
    const beside = await one(ask, accountsOf(sql, 'ctliab_person', { after, most }));
    const accounts = lowest(numbersIn([...leads, ...beside], 'account_ref'), most);
    const places = await ask.rows(accounts, some => sql.bounded(placesOn(sql, some)));
    const led = new Set(numbersIn(leads, 'account_ref'));
    const refs = accounts.flatMap(account => [
      ...(led.has(account) ? [liabilityRef(system, account, 0)] : []),
      ...numbersIn(
        places.filter(row => row.account_ref === account),
        'liab_pers_occ',
      ).map(place => liabilityRef(system, account, place)),
    ]);
    return { people: [...new Set(refs)], after: behind(accounts, most) };
  },
  member: async (ask, { parts: { sql, system } }, { after, most }) => {
    const members = lowest(numbersIn(await one(ask, membersOf(sql, { after, most })), 'person_ref'), most);
    return { people: members.map(member => personRef(system, `hb.${member}`)), after: behind(members, most) };
  },
};

/** One statement, not a list of keys. */
const one = (ask: Ask, statement: SqlStatement): Promise<readonly SqlRow[]> => ask.rows([0], () => statement);

/** The lowest of several pages that each hold the lowest of their own are the lowest of all. */
const lowest = (numbers: readonly number[], most: number): number[] =>
  [...new Set(numbers)].sort((a, b) => a - b).slice(0, most);

const behind = (numbers: readonly number[], most: number): number | null =>
  numbers.length < most ? null : (numbers.at(-1) ?? null);

/** Only accounts say their division. Of the other tables, whoever stands on accounts of other divisions alone is nobody when read. */
const leads = (sql: CopySql) => {
  const all = sql.from('ctaccount');
  return sql.divisions.length === 0 ? all : all.where('division_id', 'in', [...sql.divisions]);
};

const tableOf = (sql: CopySql, table: 'ctaccount' | 'ctliab_person' | 'hbmember') =>
  table === 'ctaccount' ? leads(sql) : sql.from(table as 'ctaccount');

const partiesOf = (sql: CopySql, table: 'ctaccount' | 'ctliab_person' | 'hbmember', { after, most }: From) =>
  sql.first(
    tableOf(sql, table).select('party_ref').distinct().where('party_ref', '>', after).orderBy('party_ref'),
    most,
  );

const accountsOf = (sql: CopySql, table: 'ctaccount' | 'ctliab_person', { after, most }: From) =>
  sql.first(
    tableOf(sql, table)
      .select('account_ref')
      .distinct()
      .where('account_ref', '>', after)
      .where(({ or, eb }) => or([eb('party_ref', 'is', null), eb('party_ref', '<=', 0)]))
      .orderBy('account_ref'),
    most,
  );

const placesOn = (sql: CopySql, accounts: readonly number[]) =>
  sql
    .from('ctliab_person')
    .select(['account_ref', 'liab_pers_occ'])
    .distinct()
    .where('account_ref', 'in', [...accounts])
    .where(({ or, eb }) => or([eb('party_ref', 'is', null), eb('party_ref', '<=', 0)]));

const membersOf = (sql: CopySql, { after, most }: From) =>
  sql.first(
    sql
      .from('hbmember')
      .select('person_ref')
      .distinct()
      .where('person_ref', '>', after)
      .where(({ or, eb }) => or([eb('party_ref', 'is', null), eb('party_ref', '<=', 0)]))
      .orderBy('person_ref'),
    most,
  );
