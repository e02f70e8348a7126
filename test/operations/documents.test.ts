import type {
  CouncilTaxQuery,
  EarningsCurveQuery,
  HouseholdBenefitsQuery,
  MyAccountQuery,
  MyBenefitsQuery,
  OverpaymentQuery,
  WhatDoIOweQuery,
  WhatIfQuery,
  WholeCustomerQuery,
  WhyMyBillQuery,
} from '../../client/generated/graphql.js';
import { pounds } from '../../sandbox/population/pence.js';
import type { CallerClass } from '../../src/domain/permissions.js';
import { useGateway } from '../support/gateway.js';
import {
  APPEAL,
  APPEAL_DEADLINES,
  APPEALS,
  BACK_OFFICE_TASKS,
  COUNCIL_TAX,
  EARNINGS_CURVE,
  HOUSEHOLD,
  IMPORT_LAYOUTS,
  MY_ACCOUNT,
  MY_APPEALS,
  MY_BENEFITS,
  MY_REQUESTS,
  OPERATIONS,
  OVERPAYMENT,
  operation,
  PROPERTIES_AT,
  publishedId,
  WHAT_DO_I_OWE,
  WHAT_IF,
  WHOLE_CUSTOMER,
  WHY_MY_BILL,
} from '../support/operations.js';
import { type Holding, holdingOf } from '../support/town.js';

const { gateway, sandbox } = useGateway();

const balances = ({ accounts }: Holding) =>
  Object.fromEntries(accounts.map(({ reference, balance }) => [`civica:${reference}`, pounds(balance)]));
const shownBalances = (nodes: readonly ({ ref: string; balance: string } | null)[]) =>
  Object.fromEntries(nodes.map(node => [node?.ref, node?.balance]));
const claimRefs = ({ claims }: Holding) => new Set(claims.map(({ reference }) => `civica:${reference}`));

/** What makes up the amount due for a year, before anything is paid. */
const DUE: ReadonlySet<string> = new Set([
  'CHARGE',
  'DISCOUNT',
  'EXEMPTION',
  'DISREGARD',
  'DISABLED',
  'REDUCTION',
  'ANNEXE',
  'LEVY',
  'LCTRS',
  'BENEFITS',
  'CTDRS',
]);

interface Case {
  readonly as: CallerClass;
  readonly bound: boolean;
  /** What it is asked with, where that is nobody. */
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Holds the answer against what was invented about the person. */
  readonly check: (data: never, holding: Holding) => void;
}

/** A single tenant of a council at 100.00 a week. */
const HOME_ALONE = {
  on: '2026-06-01',
  adults: [{ age: 30 }],
  home: { tenure: 'COUNCIL', bedrooms: 1, rent: { amount: '100.00', per: 'WEEK' } },
};
const PAID = { net: '100.00', per: 'WEEK', hoursPerWeek: 8 };

/** Somebody who left on 8 October 2025 and is paid for to 9 November. */
const LATE_TOLD = {
  household: {
    adults: [{ birthDate: '1985-01-01' }],
    home: { tenure: 'COUNCIL', bedrooms: 1, rent: { amount: '200.00', per: 'WEEK' } },
  },
  from: '2025-10-06',
  to: '2025-11-09',
  decidedOn: '2025-11-10',
  changes: [{ id: 'left', kind: 'ENDS_ENTITLEMENT', occurredOn: '2025-10-08' }],
  paid: [{ from: '2025-10-06', to: '2025-11-09', perWeek: '200.00' }],
};

/** What each document has to answer. A document of operations/ without a case fails. */
const CASES: Readonly<Record<string, Case>> = {
  [WHOLE_CUSTOMER]: {
    as: 'officer',
    bound: false,
    check({ customer }: WholeCustomerQuery, holding) {
      expect(customer).toMatchObject({ ref: holding.ref, name: { surname: holding.person.surname } });
      expect(shownBalances(customer?.accounts?.nodes ?? [])).toEqual(balances(holding));
      expect(new Set(customer?.claims?.nodes.map(node => node?.ref))).toEqual(claimRefs(holding));
      const years = customer?.accounts?.nodes.map(node => node?.years.length ?? 0) ?? [];
      expect(years).toEqual(customer?.accounts?.nodes.map(node => yearsOf(holding, node?.ref)));
      expect(customer?.source.stale).toBe(false);
    },
  },
  [MY_ACCOUNT]: {
    as: 'resident',
    bound: true,
    check({ me }: MyAccountQuery, holding) {
      expect(me.customers).toHaveLength(1);
      expect(me.customers[0]?.name.full).toContain(holding.person.surname);
      expect(shownBalances(me.customers[0]?.accounts?.nodes ?? [])).toEqual(balances(holding));
      for (const node of me.customers[0]?.accounts?.nodes ?? [])
        expect(node?.paymentMethod.bankDetails?.accountNumber ?? '****').toMatch(/^\*{4}/);
    },
  },
  [MY_BENEFITS]: {
    as: 'resident',
    bound: true,
    check({ me }: MyBenefitsQuery, holding) {
      const claims = me.customers[0]?.claims?.nodes ?? [];
      expect(new Set(claims.map(node => node?.ref))).toEqual(claimRefs(holding));
      const paid = claims.flatMap(node => node?.payments?.nodes ?? []);
      const own = holding.claims.filter(({ claimant }) => claimant === holding.person.reference);
      expect(paid.length > 0).toBe(own.some(({ payments }) => payments.length > 0));
    },
  },
  [WHY_MY_BILL]: {
    as: 'resident',
    bound: true,
    check({ me }: WhyMyBillQuery, holding) {
      for (const node of me.customers[0]?.accounts?.nodes ?? []) {
        const account = holding.accounts.find(({ reference }) => `civica:${reference}` === node?.ref);
        const newest = account?.years[0];
        expect(node?.explanation?.year.slice(0, 4)).toBe(newest && String(newest.year));
        const due = newest?.transactions
          .filter(({ type }) => DUE.has(type))
          .reduce((sum, { effect }) => sum + effect, 0);
        expect(node?.explanation?.recorded).toBe(due === undefined ? undefined : pounds(due));
      }
    },
  },
  [OVERPAYMENT]: {
    as: 'officer',
    bound: false,
    variables: { input: LATE_TOLD },
    check({ calculate: { changes } }: OverpaymentQuery) {
      // 4 weeks of 200.00 from the Monday after the award ended.
      expect(changes).toMatchObject({ __typename: 'ChangesCalculation', toRecover: '800.00' });
    },
  },
  [COUNCIL_TAX]: {
    as: 'public',
    bound: false,
    variables: { input: { authority: 'hartlepool', year: '2025-26', band: 'D', residents: 1 } },
    check({ calculate: { councilTax } }: CouncilTaxQuery) {
      // hartlepool.gov.uk: Band D is 2,495.63; less a quarter is 1,871.7225.
      expect(councilTax).toMatchObject({ __typename: 'CouncilTaxCalculation', total: '1871.72' });
    },
  },
  [HOUSEHOLD]: {
    as: 'public',
    bound: false,
    variables: { input: HOME_ALONE },
    check({ calculate: { household } }: HouseholdBenefitsQuery) {
      // 424.90 for a single person of 25 or over from April 2026, and 100.00 x 52 / 12 of rent.
      expect(household).toMatchObject({ __typename: 'HouseholdCalculation', universalCredit: { award: '858.23' } });
    },
  },
  [WHAT_IF]: {
    as: 'public',
    bound: false,
    variables: { before: HOME_ALONE, after: { ...HOME_ALONE, adults: [{ age: 30, employments: [PAID] }] } },
    check({ calculate: { householdChange } }: WhatIfQuery) {
      // 100.00 a week, of which 55% comes off, to the penny of the month: 433.33 x 0.55 = 238.33, 55.00 a week.
      expect(householdChange).toMatchObject({ __typename: 'HouseholdChange', leftPerWeek: '45.00' });
    },
  },
  [EARNINGS_CURVE]: {
    as: 'public',
    bound: false,
    variables: { input: HOME_ALONE, upTo: 100, step: 50 },
    check({ calculate: { earningsCurve } }: EarningsCurveQuery) {
      expect(earningsCurve).toMatchObject({ points: [{ gross: '0.00' }, { gross: '50.00' }, { keptOfAll: 45 }] });
    },
  },
  [APPEALS]: {
    as: 'officer',
    bound: false,
    variables: { dueBefore: '2026-12-24' },
    check({ appeals }: { readonly appeals: object }) {
      expect(appeals).toMatchObject({ totalCount: 0, nodes: [] });
    },
  },
  [APPEAL]: {
    as: 'officer',
    bound: false,
    variables: { number: 'W999999' },
    check(data: object) {
      expect(data).toEqual({ case: null });
    },
  },
  [MY_REQUESTS]: {
    as: 'resident',
    bound: true,
    check({ me }: { readonly me: object }) {
      expect(me).toMatchObject({ customers: [{ contactPreferences: null, requests: { nodes: [] } }] });
    },
  },
  [BACK_OFFICE_TASKS]: {
    as: 'officer',
    bound: false,
    variables: {},
    check({ worklist }: { readonly worklist: object }) {
      expect(worklist).toMatchObject({ totalCount: 0, nodes: [] });
    },
  },
  [IMPORT_LAYOUTS]: {
    as: 'officer',
    bound: false,
    check(data: object) {
      expect(data).toEqual({ importLayouts: [] });
    },
  },
  [MY_APPEALS]: {
    as: 'resident',
    bound: true,
    check({ me }: { readonly me: object }) {
      expect(me).toMatchObject({ customers: [{ appeals: { nodes: [] } }] });
    },
  },
  [PROPERTIES_AT]: {
    as: 'officer',
    bound: false,
    variables: { postcode: 'TE1 9ZZ', address: 'Tower Road' },
    check({ addresses, properties }: { readonly addresses: object; readonly properties: object }) {
      expect(addresses).toMatchObject({ totalCount: 130 });
      expect(properties).toEqual({ totalCount: 0, nodes: [] });
    },
  },
  [APPEAL_DEADLINES]: {
    as: 'public',
    bound: false,
    variables: { input: { subject: 'COUNCIL_TAX_PENALTY', decidedOn: '2026-07-01', delivery: 'ELECTRONIC' } },
    check({ calculate: { appealDeadlines } }: { readonly calculate: { readonly appealDeadlines: object } }) {
      expect(appealDeadlines).toMatchObject({ clocks: [{ what: 'APPEAL', due: '2026-09-01' }] });
    },
  },
  [WHAT_DO_I_OWE]: {
    as: 'chatbot',
    bound: true,
    check({ me }: WhatDoIOweQuery, holding) {
      expect(shownBalances(me.customers[0]?.accounts?.nodes ?? [])).toEqual(balances(holding));
    },
  },
};

const askedOf = ({ bound, variables }: Case, ref: string) =>
  variables ? { variables } : bound ? { people: [ref] } : { variables: { ref } };

const yearsOf = ({ accounts }: Holding, ref: string | undefined) =>
  accounts.find(({ reference }) => `civica:${reference}` === ref)?.years.length;

describe('the documents that clients send', () => {
  it('each have a case, and each case a document', () => {
    expect(Object.keys(CASES).sort()).toEqual([...OPERATIONS.keys()]);
  });

  it.each(Object.entries(CASES))('%s answers for everybody worth looking at, compiled', async (name, document) => {
    const before = await gateway().ran();
    const { people } = sandbox();
    expect(people.length).toBeGreaterThan(20);
    for (const { reference } of people) {
      const asked = askedOf(document, reference);
      const { status, data, errors } = await gateway().ask(document.as, operation(name), asked);
      expect({ reference, status, errors }).toEqual({ reference, status: 200, errors: [] });
      document.check(data as never, holdingOf(sandbox().population, reference));
    }
    const after = await gateway().ran();
    expect(after).toEqual({ ...before, compiled: before.compiled + people.length });
  });

  it.each(Object.entries(CASES))('%s by its published id answers as its text does', async (name, document) => {
    const asked = askedOf(document, sandbox().people[0]?.reference ?? '');
    const byText = await gateway().ask(document.as, operation(name), asked);
    const byId = await gateway().ask(document.as, { documentId: publishedId(name) }, asked);
    expect(byId.errors).toEqual([]);
    expect(byId.data).toEqual(byText.data);
  });
});
