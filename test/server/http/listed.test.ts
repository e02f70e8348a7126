import { useGateway } from '../../support/gateway.js';
import { operation, publishedId, WHAT_DO_I_OWE } from '../../support/operations.js';

const { gateway } = useGateway({ sandbox: { households: 50 }, config: { operations: { admit: 'listed' } } });
const ANOTHER = '{ me { class } }';
const codes = (errors: readonly { extensions?: Record<string, unknown> }[]) =>
  errors.map(error => error.extensions?.code);

const get = async (search: { query: string } | { documentId: string }) => {
  const response = await fetch(`${gateway().url}/graphql?${new URLSearchParams({ ...search })}`, {
    headers: { 'apollo-require-preflight': '1', authorization: `Bearer ${await gateway().token('chatbot')}` },
  });
  const { errors = [], data } = (await response.json()) as {
    errors?: { extensions?: Record<string, unknown> }[];
    data?: unknown;
  };
  return { status: response.status, codes: codes(errors), data };
};

describe('a gateway that admits published documents alone', () => {
  it('answers them, by id and by text', async () => {
    for (const what of [operation(WHAT_DO_I_OWE), { documentId: publishedId(WHAT_DO_I_OWE) }]) {
      const { status, errors, data } = await gateway().ask('chatbot', what);
      expect({ status, errors }).toEqual({ status: 200, errors: [] });
      expect(data).toMatchObject({ me: { customers: [{ accounts: expect.anything() }] } });
    }
  });

  it('refuses another document, and an id that was never published', async () => {
    const text = await gateway().ask('officer', ANOTHER);
    expect([text.status, codes(text.errors)]).toEqual([403, ['OPERATION_NOT_ADMITTED']]);
    const id = await gateway().ask('officer', { documentId: 'sha256:00' });
    expect([id.status, codes(id.errors)]).toEqual([400, ['OPERATION_NOT_FOUND']]);
  });

  it('does the same by GET', async () => {
    expect(await get({ query: ANOTHER })).toMatchObject({ status: 403, codes: ['OPERATION_NOT_ADMITTED'] });
    expect(await get({ documentId: 'sha256:00' })).toMatchObject({ status: 400, codes: ['OPERATION_NOT_FOUND'] });
    for (const search of [{ query: operation(WHAT_DO_I_OWE) }, { documentId: publishedId(WHAT_DO_I_OWE) }])
      expect(await get(search)).toMatchObject({ status: 200, codes: [], data: { me: {} } });
  });

  it('does not let another in beside a published one', async () => {
    const twice = new URLSearchParams([
      ['query', operation(WHAT_DO_I_OWE)],
      ['query', ANOTHER],
    ]);
    const response = await fetch(`${gateway().url}/graphql?${twice}`, { headers: { 'apollo-require-preflight': '1' } });
    expect([response.status, response.status < 500]).toEqual([403, true]);
    const { status } = await gateway().ask(
      'officer',
      { documentId: publishedId(WHAT_DO_I_OWE) },
      { body: { query: ANOTHER } },
    );
    expect(status).not.toBe(500);
  });
});
