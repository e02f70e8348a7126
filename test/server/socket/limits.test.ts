import type { Notice } from '../../../src/casework/events/notice.js';
import { NoticeQueue } from '../../../src/casework/events/notice-queue.js';
import { openAs, openSocket } from '../../support/following.js';
import { type GatewayUnderTest, useGateway } from '../../support/gateway.js';

const OF_TEAM = 'subscription OfTeam($team: String!) { workChanged(team: $team) { action } }';

describe('what a socket may do', () => {
  const { gateway, another, sandbox } = useGateway({ sandbox: { households: 50 } });
  const limited = (sockets: object): Promise<GatewayUnderTest> => another({ config: { events: { sockets } } });
  const statusOf = (headers: Record<string, string>) =>
    new Promise<number | undefined>(resolve => {
      const { socket } = openSocket(gateway(), { headers });
      socket.on('unexpected-response', (_request, response) => resolve(response.statusCode));
      socket.on('open', () => {
        socket.terminate();
        resolve(101);
      });
    });

  it.each`
    query                                                                        | because
    ${'{ me { class } }'}                                                        | ${'a query'}
    ${'mutation { claimWork { __typename }'}                                     | ${'no GraphQL'}
    ${'subscription { workChanged { id } }'}                                     | ${'what the schema does not have'}
    ${'mutation M($i: ClaimWorkInput!) { claimWork(input: $i) { __typename } }'} | ${'a mutation'}
  `('takes subscriptions alone: not $because', async ({ query }) => {
    const officer = await openAs(gateway(), 'officer');
    officer.follow('1', query);
    const { type, payload } = await officer.next();
    expect({ type, code: (payload as { extensions: { code: string } }[])[0]?.extensions.code }).toEqual({
      type: 'error',
      code: expect.stringMatching(/^GRAPHQL_(VALIDATION|PARSE)_FAILED$/),
    });
    officer.socket.terminate();
  });

  it('repeats nothing of what was sent', async () => {
    const officer = await openAs(gateway(), 'officer');
    officer.follow('1', 'subscription S($c: CaseReference!) { caseChanged(case: $c) { id } }', { c: 'QQ123456C' });
    const refused = await officer.next();
    expect(refused).toMatchObject({ type: 'error', payload: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    officer.follow('2', 'subscription S { caseChanged(case: "QQ123456C") { id QQ123456C } }');
    expect(JSON.stringify([refused, await officer.next()])).not.toContain('QQ123456C');
    officer.socket.terminate();
  });

  it('refuses over HTTP what is for the socket', async () => {
    const { status, errors } = await gateway().ask('officer', OF_TEAM, { variables: { team: 'appeals' } });
    expect(status).toBe(400);
    expect(errors[0]?.message).toContain('socket');
  });

  it('refuses a field that the caller may not see', async () => {
    const resident = await openAs(gateway(), 'resident');
    resident.follow('1', 'subscription { workChanged(team: "appeals") { team } }');
    expect(await resident.next()).toMatchObject({ type: 'error', payload: [{ extensions: { code: 'FORBIDDEN' } }] });
    resident.socket.terminate();
  });

  it.each`
    opening                                                                        | because
    ${async () => ({ token: 'none' })}                                             | ${'a token that is none'}
    ${() => sandbox()
    .token({ class: 'officer', minutes: -5 })
    .then(token => ({ token }))} | ${'one that has ended'}
    ${async () => ({ token: await gateway().token('officer'), purpose: 'audit' })} | ${'a purpose that is not the token’s'}
  `('closes on $because', async ({ opening }) => {
    const { closed } = openSocket(gateway(), await opening());
    expect(await closed).toMatchObject({ code: 4401 });
  });

  it('closes on who says nothing, and on who follows before saying who they are', async () => {
    const brief = await limited({ initMs: 100 });
    expect(await openSocket(brief, {}).closed).toMatchObject({ code: 4408 });
    const early = openSocket(gateway(), {});
    early.socket.on('open', () => early.follow('1', OF_TEAM, { team: 'appeals' }));
    expect(await early.closed).toMatchObject({ code: 4401 });
  });

  it('lets a page of its own origin open one, and no other page', async () => {
    expect(await statusOf({ origin: 'https://elsewhere.example' })).toBe(403);
    expect(await statusOf({ origin: gateway().url })).toBe(101);
  });

  it('takes so many sockets of a caller, and so many subscriptions of a socket', async () => {
    const few = await limited({ perCaller: 2, subscriptions: 1 });
    const [one, two] = [await openAs(few, 'officer'), await openAs(few, 'officer')];
    expect(await openSocket(few, { token: await few.token('officer') }).closed).toMatchObject({ code: 4420 });
    one.follow('1', OF_TEAM, { team: 'appeals' });
    one.follow('2', OF_TEAM, { team: 'appeals' });
    expect(await one.next()).toMatchObject({
      id: '2',
      type: 'error',
      payload: [{ extensions: { code: 'RATE_LIMITED' } }],
    });
    two.socket.close();
    await two.closed;
    const third = await openAs(few, 'officer');
    for (const { socket } of [one, third]) socket.terminate();
  });

  it('closes on a flood, on a message too large, and on who follows nothing', async () => {
    const few = await limited({ messagesPerMinute: 10, maxMessageBytes: 2_000, pingMs: 30, idleMs: 150 });
    const flooding = await openAs(few, 'officer');
    for (let n = 0; n < 20; n += 1) flooding.send({ type: 'ping' });
    expect(await flooding.closed).toMatchObject({ code: 4429 });
    const large = await openAs(few, 'officer');
    large.send({ type: 'ping', payload: { text: 'x'.repeat(3_000) } });
    expect(await large.closed).toMatchObject({ code: 1009 });
    const [idle, following] = [await openAs(few, 'officer'), await openAs(few, 'officer')];
    following.follow('1', OF_TEAM, { team: 'appeals' });
    expect(await idle.closed).toMatchObject({ code: 4408 });
    expect(following.socket.readyState).toBe(following.socket.OPEN);
    following.socket.terminate();
  });

  it('tells those who follow that it stops', async () => {
    const stopping = await limited({});
    const officer = await openAs(stopping, 'officer');
    officer.follow('1', OF_TEAM, { team: 'appeals' });
    await officer.quiet();
    await stopping.close();
    expect(await officer.closed).toMatchObject({ code: 1001 });
  });
});

describe('notices that wait for a reader', () => {
  it('are dropped with the reader, once there are too many', async () => {
    const ends: string[] = [];
    const queue = new NoticeQueue(2, how => void ends.push(how));
    const [one, two, three] = [1, 2, 3].map(id => ({ id }) as Notice);
    queue.push(one as Notice);
    queue.push(two as Notice);
    expect(ends).toEqual([]);
    queue.push(three as Notice);
    expect(ends).toEqual(['too-slow']);
    await expect(queue.next()).rejects.toThrow('too far behind');
  });

  it('end at once for who waits', async () => {
    const queue = new NoticeQueue(2, () => undefined);
    const waiting = queue.next();
    await queue.return();
    expect(await waiting).toEqual({ value: undefined, done: true });
  });
});
