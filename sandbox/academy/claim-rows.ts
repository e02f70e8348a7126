import { lettersOf } from '../population/documents.js';
import type { Claim, Entitlement, Household, Person } from '../population/model.js';
import type { TableRows } from './table-rows.js';
import { CLAIM_TYPE, DECISION_LETTER, MEMBER, SCHEDULES, STATUS_IND } from './words.js';
import { amount, checkOf, dated, fixed, memberNumber, NO_END, partyOf, textDate } from './written.js';

const DIVISION = 1;
const LONG_AGO = '2015-06-01';
const SINCE = '2018-04-02';
/** Part of the rent is paid under another head in some households, so that the three amounts have to be added up. */
const OTHER_HEAD = 150;

/** One household's part of benefits. */
export function addClaims(rows: TableRows, home: Household): void {
  for (const claim of home.claims) {
    addClaim(rows, claim, home);
    addHouseholds(rows, claim, home);
    for (const line of claim.rent) addRent(rows, claim, { line, home });
    for (const line of claim.support) addSupport(rows, claim, line);
    addPayments(rows, claim);
    addLetters(rows, claim, home);
  }
}

const claimant = ({ claimant: reference }: Claim, { people }: Household): Person | undefined =>
  people.find(person => person.reference === reference);

function addClaim(rows: TableRows, claim: Claim, home: Household): void {
  const claim_id = Number(claim.reference);
  const person = claimant(claim, home);
  rows.add('dbo.hbclaim', {
    division_id: DIVISION,
    claim_id,
    check_digit: checkOf(claim_id),
    name: fixed(`${person?.surname ?? ''} ${person?.forenames ?? ''}`, 72),
    nino: person?.nino ?? null,
    status_ind: STATUS_IND[claim.status],
    suspend_pay_ind: Number(claim.status === 'suspended'),
    notes_db_handle: `0000000000012:${claim_id}`,
  });
  if (claim.account !== null) {
    rows.add('dbo.hbctaxclaim', {
      claim_id,
      ctax_claim_id: 1,
      ctax_ref: `${claim.account}${checkOf(Number(claim.account))}`,
    });
  }
  if (claim.next !== null) {
    rows.add('assumed.next_payment', {
      claim_id,
      pay_date: dated(claim.next.on),
      pay_amount: amount(claim.next.amount),
      payee_name: claim.next.payee,
      pay_schedule: SCHEDULES[claim.weeksPaid],
      pay_method: 'BACS',
    });
  }
}

/** Every third claim has an earlier household: in it somebody who has left, and who holds nothing now. */
function addHouseholds(rows: TableRows, claim: Claim, home: Household): void {
  const earlier = home.index % 3 === 1;
  const current = earlier ? 2 : 1;
  const [first = '', second = '', third = '', fourth = ''] = claim.dwelling.lines;
  const at = (house_id: number, { from, to, line }: { from: string; to: string; line: string }) => ({
    claim_id: Number(claim.reference),
    house_id,
    from_date: from,
    to_date: textDate(to, home),
    claim_type_ind: CLAIM_TYPE,
    addr1: fixed(line, 35),
    addr2: fixed(second, 35),
    addr3: fixed(third, 32),
    addr4: fixed(fourth, 32),
    post_code: fixed(claim.dwelling.postcode, 10),
  });
  if (earlier) {
    rows.add('dbo.hbhousehold', at(1, { from: LONG_AGO, to: SINCE, line: '1 Former Street' }));
    rows.add('dbo.hbmember', {
      ...memberRow({ claim, home, house: 1, slot: 3 }),
      name: fixed('FORMER PARTNER', 32),
      surname: fixed('FORMER', 32),
      forename: fixed('PARTNER', 32),
      type: MEMBER.partner,
      party_ref: formerPartner(home),
    });
  }
  rows.add('dbo.hbhousehold', at(current, { from: earlier ? SINCE : LONG_AGO, to: NO_END, line: first }));
  home.people.forEach((person, slot) => {
    rows.add('dbo.hbmember', { ...memberRow({ claim, home, house: current, slot }), ...memberOf(person, claim, home) });
  });
}

/** A person of the register who was in the household once: a number that no person of the town has. */
export const formerPartner = ({ index }: Pick<Household, 'index'>): number => 8_000_000 + index;

interface Membership {
  readonly claim: Claim;
  readonly home: Household;
  readonly house: number;
  readonly slot: number;
}

const memberRow = ({ claim, home, house, slot }: Membership) => ({
  claim_id: Number(claim.reference),
  house_id: house,
  member_id: slot + 1,
  person_ref: memberNumber(home.index, slot),
});

const memberOf = (person: Person, { claimant: first, partner }: Claim, home: Household) => ({
  name: fixed(`${person.surname} ${person.forenames}`, 32),
  surname: fixed(person.surname, 32),
  forename: fixed(person.forenames, 32),
  title: fixed(person.title, 4),
  type:
    person.reference === first ? MEMBER.claimant : person.reference === partner ? MEMBER.partner : MEMBER.nonDependant,
  birth_date: textDate(dated(person.born), home),
  gender: 0,
  nino: person.nino === null ? fixed('', 10) : fixed(person.nino, 10),
  party_ref: partyOf(person.reference, home),
});

/** Beside each assessment one that is discretionary and one made by hand, which are no housing benefit. */
function addRent(rows: TableRows, claim: Claim, { line, home }: { line: Entitlement; home: Household }): void {
  const other = home.index % 4 === 0 && line.weekly > OTHER_HEAD ? OTHER_HEAD : 0;
  const paidToLandlord = claim.tenure === 'private' && claim.next !== null && claim.next.payee !== 'Claimant';
  const row = {
    claim_id: Number(claim.reference),
    from_date: dated(line.from),
    to_date: dated(line.to),
    type_ind: 1,
    dhp_ind: 0,
    manual_ind: 0,
    model_amt: amount(line.weekly - other),
    local_amt: amount(other),
    thresh_amt: '0.00',
    payee_ind: claim.tenure === 'council' ? 0 : paidToLandlord ? 2 : 1,
  };
  rows.add('dbo.hbrentass', row, { ...row, type_ind: 2, dhp_ind: 1, model_amt: '5.00' }, { ...row, manual_ind: 1 });
}

function addSupport(rows: TableRows, claim: Claim, line: Entitlement): void {
  const row = {
    claim_id: Number(claim.reference),
    from_date: dated(line.from),
    to_date: dated(line.to),
    type_ind: 1,
    dhp_ind: 0,
    model_amt: amount(line.weekly),
  };
  rows.add('dbo.hbctaxass', row, { ...row, model_amt: '0.00' }, { ...row, type_ind: 3 });
}

function addPayments(rows: TableRows, claim: Claim): void {
  const paid = claim.payments.filter(({ account }) => account === null);
  paid.forEach(({ on, amount: net }, at) => {
    rows.add('dbo.hbrenttrans', {
      claim_id: Number(claim.reference),
      posting_date: dated(on),
      pay_net_amt: amount(net),
      last_upd: paid.length - at,
    });
  });
}

/** Each letter as it was sent, and one more that is still in hand. */
function addLetters(rows: TableRows, claim: Claim, home: Household): void {
  const person = claimant(claim, home);
  if (person === undefined) return;
  const letters = lettersOf({ household: home, person }).filter(({ about }) => about === claim.reference);
  for (const letter of letters) {
    const row = {
      claim_id: Number(claim.reference),
      document_id: Number(letter.id.slice(1)),
      correspondence_code: DECISION_LETTER[0],
      completed_date: dated(letter.on),
      sent_date: dated(letter.on),
      user_id: 'JSMITH1',
    };
    rows.add('dbo.hbdocout', row, { ...row, document_id: row.document_id + 1, sent_date: '' });
  }
}
