import { serverAudits } from 'graphql-http';
import { useGateway } from '../../support/gateway.js';

const { gateway } = useGateway({ sandbox: { households: 50 } });

/**
 * What the audit would have otherwise. A document that is refused is answered 4xx whichever type of answer the caller takes,
 * so that balancers, logs and callers' libraries see a refusal as one.
 */
const ON_PURPOSE = [
  'warn 572B SHOULD use 200 status code on document parsing failure when accepting application/json',
  'warn FDE2 SHOULD use 200 status code on document validation failure when accepting application/json',
  'warn 7B9B SHOULD use a status code of 200 on variable coercion failure when accepting application/json',
];

/** As one who may read the schema, for that is what the audit asks for; and not as a page of another site would. */
const asDeveloper = async (url: string, init: RequestInit = {}) =>
  fetch(url, {
    ...init,
    headers: {
      'apollo-require-preflight': '1',
      authorization: `Bearer ${await gateway().token('developer')}`,
      ...(init.headers as Record<string, string>),
    },
  });

describe('GraphQL over HTTP', () => {
  it('is kept to: all that a server must do, and what it should but for what is named here', async () => {
    const audits = serverAudits({ url: `${gateway().url}/graphql`, fetchFn: asDeveloper });
    const results = await Promise.all(audits.map(async audit => audit.fn()));
    expect(results.length).toBeGreaterThan(60);
    const otherwise = results.filter(({ status }) => status !== 'ok');
    expect(otherwise.map(({ status, id, name }) => `${status} ${id} ${name}`)).toEqual(ON_PURPOSE);
  });
});
