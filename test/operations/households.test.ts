import { type Graph, graph, ports } from '../support/graph.js';
import { guide } from '../support/guide.js';

/** The figures are worked by hand on the page itself. */
const STEPS = guide('households.md');

describe('the guide to households', () => {
  let served: Graph;
  beforeAll(async () => {
    served = await graph({ ports: ports() });
  });

  it('shows one household, a stated award, and many', () => {
    expect(STEPS.map(({ part }) => part)).toEqual([
      'One row',
      'Which scheme is open, and how to force one',
      'Many at once',
    ]);
  });

  it.each(STEPS)('$part: is answered as it is printed', async ({ as, query, variables, answer }) => {
    const { data, errors } = await served.ask({ as, query, variables });
    expect(errors).toBeUndefined();
    expect(data).toEqual(answer);
  });
});
