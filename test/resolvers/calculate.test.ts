import { fromJson } from '../../src/domain/working-json.js';
import { type Graph, graph, ports } from '../support/graph.js';

let served: Graph;
beforeAll(async () => {
  served = await graph({ ports: ports() });
});

type Input = Readonly<Record<string, unknown>>;
const HARTLEPOOL = { authority: 'hartlepool', year: '2025-26', band: 'D' };
/** A charge of 2,000 a year at Band D, in a year of 365 days, with nothing decided. */
const PLAIN = { elements: [{ name: 'Council', bandD: '2000.00' }], year: '2025-26', band: 'D' };

const disabled = { feature: 'ROOM', mainResidenceOfDisabledPerson: true, essentialOrMajorImportance: true };
const student = { disregards: [{ reason: 'STUDENT', certificate: true }] };
const carer = {
  disregards: [
    { reason: 'CARER', qualifyingBenefit: true, sameDwelling: true, weeklyHours: 35, partnerOrParentOfChild: false },
  ],
};
const owner = { interests: [{ kind: 'FREEHOLD' }] };
const premium = { emptyHomePremium: [{ fromYears: 1, percent: 100 }] };
const long = [{ from: '2020-04-01' }];
const tenAWeek = { under: 'S13A_1_A', name: 'Council tax reduction', amount: '10.00', per: 'WEEK' };

/** Asks as a caller without a token, and demands that it runs compiled. */
async function asked<Answer = never>(input: Input, fields: string): Promise<Answer> {
  const query = `query ($input: CouncilTaxFactsInput!) { calculate { councilTax(input: $input) {
    __typename ... on CouncilTaxCalculation { ${fields} } ... on InputProblems { problems { field problem valid } } } } }`;
  const { data, errors } = await served.ask({ as: 'public', query, variables: { input } });
  expect(errors).toBeUndefined();
  expect(served.runs.at(-1)).toBe('compiled');
  return (data as { calculate: { councilTax: Answer } }).calculate.councilTax;
}
const totalOf = async (input: Input) => (await asked<{ total: string }>(input, 'total')).total;

describe('the simplest question', () => {
  it('is answered to a caller without a token, and nothing is audited', async () => {
    const query =
      '{ calculate { councilTax(input: {authority: "hartlepool", year: "2025-26", band: D}) { ... on CouncilTaxCalculation { total assumptions } } } }';
    const { data, errors } = await served.ask({ as: 'public', query });
    expect(errors).toBeUndefined();
    // hartlepool.gov.uk, council tax charges for 2025/26: Band D 2,495.63.
    expect(data).toMatchObject({ calculate: { councilTax: { total: '2495.63' } } });
    expect(JSON.stringify(data)).toContain('Two adults live there on every day, and both count for discount');
    expect(served.audited).toEqual([]);
  });

  it.each(['resident', 'chatbot', 'officer', 'assessor', 'manager', 'developer'] as const)(
    'is answered to a %s as well',
    async as => {
      const query =
        '{ calculate { councilTax(input: {authority: "hartlepool", year: "2025-26", band: D}) { __typename } } }';
      expect((await served.ask({ as, query })).errors).toBeUndefined();
    },
  );

  it('takes the year of today where none is said, and lists that', async () => {
    const answer = await asked<{ year: string; assumptions: string[] }>(
      { elements: PLAIN.elements, band: 'D' },
      'year assumptions',
    );
    expect(answer.year).toBe('2026-27');
    expect(answer.assumptions).toContain('The year is 2026-27, that of today');
  });
});

describe('published charges and provisions', () => {
  // The sums are written out; Hartlepool printed 1,663.75 for Band A and 2,495.63 for D in 2025-26.
  it.each`
    total        | input                                                                                 | because
    ${'1663.75'} | ${{ ...HARTLEPOOL, band: 'A' }}                                                       | ${'Band A as printed'}
    ${'1871.72'} | ${{ ...HARTLEPOOL, residents: 1 }}                                                    | ${'s. 11(1): one resident, 2,495.63 x 0.75 = 1,871.7225'}
    ${'1244.40'} | ${{ ...HARTLEPOOL, from: '2025-10-01' }}                                              | ${'s. 10: 182 days, 2,495.63 x 182 / 365 = 1,244.3963'}
    ${'2495.63'} | ${{ ...HARTLEPOOL, band: undefined, value1991: 88000 }}                               | ${'s. 5(2): exceeding 68,000 but not exceeding 88,000 is D'}
    ${'3050.22'} | ${{ ...HARTLEPOOL, band: undefined, value1991: 88001 }}                               | ${'s. 5(2): exceeding 88,000 is E'}
    ${'2444.44'} | ${{ ...PLAIN, band: 'E' }}                                                            | ${'s. 5(1): eleven ninths of 2,000 is 2,444.44'}
    ${'1777.78'} | ${{ ...PLAIN, dwelling: { disabled: [disabled] } }}                                   | ${'SI 1992/554, reg. 4: Band D charged as C, 2,000 x 8 / 9'}
    ${'1000.00'} | ${{ ...PLAIN, people: [carer, carer] }}                                               | ${'s. 11(2)(b): nobody counts, half'}
    ${'0.00'}    | ${{ ...PLAIN, people: [student, student] }}                                           | ${'SI 1992/558 Class N: only students'}
    ${'1500.00'} | ${{ ...PLAIN, people: [{}, student] }}                                                | ${'Sch. 1 para. 4: one of two is a student'}
    ${'4000.00'} | ${{ ...PLAIN, decisions: premium, people: [owner], dwelling: { unfurnished: long } }} | ${'s. 11B: empty five years, 100% added'}
    ${'1478.57'} | ${{ ...PLAIN, reductions: [tenAWeek] }}                                               | ${'s. 13A(1)(a): 10.00 a week for 365 days is 521.4286, leaving 1,478.5714'}
  `('$because', async ({ total, input }) => {
    expect(await totalOf(input)).toBe(total);
  });

  it('charges each run of days by itself', async () => {
    // Bob leaves on 1 October. 183 days at 2,000: 1,002.7397; 182 at 1,500: 747.9452.
    const people = [
      { id: 'ann', interests: [{ kind: 'FREEHOLD' }], residence: [{}] },
      { id: 'bob', to: '2025-09-30' },
    ];
    const answer = await asked<Record<string, unknown>>(
      { ...PLAIN, people },
      'total lines { from to days state listBand band gross discount discountPercent premium net liable liableBy }',
    );
    expect(answer).toMatchObject({
      total: '1750.69',
      lines: [
        { from: '2025-04-01', to: '2025-09-30', days: 183, discountPercent: null, net: '1002.74', liable: ['ann'] },
        { from: '2025-10-01', to: '2026-03-31', days: 182, discountPercent: 25, discount: '249.31', net: '747.95' },
      ],
    });
  });

  it('says who is liable by the word that the caller gave, by which provision, and who is not and why', async () => {
    const people = [
      { id: 'owner-in-residence', interests: [{ kind: 'FREEHOLD' }], residence: [{}] },
      { id: 'lodger', interests: [{ kind: 'CONTRACTUAL_LICENCE' }], residence: [{}] },
    ];
    const { liability } = await asked<{ liability: { nodes: unknown[] } }>(
      { ...PLAIN, people },
      'liability { nodes { person given reason law from to } }',
    );
    expect(liability.nodes).toMatchObject([
      { person: 'owner-in-residence', given: true, law: 'LGFA 1992, s. 6(2)(a)', from: '2025-04-01', to: '2026-03-31' },
      { person: 'lodger', given: false },
    ]);
  });

  it.each`
    interest                                    | lives    | because
    ${{ kind: 'LEASE' }}                        | ${true}  | ${'a tenancy that cannot make an owner'}
    ${{ kind: 'SECURE_TENANCY' }}               | ${true}  | ${'s. 6(2)(c) is of residents'}
    ${{ kind: 'CONTRACTUAL_LICENCE' }}          | ${true}  | ${'s. 6(2)(d) is of residents'}
    ${{ kind: 'LEASE', sixMonthsOrMore: true }} | ${false} | ${'it can be let on: s. 6(5)'}
    ${{ kind: 'FREEHOLD' }}                     | ${false} | ${'it can be let: s. 6(5)'}
  `('takes somebody with $interest alone to live there: $lives, $because', async ({ interest, lives }) => {
    const people = [{ id: 'ann', interests: [interest] }];
    const answer = await asked<{ total: string; assumptions: string[] }>({ ...PLAIN, people }, 'total assumptions');
    expect(answer.total).toBe(lives ? '1500.00' : '2000.00');
    expect(answer.assumptions.join()).toContain(lives ? 'ann lives there on every day' : 'ann does not live there');
  });

  it('counts one of two joint tenants where the other is a student, and bills that one', async () => {
    const tenancy = { interests: [{ kind: 'LEASE' }] };
    const people = [
      { id: 'ann', ...tenancy },
      { id: 'bob', ...tenancy, ...student },
    ];
    expect(await asked({ ...PLAIN, people }, 'total lines { liable liableBy }')).toMatchObject({
      total: '1500.00',
      lines: [{ liable: ['ann'], liableBy: '6(2)(b)' }],
    });
  });

  it('says whose reason not to be counted was refused', async () => {
    const people = [{}, { id: 'apprentice', disregards: [{ reason: 'APPRENTICE', accreditedTraining: true }] }];
    const { disregards } = await asked<{ disregards: { nodes: { reason: string }[] } }>(
      { ...PLAIN, people },
      'disregards { nodes { person given reason law } }',
    );
    expect(disregards.nodes).toHaveLength(1);
    expect(disregards.nodes[0]?.reason).toContain('their pay for a week is above the limit or not stated');
  });
});

describe('the working', () => {
  const WORKING = `total rulesVersion parametersVersion working { amount label stepsInAll
    steps { depth label amount law } tree { label steps { label steps { label } } }
    parameters { name value unit law verified from checkedTo pastCheckedTo }
    warnings { kind says } plainEnglish table { indent label amount verification } json }`;
  interface Shown {
    readonly total: string;
    readonly rulesVersion: string;
    readonly parametersVersion: string;
    readonly working: {
      readonly amount: string;
      readonly stepsInAll: number;
      readonly steps: { depth: number; label: string }[];
      readonly tree: { label: string; steps: { label: string; steps: { label: string }[] }[] }[];
      readonly parameters: { name: string; value: string; verified: number }[];
      readonly warnings: { kind: string }[];
      readonly plainEnglish: string[];
      readonly table: { label: string; amount: string }[];
      readonly json: string;
    };
  }

  it('is one working in five forms', async () => {
    const { working, total } = await asked<Shown>({ ...HARTLEPOOL, residents: 1 }, WORKING);
    const labels = working.steps.map(({ depth, label }) => `${depth} ${label}`);
    expect(labels).toEqual(expect.arrayContaining(['1 25% off: one resident', '2 Police, Band D']));
    expect(working.stepsInAll).toBe(working.steps.length);
    expect(working.tree[0]?.steps[0]?.steps.map(({ label }) => label)).toContain('Fire, Band D');
    expect(working.parameters).toContainEqual(
      expect.objectContaining({ name: 'Discount where one resident counts', value: '25', verified: 2 }),
    );
    expect(working.plainEnglish).toContain('That comes to £1,871.72.');
    expect(working.table.at(-1)).toMatchObject({ label: 'Total', amount: '£1,871.72' });
    expect(fromJson(JSON.parse(working.json)).amount.toFixed()).toBe(total);
  });

  it('names its rules and figures, the same for the same', async () => {
    const one = await asked<Shown>(HARTLEPOOL, WORKING);
    const other = await asked<Shown>(PLAIN, WORKING);
    expect(one.rulesVersion).toMatch(/^[0-9a-f]{64}$/);
    expect([other.rulesVersion, other.parametersVersion]).toEqual([one.rulesVersion, one.parametersVersion]);
    expect(one.parametersVersion).not.toBe(one.rulesVersion);
  });

  it('says that an invented council is invented, and what was asked past the day it was checked', async () => {
    const kinds = async (input: Input) => (await asked<Shown>(input, WORKING)).working.warnings.map(({ kind }) => kind);
    expect(await kinds({ authority: 'testshire', year: '2026-27', band: 'D', residents: 1 })).toEqual(
      expect.arrayContaining(['INVENTED', 'PAST_CHECKED']),
    );
    expect(await kinds({ ...HARTLEPOOL, residents: 1 })).not.toContain('INVENTED');
  });
});

describe('a document of many calculations', () => {
  const aliases = (count: number) =>
    Array.from(
      { length: count },
      (_, at) => `c${at}: councilTax(input: {authority: "hartlepool", year: "2025-26", band: D}) { __typename }`,
    );

  it('has at most ten', async () => {
    const { data } = await served.ask({ as: 'public', query: `{ calculate { ${aliases(11).join(' ')} } }` });
    const kinds = Object.values((data as { calculate: Record<string, { __typename: string }> }).calculate);
    expect(kinds.map(({ __typename }) => __typename)).toEqual([
      ...Array(10).fill('CouncilTaxCalculation'),
      'InputProblems',
    ]);
  });
});
