/**
 * The people of the JSON upstream: as many as asked, each the same at every start. Rows hold what both a gateway and a
 * hand-written peer want: whole values, and beside them the masked ones that the peers show.
 */
export interface Row {
  readonly [name: string]: unknown;
}

const SYSTEM = 'stub';
const AS_OF = '2026-11-21T09:00:00Z';
const YEARS = [2026, 2025];

const pounds = (pence: number): string => `${Math.trunc(pence / 100)}.${String(pence % 100).padStart(2, '0')}`;
const pad = (value: number, width: number): string => String(value).padStart(width, '0');
const source = (reference: string) => ({ system: SYSTEM, reference, asOf: AS_OF, stale: false });
const nodeId = (type: string, ref: string, behind = '') => Buffer.from(`${type}:${ref}${behind}`).toString('base64url');
const label = (year: number) => `${year}-${pad((year + 1) % 100, 2)}`;

export const personNumber = (index: number): string => String(7_000_000 + index);
export const personRef = (index: number): string => `${SYSTEM}:${personNumber(index)}`;
const accountNumber = (index: number): string => String(50_000_000 + index);
const claimNumber = (index: number): string => String(6_000_000 + index);
const ref = (number: string): string => `${SYSTEM}:${number}`;

export function customerRow(index: number): Row {
  const nino = `AA${pad(index % 1_000_000, 6)}B`;
  return {
    id: nodeId('Customer', personRef(index)),
    ref: personRef(index),
    name: {
      title: 'Mr',
      initials: 'O',
      forenames: 'Otis',
      surname: `Fernleigh${index}`,
      full: `Mr Otis Fernleigh${index}`,
    },
    nino,
    nationalInsuranceNumber: `*****${nino.slice(-4)}`,
    contacts: [
      { kind: 'TELEPHONE', value: '020 7946 0123', priority: 1 },
      { kind: 'MOBILE', value: '07700 900123', priority: 2 },
      { kind: 'EMAIL', value: `person${index}@example.com`, priority: 3 },
    ],
    accountRefs: [ref(accountNumber(index))],
    source: source(personNumber(index)),
  };
}

const yearRow = (year: number, index: number): Row => ({
  year: label(year),
  yearNumber: year,
  stage: { stage: 'FIRST_REMINDER', code: 'RM1', reachedOn: '2026-10-12' },
  nextPayment: year === 2026 ? { due: '2026-12-01', amount: '178.00' } : null,
  balance: year === 2026 ? '712.00' : '0.00',
  arrears: '178.00',
  charge: pounds(214_055 + (index % 1_000)),
  payments: '1250.00',
  benefits: '178.55',
  costs: '0.00',
  refunds: '0.00',
  writeOffs: '0.00',
  transfers: '0.00',
  penalties: '0.00',
  arrangement: null,
});

export function accountRow(index: number): Row {
  const number = accountNumber(index);
  return {
    id: nodeId('CouncilTaxAccount', ref(number), `@${personNumber(index)}`),
    ref: ref(number),
    holder: personRef(index),
    closed: false,
    balance: '712.00',
    bank: { accountName: 'O FERNLEIGH', sortCode: '089999', accountNumber: '00000007' },
    paymentMethod: {
      directDebit: true,
      group: 'DD 1ST OF MONTH',
      bankDetails: { accountName: '*****', sortCode: '******', accountNumber: '****0007' },
    },
    nextPayment: { due: '2026-12-01', amount: '178.00' },
    years: YEARS.map(year => yearRow(year, index)),
    source: source(number),
  };
}

export const propertyRow = (index: number): Row => ({
  account: ref(accountNumber(index)),
  id: nodeId('Property', ref(`P${index}`), `@${personNumber(index)}@${accountNumber(index)}`),
  holder: personRef(index),
  ref: ref(`P${index}`),
  band: 'ABCDEFGH'[index % 8],
  address: { lines: [`${1 + (index % 200)} Heron Rise`, 'Testford', 'Testshire'], postcode: 'TE5 7AA' },
});

export const instalmentRows = (index: number): Row => ({
  key: `${ref(accountNumber(index))}|2026`,
  instalments: Array.from({ length: 10 }, (_, month) => ({
    due: `${month < 9 ? 2026 : 2027}-${pad(month < 9 ? month + 4 : 1, 2)}-01`,
    amount: month === 0 ? '182.55' : '178.00',
    byDirectDebit: true,
  })),
});

export const transactionRows = (index: number): Row => ({
  key: `${ref(accountNumber(index))}|2026`,
  transactions: Array.from({ length: 9 }, (_, line) => ({
    number: String(9 - line),
    type: line === 8 ? 'CHARGE' : 'PAYMENT',
    on: `2026-${pad(11 - line + (line === 8 ? 1 : 0), 2)}-01`,
    amount: line === 8 ? '2140.55' : '178.00',
    effect: line === 8 ? 'DEBIT' : 'CREDIT',
    paymentMethod: line === 8 ? null : 'DIRECTDEBIT',
  })),
});

export const claimListRow = (index: number): Row => ({
  holder: personRef(index),
  claims: [{ claim: ref(claimNumber(index)), place: `P${index}` }],
});

const schemes = ['HousingBenefitClaim', 'CouncilTaxReductionClaim'] as const;

export function claimRow(index: number): Row {
  const number = claimNumber(index);
  return {
    claim: ref(number),
    holder: personRef(index),
    schemes: schemes.map(kind => ({
      __typename: kind,
      kind,
      id: nodeId(kind, ref(number), `@${personNumber(index)}@P${index}`),
      ref: ref(number),
      status: 'CURRENT',
      claimType: 'S',
      personType: 'C',
      address: { lines: [`${1 + (index % 200)} Heron Rise`], postcode: 'TE5 7AA' },
      nextPayment:
        kind === 'CouncilTaxReductionClaim'
          ? null
          : {
              due: '2026-11-30',
              amount: '284.74',
              payee: 'Claimant',
              schedule: 'FORTNIGHTLY',
              method: 'BACS',
              comparedWithEntitlement: 'AS_ENTITLED',
            },
      entitlements: [
        kind === 'HousingBenefitClaim'
          ? { from: '2026-04-06', to: '2027-04-04', weekly: '142.37', tenure: 'PRIVATE_RENT', account: null }
          : { from: '2026-04-01', to: '2027-03-31', weekly: '3.43', tenure: null, account: ref(accountNumber(index)) },
      ],
      source: source(number),
    })),
  };
}

export const paymentRows = (index: number, kind: string): Row => ({
  key: `${personRef(index)}|${kind}`,
  payments: Array.from({ length: 6 }, (_, back) => ({
    paidOn: `2026-${pad(11 - back, 2)}-16`,
    amount: kind === 'HousingBenefitClaim' ? '284.74' : '14.88',
    periodFrom: `2026-${pad(11 - back, 2)}-02`,
    periodTo: `2026-${pad(11 - back, 2)}-15`,
    payee: 'Claimant',
  })),
});

export const documentRows = (index: number): Row => ({
  holder: personRef(index),
  documents: Array.from({ length: 4 }, (_, back) => ({
    id: nodeId('Document', ref(`D${index}-${back}`), `@${personNumber(index)}`),
    ref: ref(`D${index}-${back}`),
    name: back === 0 ? 'Annual bill' : 'Reminder',
    type: back === 0 ? 'BILL' : 'REMINDER',
    createdOn: `2026-${pad(10 - back, 2)}-09`,
    account: ref(accountNumber(index)),
    module: 'COUNCIL_TAX',
  })),
});
