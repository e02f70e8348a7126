import { LOCAL_SCHEME_STATUSES } from '../../src/parameters/local-reduction-words.js';
import { SCHEME_STATUSES } from '../../src/schema/reduction-scheme.js';
import { type Graph, graph, ports } from '../support/graph.js';

let served: Graph;
beforeAll(async () => {
  served = await graph({ ports: ports() });
});

interface Schemes {
  readonly reductionSchemes: { readonly totalCount: number; readonly nodes: readonly Record<string, unknown>[] };
}

async function asked(query: string): Promise<Schemes['reductionSchemes']> {
  const { data, errors } = await served.ask({ as: 'public', query });
  expect(errors).toBeUndefined();
  return (data as unknown as Schemes).reductionSchemes;
}

describe('the reduction schemes', () => {
  it('are listed by council, newest year first, to anybody', async () => {
    const { nodes } = await asked(
      '{ reductionSchemes(search: "testshire") { totalCount nodes { code name years { year kind status verified missing groups { name protectedGroup kind } capitalLimit minimumPerWeek backdatingMonths secondAdultRebate hardship } } } }',
    );
    expect(nodes).toMatchObject([
      {
        code: 'testshire',
        years: [
          { year: '2026-27', kind: 'BANDS', status: 'INVENTED', verified: 0, missing: [], capitalLimit: '10000.00' },
          { year: '2025-26', minimumPerWeek: '1.00', backdatingMonths: 1, secondAdultRebate: false },
          { year: '2024-25', groups: [{ protectedGroup: true, kind: 'BANDS' }] },
        ],
      },
    ]);
  });

  it('say what is not known of them', async () => {
    const { nodes } = await asked(
      '{ reductionSchemes(search: "Hartlepool") { totalCount nodes { years { kind missing capitalLimit secondAdultRebate } } } }',
    );
    expect(nodes).toEqual([
      {
        years: [
          {
            kind: 'UNKNOWN',
            missing: ['the income limits of the bands'],
            capitalLimit: '10000.00',
            secondAdultRebate: null,
          },
        ],
      },
    ]);
  });

  it('are paged, each council once', async () => {
    const { totalCount, nodes } = await asked('{ reductionSchemes(first: 100) { totalCount nodes { code } } }');
    expect(new Set(nodes.map(({ code }) => code)).size).toBe(totalCount);
    expect(totalCount).toBe(18);
  });

  it('have the statuses of the files', () => {
    expect(SCHEME_STATUSES).toEqual(LOCAL_SCHEME_STATUSES);
  });
});
