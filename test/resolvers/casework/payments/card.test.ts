import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Asked, type GatewayUnderTest, useGateway } from '../../../support/gateway.js';

const PERSON = 'civica:7000100';
const ACCOUNT = 'civica:50000100';
const SECRET = 'testshire';

const START = /* GraphQL */ `
  mutation Start($input: StartPaymentInput!) {
    startPayment(input: $input) {
      __typename
      ... on ChangeQueued { case { number } }
      ... on ChangeRefused { reasons { code says } }
    }
  }
`;
const READ = /* GraphQL */ `
  query Read($number: String!) {
    case(number: $number) {
      number state version
      ... on Payment { ref: id amount nextUrl providerReference account takenOn refundAsked }
      ... on Refund { amount payment { number } }
    }
  }
`;
const ASK = /* GraphQL */ `
  mutation Ask($input: AskRefundInput!) {
    askRefund(input: $input) {
      __typename
      ... on ChangeNeedsPerson { case { number id version } }
      ... on ChangeRefused { reasons { code } }
    }
  }
`;
const APPROVE = /* GraphQL */ `
  mutation Approve($input: ApproveRefundInput!) {
    approveRefund(input: $input) { __typename ... on ChangeRefused { reasons { code } } }
  }
`;
const PAYMENTS = /* GraphQL */ `
  query Payments($ref: PersonReference!) { customer(ref: $ref) { payments { totalCount nodes { number state __typename } } } }
`;

interface Paid {
  readonly number: string;
  readonly state: string;
  readonly version: number;
  readonly nextUrl: string | null;
  readonly providerReference: string | null;
}

const refOf = (id: string): string => Buffer.from(id, 'base64url').toString().replace(/^\w+:/, '');

describe('a card payment, through the graph', () => {
  const { another, sandbox } = useGateway();
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'guildhall-cash-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const opened = async (): Promise<GatewayUnderTest> => {
    const { pay, url } = sandbox();
    const govukPay = {
      baseUrl: `${url}/govuk-pay`,
      apiKey: pay.apiKey,
      webhookSecret: SECRET,
      returnUrl: 'https://testshire.example/paid',
    };
    const gateway = await another({
      config: {
        payments: { govukPay, cashFolder: folder },
        casework: { authority: { acts: { refund: { gives: { assessor: '100.00' } } } } },
      },
    });
    pay.webhooks.callback = { url: `${gateway.url}/webhooks/govuk-pay`, secret: SECRET };
    pay.webhooks.unruly = true;
    return gateway;
  };
  const resident: Asked = { people: [PERSON], purpose: 'payment' };
  const start = async (gateway: GatewayUnderTest, amount: string, key = randomUUID()) => {
    const input = { key, account: ACCOUNT, holder: PERSON, amount };
    return gateway.ask<{ startPayment: { case?: { number: string }; reasons?: { code: string }[] } }>(
      'resident',
      START,
      {
        ...resident,
        variables: { input },
      },
    );
  };
  const read = async (gateway: GatewayUnderTest, number: string, as: 'resident' | 'officer' = 'resident') => {
    const { data, errors } = await gateway.ask<{ case: Paid & { ref: string } }>(as, READ, {
      ...(as === 'resident' ? resident : { purpose: 'payment' }),
      variables: { number },
    });
    expect(errors).toEqual([]);
    return data?.case as Paid & { ref: string };
  };
  const until = async (gateway: GatewayUnderTest, number: string, is: (paid: Paid) => boolean) => {
    for (let tries = 0; tries < 300; tries += 1) {
      const paid = await read(gateway, number);
      if (is(paid)) return paid;
      await new Promise(resolve => setTimeout(resolve, 100));
    }
    throw new Error(`still ${(await read(gateway, number)).state}`);
  };

  it('is set up, paid once, posted to the penny, and given back by two people', async () => {
    const gateway = await opened();
    const key = randomUUID();
    const first = await start(gateway, '40.00', key);
    const number = first.data?.startPayment.case?.number ?? '';
    expect((await start(gateway, '40.00', key)).data).toEqual(first.data);
    const { nextUrl } = await until(gateway, number, paid => paid.nextUrl !== null);
    expect((await read(gateway, number, 'officer')).nextUrl).toBeNull();
    expect((await fetch(nextUrl ?? '')).status).toBe(200);
    expect((await fetch(nextUrl ?? '')).status).toBe(410);

    const [made] = sandbox().pay.book.all();
    await fetch(`${sandbox().url}/govuk-pay/card/${made?.id}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'outcome=pay',
      redirect: 'manual',
    });
    const posted = await until(gateway, number, ({ state }) => state === 'POSTED');
    expect(posted).toMatchObject({ nextUrl: null, providerReference: made?.id, amount: '40.00', account: ACCOUNT });
    const cash = async () =>
      (await Promise.all((await readdir(folder)).map(name => readFile(join(folder, name), 'utf8')))).join('');
    expect((await cash()).match(new RegExp(`50000100,40.00,.*${made?.id}`, 'g'))).toHaveLength(1);

    const ask = {
      key: randomUUID(),
      case: refOf(posted.ref),
      version: posted.version,
      amount: '15.50',
      reason: 'twice',
    };
    const asked = await gateway.ask<{ askRefund: { case: { number: string; id: string; version: number } } }>(
      'officer',
      ASK,
      { purpose: 'payment', variables: { input: ask } },
    );
    const refund = asked.data?.askRefund.case;
    expect(refund).toBeDefined();
    const approve = { key: randomUUID(), case: refOf(refund?.id ?? ''), version: refund?.version };
    const approved = await gateway.ask('assessor', APPROVE, { variables: { input: approve } });
    expect({ data: approved.data, errors: approved.errors }).toEqual({
      data: { approveRefund: { __typename: 'ChangeQueued' } },
      errors: [],
    });
    await until(gateway, refund?.number ?? '', ({ state }) => ['POSTED', 'CONFIRMED'].includes(state));
    expect(await cash()).toContain('50000100,-15.50,');
    expect(made?.refunds.map(({ amount }) => amount)).toEqual([1_550]);

    const { data } = await gateway.ask('resident', PAYMENTS, { ...resident, variables: { ref: PERSON } });
    expect(data).toMatchObject({ customer: { payments: { totalCount: 2 } } });
  }, 60_000);

  it('is never more than is owed, and what is under way counts', async () => {
    const gateway = await opened();
    const much = await start(gateway, '99999.00');
    expect(much.data?.startPayment.reasons).toMatchObject([{ code: 'NOT_POSSIBLE_NOW' }]);
    const none = await gateway.ask('resident', START, {
      people: ['civica:7000108'],
      purpose: 'payment',
      variables: { input: { key: randomUUID(), account: ACCOUNT, holder: PERSON, amount: '1.00' } },
    });
    expect(none.data).toMatchObject({ startPayment: { reasons: [{ code: 'NOT_FOUND' }] } });
  });

  it('takes no news that is not signed, and no second job for news that comes twice', async () => {
    const gateway = await opened();
    const post = (signature: string) =>
      fetch(`${gateway.url}/webhooks/govuk-pay`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'pay-signature': signature },
        body: '{"id":"m1","resource_type":"payment","resource_id":"x"}',
      });
    expect((await post('0'.repeat(64))).status).toBe(401);
    expect((await post('short')).status).toBe(401);
  });

  it('cannot be begun where the council takes no cards', async () => {
    const gateway = await another();
    const { data } = await start(gateway, '1.00');
    expect(data?.startPayment.reasons).toMatchObject([{ code: 'NOT_POSSIBLE_NOW' }]);
    const hook = await fetch(`${gateway.url}/webhooks/govuk-pay`, { method: 'POST', body: '{}' });
    expect(hook.status).toBe(404);
  });
});
