import { type Graph, graph, ports } from '../support/graph.js';

let served: Graph;
beforeAll(async () => {
  served = await graph({ ports: ports() });
});

const HARTLEPOOL = { authority: 'hartlepool', year: '2025-26', band: 'D' };
const PROBLEMS = '... on InputProblems { problems { field valid } }';

async function billed<Bill>(args: string, fields: string, input: object = HARTLEPOOL): Promise<Bill> {
  const query = `query ($input: CouncilTaxFactsInput!) { calculate { councilTax(input: $input) { ... on CouncilTaxCalculation {
    bills { liable days total } bill(${args}) { __typename ... on CouncilTaxBill { ${fields} } ${PROBLEMS} } } } } }`;
  const { data, errors } = await served.ask({ as: 'public', query, variables: { input } });
  expect(errors).toBeUndefined();
  return (data as { calculate: { councilTax: { bill: Bill } } }).calculate.councilTax.bill;
}

const PLAN = 'total notes law instalments { due amount collectOn }';
interface Plan {
  readonly instalments: readonly { due: string; amount: string; collectOn: string | null }[];
}
const amounts = ({ instalments }: Plan) => instalments.map(({ amount }) => amount);

describe('a bill in instalments: SI 1992/613, reg. 21 and Sch. 1', () => {
  it('is ten by the statutory scheme, the odd pounds in the first', async () => {
    // 2,495.63 / 10 = 249.563, to the nearest pound 250; 2,495.63 - 9 x 250 = 245.63.
    const plan = await billed<Plan>('issuedOn: "2025-03-10"', PLAN);
    expect(amounts(plan)).toEqual(['245.63', ...Array(9).fill('250.00')]);
    expect(plan.instalments[0]).toEqual({ due: '2025-04-01', amount: '245.63', collectOn: null });
  });

  it('is twelve where that was asked for', async () => {
    // 2,495.63 / 12 = 207.97, 208; 2,495.63 - 11 x 208 = 207.63.
    const plan = await billed<Plan>('issuedOn: "2025-03-10", plan: TWELVE, dayOfMonth: 15, directDebit: true', PLAN);
    expect(amounts(plan)).toEqual(['207.63', ...Array(11).fill('208.00')]);
    // 15 June 2025 is a Sunday.
    expect(plan.instalments[2]).toEqual({ due: '2025-06-15', amount: '208.00', collectOn: '2025-06-16' });
  });

  it('is collected on the next day that is no bank holiday', async () => {
    const args = 'issuedOn: "2025-03-10", dayOfMonth: 5, directDebit: true, bankHolidays: ["2025-05-05"]';
    expect((await billed<Plan>(args, PLAN)).instalments[1]).toMatchObject({
      due: '2025-05-05',
      collectOn: '2025-05-06',
    });
  });

  it.each`
    args                                                     | field
    ${'issuedOn: "2025-02-30"'}                              | ${'issuedOn'}
    ${'issuedOn: "2026-04-01"'}                              | ${'issuedOn'}
    ${'issuedOn: "2025-03-10", dayOfMonth: 32'}              | ${'dayOfMonth'}
    ${'issuedOn: "2025-03-10", of: 2'}                       | ${'of'}
    ${'issuedOn: "2025-03-10", bankHolidays: ["yesterday"]'} | ${'bankHolidays[0]'}
  `('is refused in words: $args', async ({ args, field }) => {
    const refused = await billed<{ problems: { field: string }[] }>(args, PLAN);
    expect(refused.problems?.map(one => one.field)).toEqual([field]);
  });

  it('is one for each set of people who are liable together', async () => {
    // Ann until 30 June: 91 days of 2,000 less a quarter, 373.97. Cath from then: 1,126.03.
    const people = [
      { id: 'ann', to: '2025-06-30', interests: [{ kind: 'FREEHOLD', to: '2025-06-30' }] },
      { id: 'cath', from: '2025-07-01', interests: [{ kind: 'FREEHOLD', from: '2025-07-01' }] },
    ];
    const input = { year: '2025-26', band: 'D', elements: [{ name: 'Council', bandD: '2000.00' }], people };
    expect(await billed('issuedOn: "2025-03-10", of: 1', 'liable total', input)).toMatchObject({
      liable: ['ann'],
      total: '373.97',
    });
    expect(await billed('issuedOn: "2025-07-02", of: 2', 'liable total', input)).toMatchObject({
      liable: ['cath'],
      total: '1126.03',
    });
  });
});

const NOTICES = '... on CouncilTaxNotices { notices { kind on amount payBy instalmentsLostFrom supposing law } }';

describe('what a missed instalment leads to: SI 1992/613, regs 23 and 33', () => {
  it('is a reminder, then the final notice or the second reminder', async () => {
    // The third, of 250, is due on 1 June. Reminder on the 2nd: seven days to the 8th; failure on the 9th; the balance is
    // due when seven days from then end, on the 15th: lost from the 16th, 2,495.63 - 245.63 - 250 = 2,000.
    const { reminders } = await billed<{ reminders: { notices: object[] } }>(
      'issuedOn: "2025-03-10"',
      `reminders(missed: 3) { ${NOTICES} }`,
    );
    expect(reminders.notices).toMatchObject([
      { kind: 'REMINDER', on: '2025-06-02', amount: '250.00', payBy: '2025-06-08', instalmentsLostFrom: '2025-06-16' },
      { kind: 'FINAL_NOTICE', on: '2025-06-16', amount: '2000.00', instalmentsLostFrom: '2025-06-16' },
      { kind: 'SECOND_REMINDER', on: '2025-07-02', amount: '250.00', payBy: '2025-07-08' },
    ]);
  });

  it('refuses an instalment that there is not', async () => {
    const { reminders } = await billed<{ reminders: object }>(
      'issuedOn: "2025-03-10"',
      `reminders(missed: 11) { ${NOTICES} ${PROBLEMS} }`,
    );
    expect(reminders).toEqual({ problems: [{ field: 'missed', valid: '1 to 10' }] });
  });

  it('follows what was paid and sent', async () => {
    const recovery = async (args: string) =>
      (
        await billed<{ recovery: { notices: object[] } }>(
          'issuedOn: "2025-03-10"',
          `recovery(${args}) { ${NOTICES} ${PROBLEMS} }`,
        )
      ).recovery;
    expect(await recovery('on: "2025-04-01"')).toMatchObject({ notices: [{ kind: 'NOTHING_OVERDUE', amount: null }] });
    expect(await recovery('on: "2025-04-05", reminders: ["2025-04-02"]')).toMatchObject({
      notices: [{ kind: 'REMINDER_RUNNING', payBy: '2025-04-08' }],
    });
    // 245.63 less 100 paid, and nothing more falls due from 2 to 8 April.
    expect(await recovery('on: "2025-04-02", payments: [{on: "2025-04-01", amount: "100.00"}]')).toMatchObject({
      notices: [{ kind: 'REMINDER', amount: '145.63' }],
    });
    expect(await recovery('on: "soon"')).toMatchObject({ problems: [{ field: 'on' }] });
  });
});

describe('an adjustment: SI 1992/613, Sch. 1 para. 10', () => {
  const FIELDS = `__typename ... on CouncilTaxAdjustment { difference effectiveFrom overpaid overpayment
    before { total } after { total } oldInstalments { amount } instalments { due amount } } ${PROBLEMS}`;
  async function adjusted(input: object): Promise<Record<string, unknown>> {
    const query = `query ($input: CouncilTaxChangeInput!) { calculate { councilTaxChange(input: $input) { ${FIELDS} } } }`;
    const { data, errors } = await served.ask({ as: 'public', query, variables: { input } });
    expect([errors, served.runs.at(-1)]).toEqual([undefined, 'compiled']);
    return (data as { calculate: { councilTaxChange: Record<string, unknown> } }).calculate.councilTaxChange;
  }
  const after = { ...HARTLEPOOL, people: [{}, { to: '2025-09-30' }] };
  const change = { before: HARTLEPOOL, after, bill: { issuedOn: '2025-03-10' }, noticeIssuedOn: '2025-10-05' };

  it('leaves what fell due and spreads the rest', async () => {
    // 183 days at 2,495.63: 1,251.23; 182 at three quarters: 933.30; together 2,184.53, which is 311.10 less. Fourteen days
    // after 5 October is the 19th: 245.63 + 6 x 250 = 1,745.63 fell due, 438.90 is left for three: 146, 146 and 146.90.
    expect(await adjusted(change)).toMatchObject({
      before: { total: '2495.63' },
      after: { total: '2184.53' },
      difference: '-311.10',
      effectiveFrom: '2025-10-19',
      overpaid: '0.00',
      overpayment: 'NONE',
      instalments: [
        ...['2025-04-01', '2025-05-01', '2025-06-01', '2025-07-01', '2025-08-01', '2025-09-01', '2025-10-01'].map(
          due => ({ due }),
        ),
        { due: '2025-11-01', amount: '146.90' },
        { due: '2025-12-01', amount: '146.00' },
        { due: '2026-01-01', amount: '146.00' },
      ],
    });
  });

  it('counts what was paid early, and gives back what is too much where that is asked', async () => {
    // All paid at once, 2,495.63: 311.10 too much.
    const payments = [{ on: '2025-04-01', amount: '2495.63' }];
    expect(await adjusted({ ...change, payments })).toMatchObject({
      overpaid: '311.10',
      overpayment: 'CREDIT_NEXT_LIABILITY',
    });
    expect(await adjusted({ ...change, payments, repaymentAsked: true })).toMatchObject({ overpayment: 'REPAY' });
  });

  it('says on which side a problem lies', async () => {
    const input = { ...change, before: { ...HARTLEPOOL, band: null }, after: { ...after, year: 'x' } };
    expect(await adjusted(input)).toMatchObject({ problems: [{ field: 'before.band' }, { field: 'after.year' }] });
    expect(await adjusted({ ...change, bill: { issuedOn: 'x' }, noticeIssuedOn: 'y' })).toMatchObject({
      problems: [{ field: 'bill.issuedOn' }, { field: 'noticeIssuedOn' }],
    });
    const elements = [{ name: 'Council', bandD: '1.00' }];
    const [was, is] = [
      { year: '2025-26', band: 'D', elements },
      { year: '2026-27', band: 'D', elements },
    ];
    expect(await adjusted({ ...change, before: was, after: is })).toMatchObject({
      problems: [{ field: 'after.year' }],
    });
  });
});
