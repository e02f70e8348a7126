import { useSandbox } from '../support/sandbox.js';
import { Caller } from './caller.js';
import type { Tree } from './reading.js';

const sandbox = useSandbox();
const caller = () => new Caller(sandbox);

describe('sign on', () => {
  it('gives an anonymous session as a health check', async () => {
    const { StandardInfo } = await caller().ask('login');
    expect(StandardInfo).toMatchObject({ LoggedIn: 'FALSE', PageName: 'login' });
    expect(StandardInfo.SessionID).toMatch(/^[0-9A-F]{16}$/);
  });

  it('says code 5 to the right password and something else, with HTTP 200 and no session, to the wrong one', async () => {
    const right = (await caller().ask('crmlogin', { userid: 'guildhall', password: 'testshire' })).Login.Result;
    expect(right).toMatchObject({ ErrorCode: { '#': '5', '@Description': 'Logged in' } });
    const response = await caller().raw({ docid: 'crmlogin', userid: 'guildhall', password: 'wrong-as-can-be' });
    const text = await response.text();
    expect(response.status).toBe(200);
    expect(text).toMatch(/<ErrorCode Description="[^"]+">[^5]</);
    expect(text).toContain('<SessionID/>');
    expect(text).not.toContain('wrong-as-can-be');
  });

  it.each([
    ['7000104', 'Person Reference Set'],
    ['7000112', 'Person CouncilTaxReference Set'],
  ])('sets person %s and says %s', async (person, words) => {
    const desk = await caller().as(person);
    const { SetPerson } = await desk.ask('cocrmper', { personref: person });
    expect(SetPerson.ErrorCode['@Description']).toBe(words);
  });

  it('does not set a person there is not', async () => {
    const desk = await caller().as('7000104');
    const { SetPerson } = await desk.ask('cocrmper', { personref: '7999999' });
    expect(SetPerson.ErrorCode['@Description']).toBe('Person Reference Not Found');
    const { CtaxSelectDoc } = await desk.ask('ctxsel');
    expect(CtaxSelectDoc.PersonName.PersonReference).toBe('7000104');
  });

  it('carries the same information about council, day and session on every document', async () => {
    const desk = await caller().as('7000100');
    await desk.ask('ctxdet', { actref: '50000100' });
    const asked: [string, Record<string, string>][] = [
      ['ctxsel', {}],
      ['ctxdet', { actref: '50000100' }],
      ['ctxdet', { actref: '59999999' }],
      ['ctxprop', { proplist: 'y' }],
      ['ctxtrn', { recyear: '2026', trantype: 'All' }],
      ['irins', { recno: '1', module: 'C', recyear: '2026' }],
      ['viewdoc', { type: 'all' }],
      ['hbsel', {}],
      ['hbdet', { claimref: '6000100', placeref: 'P00100' }],
      ['hbpaydet', { type: 'prp' }],
      ['cocrmper', { personref: '7000100' }],
    ];
    for (const [docid, parameters] of asked) {
      const [root] = Object.values<Tree>(await desk.ask(docid, parameters));
      expect(root.StandardInfo).toMatchObject({
        SessionID: desk.session,
        LoggedIn: 'TRUE',
        PageName: docid,
        CurrentQueryString: { docid, sessionId: desk.session, outputtype: 'xml' },
        AuthorityDefaults: { AuthorityName: 'Testshire Borough Council', TimeOut: { '@TimeOutValue': '20' } },
        Today: { '@Date': '21/11/2026', '@DateSort': '20261121', '@Time': expect.stringMatching(/^\d\d:\d\d:\d\d$/) },
      });
    }
  });
});

describe('marks in values', () => {
  it('are escaped on the wire and whole when read', async () => {
    const desk = await caller().as('7000160');
    const text = await (await desk.raw({ docid: 'ctxsel', sessionId: desk.session })).text();
    expect(text).toMatch(/<Surname>O(&apos;|&#39;)Dunmore<\/Surname>/);
    expect((await desk.ask('ctxsel')).CtaxSelectDoc.PersonName.Forenames).toBe('Siân');
  });
});

describe('whatever is not a call of the protocol', () => {
  it.each([
    ['an unknown operation', { docid: 'ctxadd' }],
    ['no operation', {}],
    ['no wish for XML', { outputtype: 'html', docid: 'login' }],
  ])('gets a page for people: %s', async (_what, parameters) => {
    const response = await fetch(`${sandbox().civicaUrl}?${new URLSearchParams({ outputtype: 'xml', ...parameters })}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
  });

  it('reads sessionId in any case', async () => {
    const desk = await caller().as('7000100');
    for (const name of ['sessionId', 'SessionId', 'SESSIONID']) {
      const text = await (await desk.raw({ docid: 'ctxsel', [name]: desk.session })).text();
      expect(text).toContain('<CtaxSelectDoc');
    }
  });
});
