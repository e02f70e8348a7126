import { useGateway } from '../support/gateway.js';
import { figure, PROVING, p99 } from '../support/mix.js';
import { operation, WHOLE_CUSTOMER } from '../support/operations.js';
import { personWho } from '../support/town.js';

const { another, sandbox } = useGateway({ sandbox: { households: 50 } });
const QUERY = operation(WHOLE_CUSTOMER);
const STATUS = '{ systems { name state } }';

const open = (openMs: number) => ({
  civica: { limits: { retry: { retries: 0 }, breaker: { failedInARow: 3, openMs, openAtMostMs: openMs, probes: 1 } } },
});

async function troubled(openMs: number) {
  const gateway = await another(open(openMs));
  const variables = { ref: personWho(sandbox().people, 'two claims') };
  const ask = () => gateway.ask('officer', QUERY, { variables });
  sandbox().setFaults({ kind: 'down' });
  for (let failures = 0; failures < 3; failures += 1) await ask();
  sandbox().resetCalls();
  return { gateway, ask };
}

describe('while the breaker is open', () => {
  it('nobody waits and Civica is left alone', async () => {
    const { gateway, ask } = await troubled(600_000);
    const times: number[] = [];
    for (let asked = 0; asked < 200; asked += 1) {
      const began = performance.now();
      const { status, data, errors } = await ask();
      times.push(performance.now() - began);
      expect({ status, data, code: errors[0]?.extensions?.code }).toEqual({
        status: 200,
        data: { customer: null },
        code: 'UPSTREAM_UNAVAILABLE',
      });
    }
    expect(sandbox().calls()).toEqual({});
    figure('p99 of 200 requests while the breaker is open, ms', p99(times).toFixed(1));
    if (PROVING) expect(p99(times)).toBeLessThan(50);
    const { data } = await gateway.ask('officer', STATUS);
    expect(data).toEqual({ systems: [{ name: 'civica', state: 'NOT_ANSWERING' }] });
  });

  it('a caller is told when to ask again', async () => {
    const { ask } = await troubled(600_000);
    const { errors } = await ask();
    expect(errors[0]?.extensions).toMatchObject({ system: 'civica', retryable: true });
    expect(errors[0]?.extensions?.retryAfterMs).toBeGreaterThan(0);
  });

  it('it closes by itself once Civica answers again', async () => {
    const { gateway, ask } = await troubled(100);
    sandbox().clearFaults();
    const until = performance.now() + 5_000;
    for (;;) {
      const { errors } = await ask();
      if (errors.length === 0) break;
      expect(performance.now()).toBeLessThan(until);
      await new Promise(resolve => setTimeout(resolve, 20));
    }
    const { data } = await gateway.ask('officer', STATUS);
    expect(data).toEqual({ systems: [{ name: 'civica', state: 'ANSWERING' }] });
  });
});

describe('with Civica down', () => {
  it('calls are not multiplied: hardly more than there were questions', async () => {
    const gateway = await another({ civica: { limits: { breaker: { failedInARow: 1_000, busyFrom: 10_000 } } } });
    sandbox().setFaults({ kind: 'error' });
    const asked = 200;
    for (let n = 0; n < asked; n += 1) {
      const variables = { ref: personWho(sandbox().people, n % 2 === 0 ? 'two claims' : 'students only') };
      await gateway.ask('officer', 'query($ref: PersonReference!) { customer(ref: $ref) { ref } }', { variables });
    }
    const made = Object.values(sandbox().calls()).reduce((sum, count) => sum + count, 0);
    figure('calls for each question while Civica fails', (made / asked).toFixed(3));
    expect(made / asked).toBeLessThanOrEqual(1.1 + 3 / asked); // a few tries are always allowed
  });
});
