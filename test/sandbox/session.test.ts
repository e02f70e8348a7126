import { useSandbox } from '../support/sandbox.js';
import { Caller } from './caller.js';
import type { Tree } from './reading.js';

const MINUTE = 60_000;
let now = 1_000;
const sandbox = useSandbox({ sessionMinutes: 5 }, { sessionNow: () => now });
const caller = () => new Caller(sandbox);
const MOVER = '7000104';
const [CURRENT, CLOSED] = ['50000103', '50000104'];

const places = async (desk: Caller) => (await desk.ask('ctxprop', { proplist: 'y' })).CtaxPropDetails.CtxActRef;
const plan = async (desk: Caller) =>
  (await desk.ask('irins', { recyear: '2026' })).IRInstalments.InstalmentList.Instalment as Tree[];

describe('an account is selected by asking for its detail', () => {
  it('answers for another account, the last one, before any is selected', async () => {
    expect(await places(await caller().as(MOVER))).toBe(CLOSED);
  });

  it('answers for the account of the last ctxdet, in every operation that names none', async () => {
    const desk = await caller().as(MOVER);
    await desk.ask('ctxdet', { actref: CLOSED });
    const old = await plan(desk);
    await desk.ask('ctxdet', { actref: CURRENT });
    expect(await places(desk)).toBe(CURRENT);
    expect(await plan(desk)).not.toEqual(old);
    const { TranList } = await desk.ask('ctxtrn', { recyear: '2026' });
    expect(TranList.Transaction.at(-1).PlaceDetail.PlaceRef).toBe('P00103');
  });

  it('mixes answers where two callers share a session', async () => {
    const desk = await caller().as(MOVER);
    await desk.ask('ctxdet', { actref: CURRENT });
    await desk.ask('ctxdet', { actref: CLOSED }); // the other one's
    expect(await places(desk)).toBe(CLOSED);
  });

  it("keeps the selection when somebody else's account is asked for", async () => {
    const desk = await caller().as(MOVER);
    await desk.ask('ctxdet', { actref: CURRENT });
    await desk.ask('ctxdet', { actref: '50000100' });
    expect(await places(desk)).toBe(CURRENT);
  });

  it('forgets it when a person is set', async () => {
    const desk = await caller().as(MOVER);
    await desk.ask('ctxdet', { actref: CURRENT });
    await desk.ask('cocrmper', { personref: MOVER });
    expect(await places(desk)).toBe(CLOSED);
  });

  it('has nothing to show for somebody without accounts', async () => {
    const { CtaxPropDetails } = await (await caller().as('7000208')).ask('ctxprop', { proplist: 'y' });
    expect(CtaxPropDetails).not.toHaveProperty('PropertyList');
  });
});

describe('a session ends', () => {
  const answersLogin = async (desk: Caller) => {
    const answer = await desk.ask('ctxsel');
    return answer.Login?.Result.ErrorCode['#'];
  };

  it('after five minutes in which nothing was asked, with a login document and HTTP 200', async () => {
    const desk = await caller().as(MOVER);
    now += 4.9 * MINUTE;
    expect(await answersLogin(desk)).toBeUndefined();
    now += 4.9 * MINUTE;
    expect(await answersLogin(desk)).toBeUndefined();
    now += 5.1 * MINUTE;
    expect(await answersLogin(desk)).toBe('9');
    expect((await desk.raw({ docid: 'ctxsel', sessionId: desk.session })).status).toBe(200);
  });

  it('is as if it never was: signing on again gives another that works', async () => {
    const desk = await caller().as(MOVER);
    const before = desk.session;
    now += 6 * MINUTE;
    await desk.as(MOVER);
    expect(desk.session).not.toBe(before);
    expect(await answersLogin(desk)).toBeUndefined();
  });

  it.each(['', 'AAAAAAAAAAAAAAAA', '<script>'])('that never was (%s) is answered likewise', async session => {
    const desk = caller();
    desk.session = session;
    const text = await (await desk.raw({ docid: 'ctxsel', sessionId: session })).text();
    expect(text).toContain('<Login>');
    expect(text).not.toContain('<script>');
  });

  it('that is anonymous or has nobody set opens nothing', async () => {
    const desk = caller();
    desk.session = (await desk.ask('login')).StandardInfo.SessionID;
    expect(await answersLogin(desk)).toBe('9');
    expect((await desk.ask('cocrmper', { personref: MOVER })).Login).toBeDefined();
    desk.session = (await desk.ask('crmlogin', { userid: 'guildhall', password: 'testshire' })).Login.Result.SessionID;
    expect(await answersLogin(desk)).toBe('8');
  });

  it('tells how long it lasts', async () => {
    const { StandardInfo } = await caller().ask('login');
    expect(StandardInfo.AuthorityDefaults.TimeOut).toEqual({ '#': '5', '@TimeOutValue': '5' });
  });
});
