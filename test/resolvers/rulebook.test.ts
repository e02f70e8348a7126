import { SCHEME_NAMES } from '../../src/parameters/schemes.js';
import { CAUSES } from '../../src/rules/council-tax/explain/difference.js';
import { SUBJECTS } from '../../src/rules/council-tax/finding.js';
import { DIFFERENCE_CAUSES } from '../../src/schema/council-tax/explanation.js';
import { FINDING_SUBJECTS } from '../../src/schema/council-tax/finding.js';
import { ENTRY_LIMIT, SchemeEnum } from '../../src/schema/rulebook.js';
import { type Graph, graph, ports } from '../support/graph.js';

let served: Graph;
beforeAll(async () => {
  served = await graph({ ports: ports() });
});

async function asked<Answer>(query: string): Promise<Answer> {
  const { data, errors } = await served.ask({ as: 'public', query });
  expect(errors).toBeUndefined();
  return data as Answer;
}
interface Page {
  readonly totalCount: number;
  readonly nodes: readonly Record<string, unknown>[];
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
}

describe('the rulebook', () => {
  it('gives the figures of a day with their sources and marks, to anybody', async () => {
    const { rulebook } = await asked<{ rulebook: Page }>(
      '{ rulebook(scheme: COUNCIL_TAX, on: "2026-11-21", search: "one resident") { totalCount nodes { id name parameters { value unit law verified standing basis from checkedTo pastCheckedTo } } } }',
    );
    expect(rulebook.nodes).toMatchObject([
      {
        id: 'councilTax.singleResidentDiscount',
        parameters: [{ value: '25', unit: 'PERCENT', law: 'LGFA 1992, s. 11(1)', verified: 2, pastCheckedTo: false }],
      },
    ]);
  });

  it('is paged to its end, each figure once', async () => {
    const seen: unknown[] = [];
    let after = '';
    for (let page = 0; page < 20; page += 1) {
      const { rulebook } = await asked<{ rulebook: Page }>(
        `{ rulebook(scheme: COUNCIL_TAX, on: "2026-11-21", first: 7${after}) { totalCount nodes { id } pageInfo { endCursor hasNextPage } } }`,
      );
      seen.push(...rulebook.nodes.map(({ id }) => id));
      if (!rulebook.pageInfo.hasNextPage) {
        expect(seen).toHaveLength(rulebook.totalCount);
        break;
      }
      after = `, after: "${rulebook.pageInfo.endCursor}"`;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThan(30);
  });

  it.each(Object.keys(SchemeEnum))('answers for %s within its limits', async scheme => {
    const { rulebook } = await asked<{ rulebook: Page }>(
      `{ rulebook(scheme: ${scheme}, on: "2026-11-21", first: 100) { totalCount nodes { id parametersInAll parameters { value unit } } } }`,
    );
    expect(rulebook.totalCount).toBeGreaterThan(0);
    for (const { parameters, parametersInAll } of rulebook.nodes)
      expect((parameters as object[]).length).toBe(Math.min(ENTRY_LIMIT, Number(parametersInAll)));
  });

  it('says what changed between two days', async () => {
    const { rulebookChanges } = await asked<{ rulebookChanges: Page }>(
      '{ rulebookChanges(scheme: COUNCIL_TAX, from: "2024-03-31", to: "2024-04-01") { nodes { id change on before { value } after { value law } } } }',
    );
    // Levelling-up and Regeneration Act 2023, s. 79: premiums from one year empty instead of two.
    expect(rulebookChanges.nodes).toEqual(
      expect.arrayContaining([
        {
          id: 'councilTax.emptyHomePremiumLimit.from2',
          change: 'ENDED',
          on: '2024-04-01',
          before: { value: '100' },
          after: null,
        },
        expect.objectContaining({ id: 'councilTax.emptyHomePremiumLimit.from1', change: 'STARTED', before: null }),
      ]),
    );
  });
});

describe('the billing authorities', () => {
  it('are listed with their years and marks', async () => {
    const { billingAuthorities } = await asked<{ billingAuthorities: Page }>(
      '{ billingAuthorities(search: "HARTLE") { totalCount nodes { code name years { year status verified complete totals { band amount } parts { code } } } } }',
    );
    expect(billingAuthorities).toMatchObject({
      totalCount: 1,
      nodes: [{ code: 'hartlepool', years: [{ year: '2025-26', status: 'published', verified: 1, complete: true }] }],
    });
    expect(JSON.stringify(billingAuthorities)).toContain('{"band":"D","amount":"2495.63"}');
  });

  it('are in order, each once', async () => {
    const { billingAuthorities } = await asked<{ billingAuthorities: Page }>(
      '{ billingAuthorities(first: 100) { nodes { code } } }',
    );
    const codes = billingAuthorities.nodes.map(({ code }) => String(code));
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(codes).toContain('testshire');
  });
});

describe('the words of the schema', () => {
  it('are those of the rules and of the files', () => {
    expect(FINDING_SUBJECTS).toEqual(SUBJECTS);
    expect(DIFFERENCE_CAUSES).toEqual(CAUSES);
    expect(Object.values(SchemeEnum)).toEqual(SCHEME_NAMES);
  });
});
