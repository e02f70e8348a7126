import { answering, graph, ports } from '../../support/graph.js';
import { aCustomer, OTIS } from '../../support/records.js';

it.each([
  ['the name of an operation', 'WholeCustomer', /^WholeCustomer$/],
  ['a hash where the name would fill the log', 'A'.repeat(65), /^[0-9a-f]{16}$/],
])('keeps %s with a read', async (_what, name, kept) => {
  const served = await graph({ ports: ports({ councilTax: { customers: answering({ [OTIS]: aCustomer() }) } }) });
  await served.ask({ query: `query ${name} { customer(ref: "${OTIS}") { name { surname } } }` });
  expect(served.audited.map(({ operation }) => operation)).toEqual([expect.stringMatching(kept)]);
  await served.apollo.stop();
});
