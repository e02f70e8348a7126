import type { z } from 'zod';
import type { ClaimList, ClaimRecord } from '../../src/adapters/ports/benefits.js';
import type { DocumentList } from '../../src/adapters/ports/documents.js';
import type {
  AccountProperties,
  AccountYearKey,
  CouncilTaxAccount,
  InstalmentPlan,
  TransactionYear,
} from '../../src/domain/account.js';
import type { PaymentHistory, PaymentHistoryKey } from '../../src/domain/claim.js';
import type { Customer } from '../../src/domain/customer.js';
import { isoDate } from '../../src/domain/dates.js';
import { financialYear } from '../../src/domain/financial-year.js';
import { Money } from '../../src/domain/money.js';
import { type AnyRef, numberOf } from '../../src/domain/references.js';
import type { Source } from '../../src/domain/source.js';
import type * as wire from './wire.js';

/** Where a record of one reply came from. */
export type From = (ref: AnyRef) => Source;

/** From the JSON upstream's rows to our words. */
type Row<Rows extends z.ZodType<readonly unknown[]>> = z.output<Rows>[number];

const pounds = (text: string) => Money.pounds(text);

export const toCustomer = (row: Row<typeof wire.customers>, from: From): Customer => ({
  kind: 'Customer',
  ref: row.ref,
  name: row.name,
  nationalInsuranceNumber: row.nino,
  contacts: row.contacts,
  accounts: row.accountRefs.map(ref => ({ ref, status: 'CURRENT' })),
  source: from(row.ref),
});

const toYear = (row: Row<typeof wire.accounts>['years'][number]): CouncilTaxAccount['years'][number] => ({
  year: financialYear(row.yearNumber),
  stage: { stage: row.stage.stage, code: row.stage.code, reachedOn: isoDate(row.stage.reachedOn) },
  nextPayment: row.nextPayment && { due: isoDate(row.nextPayment.due), amount: pounds(row.nextPayment.amount) },
  balance: pounds(row.balance),
  arrears: pounds(row.arrears),
  charge: pounds(row.charge),
  payments: pounds(row.payments),
  benefits: pounds(row.benefits),
  costs: pounds(row.costs),
  refunds: pounds(row.refunds),
  writeOffs: pounds(row.writeOffs),
  transfers: pounds(row.transfers),
  penalties: pounds(row.penalties),
  arrangement: row.arrangement,
});

export const toAccount = (row: Row<typeof wire.accounts>, from: From): CouncilTaxAccount => ({
  kind: 'CouncilTaxAccount',
  ref: row.ref,
  holder: row.holder,
  liable: null,
  closed: row.closed,
  balance: pounds(row.balance),
  paymentGroup: row.paymentMethod.group,
  directDebit: row.paymentMethod.directDebit,
  bankDetails: row.bank,
  years: row.years.map(toYear),
  source: from(row.ref),
});

export function toProperties(row: Row<typeof wire.properties>, from: From): AccountProperties {
  const { account, holder, ref, address, band } = row;
  const through = { account, holder };
  const property = { kind: 'Dwelling', ref, through, uprn: null, address, band, source: from(ref) } as const;
  return {
    account,
    properties: [{ property, current: true, fullYearCharge: null, charge: null }],
    source: from(account),
  };
}

type AskedYears = ReadonlyMap<string, AccountYearKey>;

export const toTransactions =
  (asked: AskedYears) =>
  ({ key, transactions }: Row<typeof wire.transactions>, from: From): TransactionYear | undefined => {
    const known = asked.get(key);
    if (known === undefined) return undefined;
    const lines = transactions.map(({ number, type, on, amount, effect, paymentMethod }) => ({
      number,
      type,
      on: isoDate(on),
      amount: pounds(amount),
      effect,
      periodFrom: null,
      periodTo: null,
      claim: null,
      paymentMethod,
    }));
    return { account: known.account, year: known.year, transactions: lines, source: from(known.account) };
  };

export const toInstalments =
  (asked: AskedYears) =>
  ({ key, instalments }: Row<typeof wire.instalments>, from: From): InstalmentPlan | undefined => {
    const known = asked.get(key);
    if (known === undefined) return undefined;
    const { account, year } = known;
    const parts = instalments.map(({ due, amount, byDirectDebit }) => ({
      due: isoDate(due),
      amount: pounds(amount),
      byDirectDebit,
    }));
    return { account, year, paymentMethod: null, instalments: parts, source: from(account) };
  };

export const toClaimList = ({ holder, claims }: Row<typeof wire.claimLists>, from: From): ClaimList => ({
  holder,
  claims,
  source: from(holder),
});

export function toClaims({ claim, holder, schemes }: Row<typeof wire.claims>, from: From): ClaimRecord {
  const source = from(claim);
  const place = `P${Number(numberOf(claim)) - 6_000_000}`;
  const filled = schemes.map(({ kind, ref, status, claimType, personType, address, nextPayment, entitlements }) => ({
    kind,
    ref,
    holder,
    place,
    status,
    personType,
    claimType,
    address,
    entitlements: entitlements.map(({ from: first, to, weekly, tenure, account }) => ({
      from: isoDate(first),
      to: isoDate(to),
      weekly: pounds(weekly),
      tenure,
      account,
    })),
    nextPayment: nextPayment && {
      due: isoDate(nextPayment.due),
      amount: pounds(nextPayment.amount),
      payee: nextPayment.payee,
      paidUpTo: null,
      schedule: nextPayment.schedule,
      method: nextPayment.method,
      comparedWithEntitlement: nextPayment.comparedWithEntitlement,
    },
    source,
  }));
  return { claim, schemes: filled, source };
}

export const toPayments =
  (asked: ReadonlyMap<string, PaymentHistoryKey>) =>
  ({ key, payments }: Row<typeof wire.payments>, from: From): PaymentHistory | undefined => {
    const known = asked.get(key);
    if (known === undefined) return undefined;
    const paid = payments.map(({ paidOn, amount, periodFrom, periodTo, payee }) => ({
      paidOn: isoDate(paidOn),
      amount: pounds(amount),
      periodFrom: isoDate(periodFrom),
      periodTo: isoDate(periodTo),
      type: null,
      payee,
      account: null,
    }));
    return { holder: known.holder, scheme: known.scheme, payments: paid, source: from(known.holder) };
  };

export const toDocuments = ({ holder, documents }: Row<typeof wire.documents>, from: From): DocumentList => ({
  holder,
  documents: documents.map(({ ref, name, type, createdOn, account, module }) => ({
    kind: 'Document',
    ref,
    holder,
    name,
    type,
    createdOn: isoDate(createdOn),
    downloaded: false,
    account,
    module,
    source: from(ref),
  })),
  source: from(holder),
});
