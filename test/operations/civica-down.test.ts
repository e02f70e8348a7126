import type { WholeCustomerQuery } from '../../client/generated/graphql.js';
import { FAULT_KINDS, type FaultKind } from '../../sandbox/faults/fault.js';
import { type GatewayUnderTest, useGateway } from '../support/gateway.js';
import { operation, WHOLE_CUSTOMER } from '../support/operations.js';
import { personWho } from '../support/town.js';

/** Nothing is tried again and the breaker opens late, so that each test sees the trouble that it sets and no other. */
const CALM = { retry: { retries: 0 }, breaker: { failedInARow: 1_000, busyFrom: 10_000 } };
const { another, sandbox } = useGateway({ sandbox: { households: 50 }, civica: { limits: CALM } });
const QUERY = operation(WHOLE_CUSTOMER);

const DEADLINE_MS = 900;
/** A machine that runs tests is busy. */
const MARGIN_MS = 1_500;
/** Longer than anything is fresh, and less than anything may be stale. */
const OLD_MS = 301_000;
const TOO_OLD_MS = 2 * 60 * 60_000;

const CODES: Readonly<Record<FaultKind, string>> = {
  down: 'UPSTREAM_UNAVAILABLE',
  refuse: 'UPSTREAM_UNAVAILABLE',
  error: 'UPSTREAM_UNAVAILABLE',
  slow: 'UPSTREAM_TIMEOUT',
  hang: 'UPSTREAM_TIMEOUT',
  drip: 'UPSTREAM_TIMEOUT',
  html: 'UPSTREAM_UNAVAILABLE', // the page of its web server, that it is in trouble
  expired: 'UPSTREAM_UNREADABLE',
  truncated: 'UPSTREAM_UNREADABLE',
  'bad-xml': 'UPSTREAM_UNREADABLE',
  doctype: 'UPSTREAM_UNREADABLE',
  'wrong-person': 'UPSTREAM_UNREADABLE',
  empty: 'UPSTREAM_UNAVAILABLE',
};

interface More {
  /** Asked of a Civica that is well: it may take as long as an officer may wait. */
  readonly patient?: true;
  readonly purpose?: 'payment' | 'enquiry';
}

async function asked(gateway: GatewayUnderTest, { purpose = 'enquiry', patient }: More = {}) {
  const began = performance.now();
  const answer = await gateway.ask<WholeCustomerQuery>('officer', QUERY, {
    variables: { ref: personWho(sandbox().people, 'two claims') },
    purpose,
    headers: patient ? {} : { 'guildhall-timeout-ms': String(DEADLINE_MS) },
  });
  const codes = [...new Set(answer.errors.map(({ extensions }) => extensions?.code))];
  return { ...answer, codes, ms: performance.now() - began };
}

const stales = (text: string) => [...text.matchAll(/"stale":(true|false)/g)].map(([, stale]) => stale);
const madeFresh = (data: unknown): unknown =>
  JSON.parse(JSON.stringify(data).replaceAll('"stale":true', '"stale":false'));

describe.each(FAULT_KINDS)('Civica in trouble: %s', kind => {
  const strike = () => sandbox().setFaults({ kind, ...(kind === 'drip' && { ms: 200 }) });

  it('a first read is answered with an error of its kind, within the time that the caller gave', async () => {
    const gateway = await another();
    strike();
    const { status, data, codes, ms, text } = await asked(gateway);
    expect({ status, data, codes }).toEqual({ status: 200, data: { customer: null }, codes: [CODES[kind]] });
    expect(ms).toBeLessThan(DEADLINE_MS + MARGIN_MS);
    expect(text).not.toMatch(/<|html|xml|http/i);
  });

  it('what is in the cache is answered: as it is while fresh, marked stale after, and never before a payment', async () => {
    const gateway = await another();
    const healthy = await asked(gateway, { patient: true });
    expect(healthy.errors).toEqual([]);
    sandbox().resetCalls();
    strike();
    const fresh = await asked(gateway);
    expect([fresh.data, sandbox().calls()]).toEqual([healthy.data, {}]);
    gateway.pass(OLD_MS);
    const old = await asked(gateway);
    expect(old.errors).toEqual([]);
    expect(new Set(stales(old.text))).toEqual(new Set(['true']));
    expect(madeFresh(old.data)).toEqual(healthy.data);
    expect(old.ms).toBeLessThan(DEADLINE_MS + MARGIN_MS);
    const payment = await asked(gateway, { purpose: 'payment' });
    expect([payment.data, payment.codes]).toEqual([{ customer: null }, [CODES[kind]]]);
    gateway.pass(TOO_OLD_MS);
    expect((await asked(gateway)).codes).toEqual([CODES[kind]]);
  });

  it('is over for the gateway when it is over', async () => {
    const gateway = await another();
    strike();
    await asked(gateway);
    sandbox().clearFaults();
    const { errors, text } = await asked(gateway, { patient: true });
    expect(errors).toEqual([]);
    expect(new Set(stales(text))).toEqual(new Set(['false']));
  });
});
