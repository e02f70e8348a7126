import type { AccountProperty, Transaction } from '../../src/domain/account.js';
import { isoDate } from '../../src/domain/dates.js';
import { financialYear } from '../../src/domain/financial-year.js';
import { Money } from '../../src/domain/money.js';
import { accountRef, propertyRef } from '../../src/domain/references.js';
import { UpstreamError } from '../../src/platform/http/upstream-error.js';
import { answering, graph, ports } from '../support/graph.js';
import { AS_OF, aCustomer, anAccount, anAccountYear, OTIS } from '../support/records.js';

const ACCOUNT = accountRef('civica', '50098765');
const source = { system: 'civica', reference: '50098765', asOf: AS_OF, stale: false };
const YEAR = { from: '2026-04-01', to: '2027-03-31' };

const entry = (type: Transaction['type'], amount: string, more: Partial<Transaction> = {}): Transaction => ({
  number: `${type} ${amount}`,
  type,
  on: isoDate('2026-04-01'),
  amount: Money.pounds(amount),
  effect: type === 'CHARGE' || type === 'PREMIUM' ? 'DEBIT' : 'CREDIT',
  periodFrom: isoDate(YEAR.from),
  periodTo: isoDate(YEAR.to),
  claim: null,
  paymentMethod: null,
  ...more,
});

const dwelling = (band: 'D' | null): AccountProperty => ({
  property: {
    kind: 'Dwelling',
    uprn: null,
    ref: propertyRef('civica', '1'),
    through: { account: ACCOUNT, holder: OTIS },
    address: { lines: ['9 Heron Rise'], postcode: 'TE5 7AA' },
    band,
    source,
  },
  current: true,
  fullYearCharge: Money.pounds('2382.18'),
  charge: null,
});

interface Recorded {
  readonly charge: string;
  readonly benefits?: string;
  readonly transactions: readonly Transaction[] | Error;
  readonly band?: 'D' | null;
}

const FIELDS = `{ year recorded byTheRules cannot difference differences { cause amount says likely }
  lines { from to band discountPercent net } working { amount plainEnglish } assumptions sources { system stale } }`;

/** What a caller sees of an account so recorded, in Testshire, where Band D of 2026-27 is 2,382.18. */
async function explanation({ charge, benefits = '0', transactions, band = 'D' }: Recorded, args = '') {
  const account = anAccount({
    years: [anAccountYear({ charge: Money.pounds(charge), benefits: Money.pounds(benefits) })],
  });
  const ledger =
    transactions instanceof Error
      ? transactions
      : { account: ACCOUNT, year: financialYear(2026), transactions, source };
  const served = await graph({
    ports: ports({
      councilTax: {
        customers: answering({ [OTIS]: aCustomer() }),
        accounts: answering({ [ACCOUNT]: account }),
        properties: answering({ [ACCOUNT]: { account: ACCOUNT, properties: [dwelling(band)], source } }),
        transactions: answering({ [`${ACCOUNT}|2026`]: ledger }),
      },
    }),
  });
  const query = `{ customer(ref: "${OTIS}") { accounts { nodes { balance explanation${args} ${FIELDS} } } } }`;
  const { data, errors } = await served.ask({ query });
  type Node = { balance: string; explanation: Record<string, unknown> | null };
  const [node] = (data as { customer: { accounts: { nodes: Node[] } } }).customer.accounts.nodes;
  return { node, errors, audited: served.audited };
}

const alone = [entry('CHARGE', '2382.18'), entry('DISCOUNT', '595.55')];

describe('why a bill is what it is', () => {
  it('reads the facts off the account and says that they agree', async () => {
    // 2,382.18 x 0.25 = 595.545, a discount of 595.55, which leaves 1,786.63.
    const { node, errors, audited } = await explanation({ charge: '1786.63', transactions: alone });
    expect(errors).toBeUndefined();
    expect(node?.explanation).toMatchObject({
      year: '2026-27',
      recorded: '1786.63',
      byTheRules: '1786.63',
      difference: '0.00',
      differences: [],
      lines: [{ ...YEAR, band: 'D', discountPercent: 25, net: '1786.63' }],
      sources: [{ system: 'civica', stale: false }, {}, {}],
    });
    const working = node?.explanation?.working as { plainEnglish: string[] } | undefined;
    expect(working?.plainEnglish.join(' ')).toContain('You get 25% off because only one adult who counts lives here.');
    expect(audited).toMatchObject([{ whose: [OTIS], what: expect.arrayContaining(['CouncilTaxAccount.explanation']) }]);
  });

  it('takes a discount back from the day on which the account does', async () => {
    // The discount ends on 30 September: 183 days of 365. 595.545 x 183 / 365 = 298.59 stays.
    const back = entry('DISCOUNT', '296.96', { effect: 'DEBIT', periodFrom: isoDate('2026-10-01') });
    const { node } = await explanation({ charge: '2083.59', transactions: [...alone, back] });
    expect(node?.explanation).toMatchObject({
      lines: [
        { from: '2026-04-01', to: '2026-09-30', discountPercent: 25 },
        { from: '2026-10-01', to: '2027-03-31', discountPercent: null },
      ],
    });
    const differences = node?.explanation?.differences as { cause: string }[];
    expect(differences.every(({ cause }) => cause === 'ROUNDING')).toBe(true);
  });

  it('charges only the days that the account charges', async () => {
    // Left on 30 June: the rest of the year was taken back. 91 days: 2,382.18 x 91 / 365 = 593.91.
    const left = entry('CHARGE', '1788.27', { effect: 'CREDIT', periodFrom: isoDate('2026-07-01') });
    const { node } = await explanation({ charge: '593.91', transactions: [entry('CHARGE', '2382.18'), left] });
    expect(node?.explanation).toMatchObject({
      byTheRules: '593.91',
      differences: [],
      lines: [{ from: '2026-04-01', to: '2026-06-30', net: '593.91' }],
    });
  });

  it('half off where nobody counts, and the reduction as it was awarded', async () => {
    // 2,382.18 / 2 = 1,191.09, less 400.00 of support.
    const transactions = [
      entry('CHARGE', '2382.18'),
      entry('DISREGARD', '1191.09'),
      entry('COUNCIL_TAX_REDUCTION', '400.00'),
    ];
    const { node } = await explanation({ charge: '1191.09', benefits: '400.00', transactions });
    expect(node?.explanation).toMatchObject({ recorded: '791.09', byTheRules: '791.09', differences: [] });
    expect(node?.explanation?.assumptions).toContain(
      'The account does not say why nobody counts for discount: a reason is taken to be good',
    );
  });

  it.each([
    {
      what: 'another rate',
      charge: '2400.00',
      transactions: [entry('CHARGE', '2400.00')],
      differences: [{ cause: 'RATE_DIFFERS', amount: '17.82' }],
    },
    {
      what: 'an exemption without a class',
      charge: '0.00',
      transactions: [entry('CHARGE', '2382.18'), entry('EXEMPTION', '2382.18')],
      differences: [{ cause: 'EXEMPTION_ONLY_ON_RECORD', amount: '-2382.18' }],
    },
    {
      what: 'a premium',
      charge: '4764.36',
      transactions: [entry('CHARGE', '2382.18'), entry('PREMIUM', '2382.18')],
      differences: [{ cause: 'ONLY_ON_RECORD', amount: '2382.18' }],
    },
    {
      what: 'a total that the ledger does not come to',
      charge: '2282.18',
      transactions: [entry('CHARGE', '2382.18')],
      differences: [{ cause: 'UNEXPLAINED', amount: '-100.00', likely: false }],
    },
  ])('shows $what as a line, never hidden', async ({ charge, transactions, differences }) => {
    const { node } = await explanation({ charge, transactions });
    expect(node?.explanation).toMatchObject({ recorded: charge, byTheRules: '2382.18', differences });
  });

  it('says why where nothing can be worked out', async () => {
    const cannot = async (recorded: Recorded) => (await explanation(recorded)).node?.explanation;
    expect(await cannot({ charge: '0.00', transactions: [] })).toMatchObject({
      cannot: 'The account shows no charge in a band of England for the year',
      byTheRules: null,
      working: null,
    });
    expect(await cannot({ charge: '9.00', transactions: alone, band: null })).toMatchObject({ byTheRules: null });
  });

  it('is null for a year that the account has not', async () => {
    const { node, errors } = await explanation({ charge: '1.00', transactions: alone }, '(year: "2019-20")');
    expect([node?.explanation, errors]).toEqual([null, undefined]);
  });

  it('is null where the ledger cannot be read, and the account stands', async () => {
    const trouble = new UpstreamError('civica', 'unavailable');
    const { node, errors } = await explanation({ charge: '1.00', transactions: trouble });
    expect(node).toEqual({ balance: '712.00', explanation: null });
    expect(errors).toMatchObject([{ extensions: { code: 'UPSTREAM_UNAVAILABLE', system: 'civica' } }]);
  });

  it('is not for a caller without a token', async () => {
    const served = await graph({ ports: ports() });
    const query = `{ customer(ref: "${OTIS}") { accounts { nodes { explanation { recorded } } } } }`;
    const { errors } = await served.ask({ as: 'public', query });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
