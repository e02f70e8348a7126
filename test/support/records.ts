import type { CouncilTaxAccount } from '../../src/domain/account.js';
import type { HousingBenefitClaim } from '../../src/domain/claim.js';
import type { Customer } from '../../src/domain/customer.js';
import { Instant, isoDate } from '../../src/domain/dates.js';
import type { Document } from '../../src/domain/document.js';
import { financialYear } from '../../src/domain/financial-year.js';
import { Money } from '../../src/domain/money.js';
import { accountRef, claimRef, documentRef, numberOf, personRef } from '../../src/domain/references.js';

/** Records of invented people. A test names only what matters to it. */
export const AS_OF = Instant.from('2026-11-21T09:00:00Z');
export const OTIS = personRef('civica', '7001234');
export const IMOGEN = personRef('civica', '7005678');

const source = (reference: string) => ({ system: 'civica', reference, asOf: AS_OF, stale: false });

export const aCustomer = (given: Partial<Customer> = {}): Customer => {
  const ref = given.ref ?? OTIS;
  return {
    kind: 'Customer',
    ref,
    name: { title: 'Mr', initials: 'O', forenames: 'Otis', surname: 'Fernleigh' },
    nationalInsuranceNumber: 'AA000042B',
    contacts: [{ kind: 'EMAIL', value: 'otis@example.com', priority: 1 }],
    accounts: [{ ref: accountRef('civica', '50098765'), status: 'CURRENT' }],
    source: source(numberOf(ref)),
    ...given,
  };
};

export const anAccountYear = (given: Partial<CouncilTaxAccount['years'][number]> = {}) => {
  const nil = Money.zero;
  return {
    year: financialYear(2026),
    stage: { stage: 'FIRST_REMINDER' as const, code: 'RM1', reachedOn: isoDate('2026-10-12') },
    nextPayment: { due: isoDate('2026-12-01'), amount: Money.pounds('178.00') },
    balance: Money.pounds('712.00'),
    arrears: Money.pounds('178.00'),
    charge: Money.pounds('2140.55'),
    payments: Money.pounds('1250.00'),
    benefits: Money.pounds('178.55'),
    costs: nil,
    refunds: nil,
    writeOffs: nil,
    transfers: nil,
    penalties: nil,
    arrangement: null,
    ...given,
  };
};

export const anAccount = (given: Partial<CouncilTaxAccount> = {}): CouncilTaxAccount => {
  const ref = given.ref ?? accountRef('civica', '50098765');
  return {
    kind: 'CouncilTaxAccount',
    ref,
    holder: OTIS,
    liable: null,
    closed: false,
    balance: Money.pounds('712.00'),
    paymentGroup: 'DD 1ST OF MONTH',
    directDebit: true,
    bankDetails: { accountName: 'O FERNLEIGH', sortCode: '089999', accountNumber: '00000007' },
    years: [anAccountYear()],
    source: source(numberOf(ref)),
    ...given,
  };
};

export const aHousingBenefitClaim = (given: Partial<HousingBenefitClaim> = {}): HousingBenefitClaim => {
  const ref = given.ref ?? claimRef('civica', '6001122');
  return {
    kind: 'HousingBenefitClaim',
    ref,
    holder: OTIS,
    place: 'P0044',
    status: 'CURRENT',
    personType: 'C',
    claimType: 'S',
    address: { lines: ['9 Heron Rise'], postcode: 'TE5 7AA' },
    entitlements: [
      {
        from: isoDate('2026-04-06'),
        to: isoDate('2027-04-04'),
        weekly: Money.pounds('142.37'),
        tenure: 'PRIVATE_RENT',
        account: null,
      },
    ],
    nextPayment: null,
    source: source(numberOf(ref)),
    ...given,
  };
};

export const aDocument = (given: Partial<Document> = {}): Document => {
  const ref = given.ref ?? documentRef('civica', 'D1');
  return {
    kind: 'Document',
    ref,
    holder: OTIS,
    name: 'Annual bill',
    type: 'BILL',
    createdOn: isoDate('2026-03-09'),
    downloaded: false,
    account: accountRef('civica', '50098765'),
    module: 'COUNCIL_TAX',
    source: source(numberOf(ref)),
    ...given,
  };
};
