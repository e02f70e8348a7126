import type { AccountListing, Contact, Customer, PersonName } from '../../../domain/customer.js';
import { numberOf, type PersonRef } from '../../../domain/references.js';
import { Unreadable } from '../../../platform/http/upstream.js';
import type { Answers, Call } from '../../ports/call.js';
import type { Codebook } from '../codebook.js';
import { type Desk, none } from '../desk.js';
import { accountOf, type Person, personOf } from '../references.js';
import { type Stamp, sourceOf } from '../stamp.js';
import { personName } from '../wire/names.js';
import { nationalInsurance } from '../wire/values.js';
import { contactsOf } from './contacts.js';
import { type CustomerRows, loadCustomers } from './customer-rows.js';
import { type AccountRow, holds, type LiableRow, partyIn, readAccount, readLiable } from './held-accounts.js';
import { isPerson, type MemberRow, readMember } from './members.js';
import { occupationsOf } from './occupations.js';

/** People, as council tax and benefits together record them, with the accounts they are liable on. */
export function customersFrom(
  desk: Desk,
  people: readonly PersonRef[],
  call: Call,
): Promise<Answers<PersonRef, Customer>> {
  return desk.answers(
    {
      operation: 'customers',
      items: people.filter(person => personOf(person) !== null),
      keyOf: person => person,
      load: ask => loadCustomers(ask, desk, people),
      build: (ref, rows, stamp) => toCustomer(ref, rows, { desk, stamp }),
    },
    call,
  );
}

interface Around {
  readonly desk: Desk;
  readonly stamp: Stamp;
}

/** An account with the place that the person has on it: 0 is the lead. */
interface Held {
  readonly account: AccountRow;
  readonly place: number;
  readonly row: LiableRow | null;
}

function toCustomer(ref: PersonRef, rows: CustomerRows, around: Around): Customer | undefined {
  const { codes } = around.desk.parts;
  const person = personOf(ref);
  if (person === null) return undefined;
  const held = accountsHeld(person, rows, codes);
  const members = membershipsOf(person, rows);
  if (held.length === 0 && members.length === 0) return undefined;
  const [first] = held;
  const name = nameOf(first, members);
  if (name === null) throw new Unreadable('person without a name');
  return {
    kind: 'Customer',
    ref,
    name,
    nationalInsuranceNumber: members.map(({ nino }) => nationalInsurance(nino)).find(nino => nino !== null) ?? null,
    contacts: contactsHeld(held, members, { rows, around }),
    accounts: listings(held, rows, around.stamp),
    source: sourceOf(around.stamp, numberOf(ref)),
  };
}

function accountsHeld(person: Person, rows: CustomerRows, codes: Codebook): Held[] {
  return rows.accountsOf(person).flatMap(own => {
    const [found] = rows.held.accounts.get(String(own)) ?? none;
    if (found === undefined) return [];
    const account = readAccount(found);
    const others = (rows.held.liable.get(String(own)) ?? none).map(readLiable);
    if (!holds(person, { account, others }, codes)) return [];
    if (isLead(person, account)) return [{ account, place: 0, row: null }];
    const row = others.find(one => isTheirs(person, one)) ?? null;
    return [{ account, place: row?.liab_pers_occ ?? -1, row }];
  });
}

const isLead = (person: Person, { party_ref }: AccountRow): boolean =>
  person.by === 'party' ? partyIn(party_ref) === person.party : person.by === 'liability' && person.place === 0;

const isTheirs = (person: Person, { party_ref, liab_pers_occ }: LiableRow): boolean =>
  person.by === 'party'
    ? partyIn(party_ref) === person.party
    : person.by === 'liability' && partyIn(party_ref) === null && liab_pers_occ === person.place;

/** Newest claim first. */
const membershipsOf = (person: Person, rows: CustomerRows): MemberRow[] =>
  rows
    .membersOf(person)
    .map(readMember)
    .filter(member => isPerson(member, person))
    .sort((a, b) => b.claim_id - a.claim_id || (b.house_id ?? 0) - (a.house_id ?? 0));

/** The split name of the account, else that of benefits, else the account's whole name read. */
function nameOf(held: Held | undefined, [member]: readonly MemberRow[]): PersonName | null {
  const ofMember =
    member &&
    personName({ title: member.title, surname: member.surname, forenames: [member.forename], whole: member.name });
  if (held === undefined) return ofMember ?? null;
  if (held.row === null) return leadName(held.account) ?? ofMember ?? null;
  return ofMember ?? personName({ title: null, surname: null, forenames: [], whole: held.row.liab_name });
}

const leadName = (account: AccountRow): PersonName | null =>
  personName({
    title: account.lead_liab_title,
    surname: account.lead_liab_surname,
    forenames: [account.lead_liab_forename, account.lead_liab_middlename],
    whole: account.lead_liab_name,
  });

function contactsHeld(
  held: readonly Held[],
  members: readonly MemberRow[],
  { rows, around }: { rows: CustomerRows; around: Around },
): Contact[] {
  const { codes, options } = around.desk.parts;
  const { councilTax, benefits } = options.contacts;
  const claims = members.filter(({ type }) => codes.memberRole(type) === 'CLAIMANT').map(({ claim_id }) => claim_id);
  const of = { codes, stamp: around.stamp };
  const all = [
    ...(councilTax === undefined
      ? []
      : held.flatMap(({ account, place }) =>
          contactsOf({ record: account.account_ref, place }, rows.accountContacts, { ...of, source: councilTax }),
        )),
    ...(benefits === undefined
      ? []
      : claims.flatMap(record => contactsOf({ record, place: 0 }, rows.claimContacts, { ...of, source: benefits }))),
  ];
  const distinct = new Map(all.map(one => [`${one.kind} ${one.value}`, one]));
  return [...distinct.values()].sort((a, b) => (a.priority ?? Infinity) - (b.priority ?? Infinity) || 0);
}

/** Current ones first, then by number. */
function listings(held: readonly Held[], rows: CustomerRows, stamp: Stamp): AccountListing[] {
  const listed = held.map(({ account }) => {
    const occupied = occupationsOf(rows.occupations.get(String(account.account_ref)) ?? none, stamp);
    const status = occupied.some(({ current }) => current) ? 'CURRENT' : 'CLOSED';
    return { ref: accountOf(stamp.system, account.account_ref, account.account_cd), status };
  });
  const rank = ({ status }: AccountListing) => Number(status !== 'CURRENT');
  return listed.sort((a, b) => rank(a) - rank(b) || a.ref.localeCompare(b.ref));
}
