import { totals } from '../civica/totals.js';
import { yearStart } from '../population/calendar.js';
import type { Account, AccountYear, Dwelling, Household, Person } from '../population/model.js';
import type { TableRows } from './table-rows.js';
import { LIABILITY, PAYMENT_METHODS, TRANSACTION_CODES } from './words.js';
import { amount, checkOf, dated, fixed, NO_END, partyOf } from './written.js';

const DIVISION = 1;

export const methodCode = ({ paymentGroup }: Account): string =>
  Object.entries(PAYMENT_METHODS).find(([, words]) => words === paymentGroup)?.[0] ?? 'INST';

/** One household's part of council tax. */
export function addAccounts(rows: TableRows, home: Household): void {
  for (const account of home.accounts) {
    const holders = account.holders.flatMap(holder => home.people.find(({ reference }) => reference === holder) ?? []);
    addAccount(rows, { account, holders, home });
    addOccupations(rows, account);
    for (const year of account.years) addYear(rows, account, year);
    addLedger(rows, account);
  }
  addNonLiable(rows, home);
}

interface Held {
  readonly account: Account;
  readonly holders: readonly Person[];
  readonly home: Household;
}

function addAccount(rows: TableRows, { account, holders, home }: Held): void {
  const [lead, ...others] = holders;
  if (lead === undefined) return;
  const number = Number(account.reference);
  const isTenant = home.claims.some(({ tenure }) => tenure !== null);
  rows.add('dbo.ctaccount', {
    division_id: DIVISION,
    account_ref: number,
    account_cd: checkOf(number),
    lead_liab_name: fixed(`${lead.surname} ${lead.forenames}`, 32),
    lead_liab_title: fixed(lead.title, 8),
    lead_liab_forename: fixed(lead.forenames, 32),
    lead_liab_middlename: fixed('', 32),
    lead_liab_surname: fixed(lead.surname, 32),
    lead_liab_pos: isTenant ? LIABILITY.tenant : LIABILITY.owner,
    paymeth_code: fixed(methodCode(account), 5),
    paymeth_type: account.directDebit ? 1 : 2,
    employee_ind: 0,
    party_ref: partyOf(lead.reference, home),
    last_updated_int: 1,
  });
  others.forEach((person, at) => {
    rows.add('dbo.ctliab_person', {
      account_ref: number,
      liab_pos: LIABILITY.joint,
      liab_pers_occ: at + 1,
      liab_name: fixed(`${person.surname} ${person.forenames}`, 32),
      party_ref: partyOf(person.reference, home),
    });
  });
}

/** Adults of the household who do not hold its account. */
function addNonLiable(rows: TableRows, home: Household): void {
  const [account] = home.accounts;
  if (account === undefined) return;
  const others = home.people.filter(({ reference }) => !account.holders.includes(reference));
  others.forEach((person, at) => {
    rows.add('dbo.ctnon_liab', {
      account_ref: Number(account.reference),
      nonliab_occ: at + 1,
      nonliab_name: fixed(`${person.surname} ${person.forenames}`, 32),
      party_ref: partyOf(person.reference, home),
    });
  });
}

function addOccupations(rows: TableRows, account: Account): void {
  const { dwelling, earlier, liableFrom, closedOn } = account;
  const at = (place: Dwelling, from: string, to: string) => ({
    account_ref: Number(account.reference),
    property_ref: fixed(place.place, 18),
    occupation_date: from,
    vacation_date: to,
    live_ind: Number(to === NO_END),
  });
  const moved = dated(liableFrom + 200);
  if (earlier !== null) {
    addDwelling(rows, earlier);
    rows.add('dbo.ctoccupation', at(earlier, dated(liableFrom), moved));
  }
  addDwelling(rows, dwelling);
  const from = earlier === null ? dated(liableFrom) : moved;
  rows.add('dbo.ctoccupation', at(dwelling, from, closedOn === null ? NO_END : dated(closedOn)));
}

function addDwelling(rows: TableRows, { place, lines, postcode, band }: Dwelling): void {
  const property_ref = fixed(place, 18);
  const [first = '', second = '', third = '', fourth = ''] = lines;
  rows.add('dbo.ctproperty', {
    division_id: DIVISION,
    property_ref,
    uprn: `99${place.slice(1).padStart(10, '0')}`,
    addr1: fixed(first, 35),
    addr2: fixed(second, 35),
    addr3: fixed(third, 32),
    addr4: fixed(fourth, 32),
    postcode: fixed(postcode, 8),
    band_010493: band,
    deleted_ind: 0,
  });
  rows.add(
    'dbo.ctbandperiod',
    { property_ref, band: band === 'A' ? 'B' : 'A', band_from: '1993-04-01', band_to: '1996-03-31', live_ind: 0 },
    { property_ref, band, band_from: '1996-04-01', band_to: NO_END, live_ind: 1 },
  );
}

function addYear(rows: TableRows, account: Account, year: AccountYear): void {
  const number = Number(account.reference);
  const sums = totals(year.transactions);
  rows.add('dbo.ctnotice', { account_ref: number, notice_balance: amount(year.balance) });
  rows.add('assumed.account_year', {
    account_ref: number,
    tax_year: year.year,
    year_balance: amount(year.balance),
    year_arrears: amount(year.arrears),
    charge_total: amount(sums.TotalCharge),
    payment_total: amount(sums.TotalPayments),
    benefit_total: amount(sums.TotalBenefits),
    cost_total: amount(sums.TotalCosts),
    refund_total: amount(sums.TotalRefunds),
    writeoff_total: amount(sums.TotalWriteoffs),
    transfer_total: amount(sums.TotalTransfers),
    penalty_total: amount(sums.TotalPenalties),
    stage_code: fixed(year.stage.code, 5),
    stage_date: dated(year.stage.on),
    next_due: year.next === null ? null : dated(year.next.due),
    next_amount: year.next === null ? null : amount(year.next.amount),
    arrangement_no: year.arrangement,
  });
  for (const { due, amount: asked } of year.plan) {
    rows.add('assumed.instalment', {
      account_ref: number,
      tax_year: year.year,
      due_date: dated(due),
      due_amount: amount(asked),
    });
  }
}

/** Numbers run through the account, oldest first; what lowers the debt is negative. */
function addLedger(rows: TableRows, account: Account): void {
  const account_ref = Number(account.reference);
  let number = 0;
  for (const year of [...account.years].reverse()) {
    for (const { type, on, effect, from, to, claim, method } of year.transactions) {
      number += 1;
      const [tran_code] = TRANSACTION_CODES[type];
      rows.add('dbo.cttransaction', { account_ref, process_date: dated(on), tran_amount: amount(effect), tran_code });
      rows.add('assumed.ledger', {
        account_ref,
        tax_year: year.year,
        tran_no: number,
        tran_date: dated(on),
        tran_amount: amount(effect),
        tran_code,
        period_start: from === undefined ? null : dated(from),
        period_end: to === undefined ? null : dated(to),
        claim_no: claim === undefined ? null : `${claim}${checkOf(Number(claim))}`,
        pay_method: method ?? null,
      });
    }
  }
}

/** What hangs on no household. */
export function addCouncilTaxLists(rows: TableRows, years: readonly number[]): void {
  for (const [tran_code, tran_desc] of Object.values(TRANSACTION_CODES))
    rows.add('dbo.cttrancode', { tran_code, tran_desc });
  for (const [code, words] of Object.entries(PAYMENT_METHODS)) {
    for (const year of years) {
      rows.add('dbo.ctpaymethod', {
        paymeth_code: fixed(code, 5),
        paymeth_desc: fixed(words, 40),
        paymeth_year: dated(yearStart(year)),
      });
    }
  }
}
