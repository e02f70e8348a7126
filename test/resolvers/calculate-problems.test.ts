import {
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  getNamedType,
  isInputObjectType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { labelsOf } from '../../src/schema/labels.js';
import { type Graph, graph, ports } from '../support/graph.js';

let served: Graph;
beforeAll(async () => {
  served = await graph({ ports: ports() });
});

interface Problem {
  readonly field: string;
  readonly problem: string;
  readonly valid: string;
}
type Input = Readonly<Record<string, unknown>>;

async function problems(input: Input): Promise<readonly Problem[]> {
  const query =
    'query ($input: CouncilTaxFactsInput!) { calculate { councilTax(input: $input) { __typename ... on InputProblems { problems { field problem valid } } } } }';
  const { data, errors } = await served.ask({ as: 'public', query, variables: { input } });
  expect(errors).toBeUndefined();
  const answer = (data as { calculate: { councilTax: { __typename: string; problems: Problem[] } } }).calculate
    .councilTax;
  expect(answer.__typename).toBe('InputProblems');
  return answer.problems;
}

const GOOD = { authority: 'hartlepool', year: '2025-26', band: 'D' };
const ELEMENTS = { elements: [{ name: 'Council', bandD: '2000.00' }], year: '2025-26', band: 'D' };

describe('an input that will not do', () => {
  it.each`
    field                                  | input                                                                                  | valid
    ${'year'}                              | ${{ ...GOOD, year: '2025-27' }}                                                        | ${'two years with a hyphen, such as 2025-26'}
    ${'year'}                              | ${{ ...ELEMENTS, year: '2003-04' }}                                                    | ${/^2014-15 to /}
    ${'year'}                              | ${{ ...GOOD, year: '2019-20' }}                                                        | ${/^2025-26 for this authority/}
    ${'band'}                              | ${{ ...GOOD, band: undefined }}                                                        | ${/`band`, `value1991`/}
    ${'band'}                              | ${{ ...GOOD, value1991: 60000 }}                                                       | ${/^one of/}
    ${'value1991'}                         | ${{ ...GOOD, band: undefined, value1991: -1 }}                                         | ${'whole pounds, such as 88000'}
    ${'authority'}                         | ${{ ...GOOD, authority: undefined }}                                                   | ${/billingAuthorities/}
    ${'authority'}                         | ${{ ...GOOD, authority: 'hartelpool' }}                                                | ${/Near ones: hartlepool/}
    ${'part'}                              | ${{ ...GOOD, authority: 'testshire', year: '2026-27', part: 'great-testing' }}         | ${'one of little-testing'}
    ${'from'}                              | ${{ ...GOOD, from: '2026-04-01' }}                                                     | ${'a day from 2025-04-01 to 2026-03-31'}
    ${'to'}                                | ${{ ...GOOD, from: '2025-06-01', to: '2025-05-01' }}                                   | ${/not before the first/}
    ${'residents'}                         | ${{ ...GOOD, residents: 31 }}                                                          | ${'0 to 30'}
    ${'residents'}                         | ${{ ...GOOD, residents: 1, people: [{}] }}                                             | ${'one of the two'}
    ${'people'}                            | ${{ ...GOOD, dwelling: { exemptions: [{ class: 'B' }] } }}                             | ${/residents: 0/}
    ${'people[1].from'}                    | ${{ ...GOOD, people: [{}, { from: '2025-02-30' }] }}                                   | ${/a day that exists/}
    ${'people[1].to'}                      | ${{ ...GOOD, people: [{}, { from: '2025-06-01', to: '2025-05-01' }] }}                 | ${/not before the first/}
    ${'people[0].residence[1].from'}       | ${{ ...GOOD, people: [{ residence: [{}, { from: 'x' }] }] }}                           | ${/a day that exists/}
    ${'people[0].disregards[0].weeklyPay'} | ${{ ...GOOD, people: [{ disregards: [{ reason: 'APPRENTICE', weeklyPay: '1e3' }] }] }} | ${/1234\.56/}
    ${'people[0].partners'}                | ${{ ...GOOD, people: [{ partners: [{ person: 'nobody' }] }] }}                         | ${'the id of another of the people'}
    ${'people'}                            | ${{ ...GOOD, people: [{ id: 'a' }, { id: 'a' }] }}                                     | ${'an id for each of them'}
    ${'people'}                            | ${{ ...GOOD, people: Array(31).fill({}) }}                                             | ${'at most 30 items'}
    ${'elements[0].bandD'}                 | ${{ ...ELEMENTS, elements: [{ name: 'Council', bandD: '-1.00' }] }}                    | ${/1234\.56/}
    ${'elements[0].name'}                  | ${{ ...ELEMENTS, elements: [{ name: '', bandD: '1.00' }] }}                            | ${'at least 1 characters'}
    ${'reductions[0].percent'}             | ${{ ...GOOD, reductions: [{ under: 'S13A_1_A', name: 'x', percent: 101 }] }}           | ${'at most 100'}
    ${'dwelling.sales[0]'}                 | ${{ ...GOOD, dwelling: { sales: ['2025-13-01'] } }}                                    | ${/a day that exists/}
    ${'decisions.classCDiscount.months'}   | ${{ ...GOOD, decisions: { classCDiscount: { percent: 10, months: 0 } } }}              | ${'at least 1'}
    ${'people[0].id'}                      | ${{ ...GOOD, people: [{ id: 'AA000042B' }] }}                                          | ${/word of yours/}
    ${'people[0].birthDate'}               | ${{ ...GOOD, people: [{ birthDate: '2026-04-01' }] }}                                  | ${'a day before it ends'}
    ${'reductions[0].percent'}             | ${{ ...GOOD, reductions: [{ under: 'S13A_1_A', name: 'x' }] }}                         | ${'one of `percent` and `amount`'}
    ${'elements[0].bandD'}                 | ${{ ...ELEMENTS, elements: [{ name: 'Council' }] }}                                    | ${'one of `bandD` and `amounts`'}
  `('is told at $field, with what would do: $valid', async ({ field, input, valid }) => {
    const found = await problems(input);
    expect(found.map(one => one.field)).toEqual([field]);
    expect(found[0]?.valid).toEqual(typeof valid === 'string' ? valid : expect.stringMatching(valid));
    expect(found[0]?.problem.length).toBeGreaterThan(0);
  });

  it('is told everything at once', async () => {
    const found = await problems({
      authority: 'hartlepool',
      people: [{ birthDate: 'x' }, { from: 'y' }],
      residents: 2,
    });
    expect(found.map(({ field }) => field)).toEqual(['residents', 'band']);
    const dated = await problems({ ...GOOD, people: [{ birthDate: 'x' }, { from: 'y' }], year: 'z' });
    expect(dated.map(({ field }) => field)).toEqual(['year', 'people[0].birthDate', 'people[1].from']);
  });

  it('states no more than a year of any house holds', async () => {
    const many = Array.from({ length: 30 }, () => ({ residence: Array(5).fill({}) }));
    expect(await problems({ ...GOOD, people: many })).toMatchObject([
      { field: '', valid: expect.stringMatching(/^150 things/) },
    ]);
  });

  const CANARY = 'Zebedee-Q9';
  it.each([
    { ...GOOD, year: CANARY },
    { ...GOOD, authority: CANARY },
    { ...GOOD, authority: `${CANARY}!` },
    { ...GOOD, authority: 'testshire', year: '2026-27', part: CANARY },
    { ...GOOD, from: CANARY },
    { ...GOOD, people: [{ birthDate: CANARY }] },
    { ...GOOD, people: [{ id: `${CANARY} ${CANARY}` }] },
    { ...GOOD, people: [{ partners: [{ person: CANARY }] }] },
    { ...GOOD, people: [{ disregards: [{ reason: 'APPRENTICE', weeklyPay: CANARY }] }] },
    { ...ELEMENTS, elements: [{ name: CANARY, bandD: CANARY }] },
    { ...ELEMENTS, elements: [{ name: CANARY.repeat(9), bandD: '1.00' }] },
    { ...GOOD, dwelling: { lettings: [CANARY] } },
    { ...GOOD, reductions: [{ under: 'S13A_1_C', name: CANARY }] },
  ])('is never repeated: %j', async input => {
    const said = JSON.stringify(await problems(input));
    expect(said.toLowerCase()).not.toContain('zebedee');
  });
});

describe('the schema of the calculators', () => {
  it('gives no field of an input a default, because compiled documents would demand it', () => {
    // Mutations are never compiled: what they alone take may have defaults.
    const asked = new Set<GraphQLInputObjectType>();
    const take = (type: GraphQLInputObjectType) => {
      if (asked.has(type)) return;
      asked.add(type);
      for (const field of Object.values(type.getFields())) {
        const inside = getNamedType(field.type);
        if (isInputObjectType(inside)) take(inside);
      }
    };
    const mutation = served.schema.getMutationType();
    for (const type of Object.values(served.schema.getTypeMap())) {
      if (!isObjectType(type) || type === mutation) continue;
      for (const argument of Object.values(type.getFields()).flatMap(({ args }) => args)) {
        const of = getNamedType(argument.type);
        if (isInputObjectType(of)) take(of);
      }
    }
    const inputs = [...asked];
    expect(inputs.length).toBeGreaterThan(20);
    const defaulted = inputs.flatMap((type: GraphQLInputObjectType) =>
      Object.values(type.getFields())
        .filter(({ defaultValue }) => defaultValue !== undefined)
        .map(({ name }) => `${type.name}.${name}`),
    );
    expect(defaulted).toEqual([]);
  });

  it('leads from a calculation to nothing that is about anybody', () => {
    const seen = new Set<string>();
    const personal: string[] = [];
    const walk = (type: GraphQLObjectType) => {
      if (seen.has(type.name) || type.name === 'Source') return;
      seen.add(type.name);
      for (const field of Object.values(type.getFields())) {
        const labels = labelsOf(type, field);
        if (labels?.sensitivity !== 'public') personal.push(`${type.name}.${field.name}`);
        const next = getNamedType(field.type);
        if (isObjectType(next)) walk(next);
        if (isUnionType(next)) next.getTypes().forEach(walk);
      }
    };
    walk(served.schema.getType('Calculators') as GraphQLObjectType);
    expect([...seen]).toEqual(expect.arrayContaining(['CouncilTaxCalculation', 'Working', 'CouncilTaxBill']));
    expect(personal).toEqual([]);
  });
});

describe('a value of another kind than the schema has', () => {
  const told = async (input: Input) => {
    const query = 'query ($input: CouncilTaxFactsInput!) { calculate { councilTax(input: $input) { __typename } } }';
    const { errors } = await served.ask({ as: 'public', query, variables: { input } });
    return errors?.map(({ message }) => message).join() ?? '';
  };

  it.each`
    at                                     | valid                     | input
    ${'"band"'}                            | ${'one of A, B, C, D'}    | ${{ ...GOOD, band: 'AA000042B' }}
    ${'"people[0].disregards[0].reason"'}  | ${'STUDENT'}              | ${{ ...GOOD, people: [{ disregards: [{ reason: 'AA000042B' }] }] }}
    ${'"dwelling.exemptions[0].facts[0]"'} | ${'OWNED_BY_CHARITY'}     | ${{ ...GOOD, dwelling: { exemptions: [{ class: 'B', facts: ['AA000042B'] }] } }}
    ${'"dwelling.disabled[0]"'}            | ${'"feature" is missing'} | ${{ ...GOOD, dwelling: { disabled: [{}] } }}
    ${'"residents"'}                       | ${''}                     | ${{ ...GOOD, residents: 'AA000042B' }}
  `('is told at $at', async ({ at, valid, input }) => {
    const message = await told(input);
    expect(message).toContain(`at ${at}`);
    expect(message).toContain(valid);
    expect(message).not.toContain('AA000042B');
  });

  it('is told without a place that the caller made up', async () => {
    const message = await told({ ...GOOD, band: 'x" at "input.AA000042B"; Value "y" does not exist in "Band" enum.' });
    expect(message).not.toContain('AA000042B');
    expect(await told({ ...GOOD, AA000042B: 1 })).not.toContain('AA000042B');
  });
});
