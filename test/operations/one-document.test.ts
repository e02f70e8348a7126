import { useGateway } from '../support/gateway.js';
import { operation, WHOLE_CUSTOMER } from '../support/operations.js';
import { personWho } from '../support/town.js';

const { another, sandbox } = useGateway({
  sandbox: { households: 50 },
  civica: { limits: { retry: { retries: 0 }, breaker: { failedInARow: 1_000 } } },
});

type Path = readonly (string | number)[];

interface Where {
  /** The paths of the errors. */
  readonly troubles: readonly Path[];
  readonly at?: Path;
}

/** Where the answers differ, but for when they were made. A null that an error accounts for is no difference. */
function differences(healthy: unknown, found: unknown, { troubles, at = [] }: Where): string[] {
  const here = at.join('.');
  if (found === null && healthy !== null) {
    return troubles.some(path => at.every((step, depth) => path[depth] === step)) ? [] : [`${here} is missing`];
  }
  if (typeof healthy !== 'object' || healthy === null || typeof found !== 'object' || found === null)
    return healthy === found || at.at(-1) === 'asOf' ? [] : [`${here} differs`];
  const keys = new Set([...Object.keys(healthy), ...Object.keys(found)]);
  const inside = (value: object, key: string) => (value as Record<string, unknown>)[key];
  return [...keys].flatMap(key => {
    const below = { troubles, at: [...at, Array.isArray(healthy) ? Number(key) : key] };
    return differences(inside(healthy, key), inside(found, key), below);
  });
}

/** What is lost where one of Civica's documents cannot be had, and nothing else is. */
const LOST: Readonly<Record<string, readonly string[]>> = {
  ctxdet: ['customer.accounts.nodes.0', 'customer.accounts.nodes.1'],
  ctxprop: ['customer.accounts.nodes.0.property', 'customer.accounts.nodes.1.property'],
  ctxtrn: ['customer.accounts.nodes.0.transactions', 'customer.accounts.nodes.1.transactions'],
  irins: ['customer.accounts.nodes.0.instalments', 'customer.accounts.nodes.1.instalments'],
  hbsel: ['customer.claims'],
  hbdet: ['customer.claims.nodes.0'],
  hbpaydet: ['customer.claims.nodes.0.payments'],
  viewdoc: ['customer.documents'],
  ctxsel: ['customer'],
};

describe('with one document of Civica in trouble', () => {
  it.each(Object.keys(LOST))('%s: what it holds is null with an error, and all else as ever', async docid => {
    const variables = { ref: personWho(sandbox().people, 'one man under several records: here') };
    const ask = async () => (await another()).ask('officer', operation(WHOLE_CUSTOMER), { variables });
    const healthy = await ask();
    sandbox().setFaults({ kind: 'error', docid: docid as 'ctxdet' });
    const { status, data, errors } = await ask();
    expect(status).toBe(200);
    const troubles = errors.map(({ path }) => path ?? []);
    expect(differences(healthy.data, data, { troubles })).toEqual([]);
    expect(troubles.map(path => path.join('.')).sort()).toEqual(LOST[docid]);
    for (const { extensions } of errors)
      expect(extensions).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE', system: 'civica', retryable: true });
  });

  it('would be told: a difference that no error accounts for', () => {
    expect(differences({ a: [{ b: 1 }, 2] }, { a: [{ b: null }, 2] }, { troubles: [] })).toEqual(['a.0.b is missing']);
    expect(differences({ a: [{ b: 1 }, 2] }, { a: [null, 3] }, { troubles: [['a', 0, 'b']] })).toEqual(['a.1 differs']);
  });
});
