import { type Graph, graph, ports } from '../../support/graph.js';

let served: Graph;
beforeAll(async () => {
  served = await graph({ ports: ports() });
});

const FIELDS = '{ nodes { id parameters { value } } }';
const DISCOUNT = { id: 'councilTax.singleResidentDiscount', parameters: [{ value: '25' }] };

describe('a day in a document', () => {
  it('reaches its resolver as a day, although compiled code could not hold it', async () => {
    const query = `{ rulebook(scheme: COUNCIL_TAX, on: "2026-11-21", search: "one resident") ${FIELDS} }`;
    const { data } = await served.ask({ as: 'public', query });
    expect(data).toEqual({ rulebook: { nodes: [DISCOUNT] } });
    expect(served.runs.at(-1)).toBe('interpreted');
  });

  it('given as a variable is compiled', async () => {
    const query = `query ($on: Date!) { rulebook(scheme: COUNCIL_TAX, on: $on, search: "one resident") ${FIELDS} }`;
    const { data } = await served.ask({ as: 'public', query, variables: { on: '2026-11-21' } });
    expect(data).toEqual({ rulebook: { nodes: [DISCOUNT] } });
    expect(served.runs.at(-1)).toBe('compiled');
  });
});
