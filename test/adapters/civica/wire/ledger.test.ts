import { instalmentsDocument, toInstalments } from '../../../../src/adapters/civica/wire/instalments.js';
import { toTransactions, transactionsDocument } from '../../../../src/adapters/civica/wire/transactions.js';
import { aStamp, decode, yearKey } from '../support/decode.js';

const transactions = (inside: string, options = {}) => {
  const stamp = { ...aStamp(options), key: yearKey };
  const read = decode(`<TranList>${inside}</TranList>`, { schema: transactionsDocument, to: toTransactions }, stamp);
  return { ...read, events: stamp.events };
};

interface Posted {
  readonly number?: string;
  readonly type?: string;
  readonly amount?: string;
  readonly on?: string;
  readonly rest?: string;
}
const posted = ({ number = '1', type = 'PAYMENTS', amount = '-10.00', on = '01/05/2026', rest = '' }: Posted = {}) =>
  `<Transaction Number="${number}" TranType="${type}" Year="2026"><Date>${on}</Date><Amount>   ${amount}</Amount>${rest}</Transaction>`;

describe('the sign of a transaction', () => {
  // The rule of the product's one public reader: for these six a negative amount is the taxpayer's credit, for the rest a
  // positive one is.
  it.each`
    type           | amount       | effect      | kind
    ${'PAYMENTS'}  | ${'-178.00'} | ${'CREDIT'} | ${'PAYMENT'}
    ${'PAYMENTS'}  | ${'25.00'}   | ${'DEBIT'}  | ${'PAYMENT'}
    ${'DISCOUNT'}  | ${'-5.00'}   | ${'CREDIT'} | ${'DISCOUNT'}
    ${'EXEMPTION'} | ${'-5.00'}   | ${'CREDIT'} | ${'EXEMPTION'}
    ${'DISABLED'}  | ${'-5.00'}   | ${'CREDIT'} | ${'DISABLED_BAND_REDUCTION'}
    ${'DISREGARD'} | ${'-5.00'}   | ${'CREDIT'} | ${'DISREGARD'}
    ${'COSTS'}     | ${'60.00'}   | ${'DEBIT'}  | ${'COSTS'}
    ${'COSTS'}     | ${'-60.00'}  | ${'CREDIT'} | ${'COSTS'}
    ${'LCTRS'}     | ${'178.55'}  | ${'CREDIT'} | ${'COUNCIL_TAX_REDUCTION'}
    ${'LCTRS'}     | ${'-178.55'} | ${'DEBIT'}  | ${'COUNCIL_TAX_REDUCTION'}
    ${'CHARGE'}    | ${'-900.00'} | ${'DEBIT'}  | ${'CHARGE'}
    ${'Charge'}    | ${'-900.00'} | ${'DEBIT'}  | ${'CHARGE'}
    ${'REFUNDS'}   | ${'-30.00'}  | ${'DEBIT'}  | ${'REFUND'}
    ${'WRITEOFF'}  | ${'30.00'}   | ${'CREDIT'} | ${'WRITE_OFF'}
    ${'LEVY'}      | ${'-900.00'} | ${'DEBIT'}  | ${'PREMIUM'}
    ${'CTDRS'}     | ${'100.00'}  | ${'CREDIT'} | ${'DISCRETIONARY_RELIEF'}
    ${'PENALTY'}   | ${'-70.00'}  | ${'DEBIT'}  | ${'PENALTY'}
  `('$type of $amount is a $effect', ({ type, amount, effect, kind }) => {
    const [read] = transactions(posted({ type, amount })).transactions;
    expect(read).toMatchObject({ type: kind, effect });
    expect(read?.amount.toFixed()).toBe(amount.replace('-', ''));
  });

  it('is a debit of nothing where the amount is nought', () => {
    expect(transactions(posted({ amount: '0.00' })).transactions).toMatchObject([{ effect: 'DEBIT' }]);
  });

  it('refuses a type that is in no list, and counts it by the list alone', () => {
    const stamp = { ...aStamp(), key: yearKey };
    const read = () =>
      decode(
        `<TranList>${posted({ type: 'SECRET7' })}</TranList>`,
        { schema: transactionsDocument, to: toTransactions },
        stamp,
      );
    expect(read).toThrow('transactions');
    expect(stamp.events).toEqual([{ event: 'unknown-code', list: 'transactions' }]);
  });

  it('follows the table of a council that has another', () => {
    const options = { councilTax: { transactions: { SURCHG: 'PENALTY', COSTS: null }, negativeIsCredit: ['SURCHG'] } };
    expect(transactions(posted({ type: 'SURCHG', amount: '12.00' }), options).transactions).toMatchObject([
      { type: 'PENALTY', effect: 'DEBIT' },
    ]);
    expect(transactions(posted({ type: 'PAYMENTS', amount: '12.00' }), options).transactions).toMatchObject([
      { effect: 'CREDIT' },
    ]);
    expect(() => transactions(posted({ type: 'COSTS' }), options)).toThrow('transactions');
  });
});

describe('the transactions of a year', () => {
  it('are read newest first, the higher number first on one day', () => {
    const { transactions: read } = transactions(
      posted({ number: '9', on: '01/05/2026' }) +
        posted({ number: '10', on: '01/05/2026' }) +
        posted({ number: '3', on: '01-06-2026' }),
    );
    expect(read.map(({ number }) => number)).toEqual(['3', '10', '9']);
  });

  it('carry period, claim and method where they are given', () => {
    const rest =
      '<Claim>6004321</Claim><Period Start="01/04/2026" End="31/03/2027"/><PlaceDetail><Valid>TRUE</Valid></PlaceDetail><SubCode>CASH</SubCode>';
    const [payment] = transactions(posted({ rest })).transactions;
    expect(JSON.parse(JSON.stringify(payment))).toEqual({
      number: '1',
      type: 'PAYMENT',
      on: '2026-05-01',
      amount: '10.00',
      effect: 'CREDIT',
      periodFrom: '2026-04-01',
      periodTo: '2027-03-31',
      claim: 'testshire:6004321',
      paymentMethod: 'CASH',
    });
    const [charge] = transactions(
      posted({ type: 'CHARGE', rest: '<Period Start="" End=""/><SubCode>CASH</SubCode>' }),
    ).transactions;
    expect(charge).toMatchObject({ periodFrom: null, periodTo: null, claim: null, paymentMethod: null });
  });

  it('show a method that is in no list as it is sent, and count it', () => {
    const { transactions: read, events } = transactions(posted({ rest: '<SubCode>APPLEPAY</SubCode>' }));
    expect(read).toMatchObject([{ paymentMethod: 'APPLEPAY' }]);
    expect(events).toEqual([{ event: 'unknown-code', list: 'paymentMethods' }]);
  });

  it('may be none', () => {
    expect(transactions('').transactions).toEqual([]);
  });

  it('are refused where the date contradicts its own sortable number, as when day and month were swapped', () => {
    const sent = (numeric: string) => posted().replace('<Date>', `<Date NumericEquiv="${numeric}">`);
    expect(transactions(sent('20260501')).transactions).toHaveLength(1);
    expect(() => transactions(sent('20260105'))).toThrow('contradicts');
  });

  it('are refused where one is of another year than was asked for', () => {
    expect(() => transactions(posted().replace('Year="2026"', 'Year="2025"'))).toThrow('another year');
  });

  it('are refused without an amount', () => {
    expect(() =>
      transactions('<Transaction Number="1" TranType="PAYMENTS"><Date>01/05/2026</Date></Transaction>'),
    ).toThrow();
  });
});

describe('an instalment plan', () => {
  const plan = (inside: string) =>
    decode(
      `<IRInstalments>${inside}</IRInstalments>`,
      { schema: instalmentsDocument, to: toInstalments },
      { ...aStamp(), key: yearKey },
    );
  const due = (on: string, amount: string, flag = 'Y') =>
    `<Instalment DateDue="${on}" AmountDue="${amount}" DDInd="${flag}"/>`;

  it('is read in order of due date with the sign the other way about', () => {
    const read = plan(
      `<InstalmentList>${due('01/01/2027', ' -178.00', 'N')}${due('01/12/2026', '-1,178.50')}</InstalmentList><PaymentMethod>DD </PaymentMethod>`,
    );
    expect(JSON.parse(JSON.stringify(read))).toMatchObject({
      account: 'testshire:50012345',
      year: 2026,
      paymentMethod: 'DD',
      instalments: [
        { due: '2026-12-01', amount: '1178.50', byDirectDebit: true },
        { due: '2027-01-01', amount: '178.00', byDirectDebit: false },
      ],
      source: { reference: '50012345' },
    });
  });

  it('is read under either name of the list, or none', () => {
    expect(plan(`<Instalments>${due('01/12/2026', '-5.00')}</Instalments>`).instalments).toHaveLength(1);
    expect(plan(due('01/12/2026', '-5.00')).instalments).toHaveLength(1);
    expect(plan('')).toMatchObject({ instalments: [], paymentMethod: null });
  });

  it('refuses a direct debit flag that is neither yes nor no', () => {
    expect(() => plan(due('01/12/2026', '-5.00', '?'))).toThrow('flags');
  });
});
