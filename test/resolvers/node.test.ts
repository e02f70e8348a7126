import { nodeId } from '../../src/resolvers/node-id.js';
import { answering, type Graph, graph, ports } from '../support/graph.js';
import { aCustomer, OTIS } from '../support/records.js';

const id = nodeId('Customer', OTIS);
/** Nothing in it is personal by itself; that the record is there says that the council knows the person. */
const ONLY_WHETHER = 'query($id: ID!) { node(id: $id) { id __typename } }';

describe('node: whether a record is there is personal too', () => {
  let served: Graph;
  beforeAll(async () => {
    served = await graph({ ports: ports({ councilTax: { customers: answering({ [OTIS]: aCustomer() }) } }) });
  });
  afterAll(() => served.apollo.stop());
  beforeEach(() => {
    served.audited.length = 0;
  });

  it.each(['public', 'developer', 'manager'] as const)('is refused to a caller of class %s', async as => {
    const { data, errors, status } = await served.ask({ as, query: ONLY_WHETHER, variables: { id } });
    expect(status).toBe(403);
    expect(errors?.[0]?.message).toContain('Query.node');
    expect(data?.node).toBeUndefined();
  });

  it('is recorded where it is shown', async () => {
    const { data } = await served.ask({ query: ONLY_WHETHER, variables: { id } });
    expect(data?.node).toEqual({ id, __typename: 'Customer' });
    expect(served.audited).toMatchObject([{ whose: [OTIS], what: ['Query.node'], outcome: 'shown' }]);
  });

  it("is recorded where a resident tries somebody else's", async () => {
    const { data } = await served.ask({ as: 'resident', people: [], query: ONLY_WHETHER, variables: { id } });
    expect(data?.node).toBeNull();
    expect(served.audited).toMatchObject([{ whose: [OTIS], outcome: 'refused' }]);
  });
});
