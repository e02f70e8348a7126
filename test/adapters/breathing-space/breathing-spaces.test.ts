import nock from 'nock';
import { breathingSpaces } from '../../../src/adapters/breathing-space/breathing-spaces.js';
import { isoDate } from '../../../src/domain/dates.js';
import { createUpstream } from '../../../src/platform/http/create-upstream.js';
import type { ManagedUpstream } from '../../../src/platform/http/upstream-options.js';
import { answeredByNock } from '../../support/nock.js';

const ORIGIN = 'http://register.example';
const SPACE = 'b5b0c0de-0000-4000-8000-000000000001';
const within = () => ({ deadlineAt: performance.now() + 30_000 });
const notice = (id: string) => ({
  id,
  createdOn: '2026-11-19T09:02:11',
  serviceName: 'BSS',
  messageType: 'T',
  messageVersion: '1',
  payLoad: { space: SPACE },
});
const moratorium = (debtor: object = {}, debt: object = {}) => ({
  moneyAdviserOrganization: { id: SPACE, name: 'Advice' },
  debtorDetails: {
    firstName: 'Otis',
    lastName: 'Fernleigh',
    dateOfBirth: '1980-02-01T00:00:00',
    isInMentalHealthMoratorium: false,
    referenceNumber: 'BSS-0000000001',
    addressHidden: false,
    startsOn: '2026-11-11T00:00:00',
    endsOn: '2027-01-09T00:00:00Z',
    moratoriumStatus: 1,
    ...debtor,
  },
  currentAddress: { addressLine1: '9 Heron Rise', postcode: 'TE5 7AA' },
  debtDetails: [{ id: SPACE, status: 0, reference: '50098765', nino: 'AA 00 12 34 A', amount: 712.55, ...debt }],
});

describe('the register of moratoria', () => {
  let upstreams: ManagedUpstream[] = [];
  answeredByNock();
  afterEach(async () => {
    await Promise.all(upstreams.map(one => one.close()));
  });

  const register = (organisation?: string) => {
    const [identity, notifications, creditor] = ['identity', 'notifications', 'creditor'].map(part =>
      createUpstream({ system: 'breathing-space', baseUrl: `${ORIGIN}/${part}`, transport: 'node' }),
    ) as [ManagedUpstream, ManagedUpstream, ManagedUpstream];
    upstreams = [identity, notifications, creditor];
    const client = { clientId: 'council', clientSecret: 'hush-hush', tokenPath: '/connect/token', organisation };
    return breathingSpaces({ identity, notifications, creditor }, client);
  };
  const gives = (token: string, times = 1) =>
    nock(ORIGIN)
      .post('/identity/connect/token', body => body.grant_type === 'client_credentials' && body.scope.includes('bss.'))
      .times(times)
      .reply(200, { access_token: token, token_type: 'Bearer', expires_in: 3600 });
  const inbox = (token: string) => nock(ORIGIN, { reqheaders: { authorization: `Bearer ${token}` } });

  it('fetches a token once for several calls, and says which organisation is meant', async () => {
    const tokens = gives('t1');
    nock(ORIGIN, { reqheaders: { authorization: 'Bearer t1', 'current-organisation-id': SPACE } })
      .get('/notifications/Organisations/Pending')
      .twice()
      .reply(200, [notice('n1')]);
    const asked = register(SPACE);
    await Promise.all([asked.pending(within()), asked.pending(within())]);
    expect(tokens.isDone()).toBe(true);
    expect(nock.pendingMocks()).toEqual([]);
  });

  it('asks again with another token where one is refused: nothing was read', async () => {
    gives('old');
    gives('new');
    inbox('old').get('/notifications/Organisations/Pending').reply(401, { title: 'Unauthorized' });
    inbox('new')
      .get('/notifications/Organisations/Pending')
      .reply(200, [notice('n1')]);
    expect(await register().pending(within())).toMatchObject([{ id: 'n1', type: 'T', payload: { space: SPACE } }]);
  });

  it('never asks for unread notices again by itself, and does for a moratorium', async () => {
    gives('t');
    const pending = inbox('t').get('/notifications/Organisations/Pending').twice().reply(500, 'Otis Fernleigh');
    const asked = register();
    await expect(asked.pending(within())).rejects.toMatchObject({ trouble: 'unavailable', status: 500 });
    expect(pending.isDone()).toBe(false);
    nock(ORIGIN).get(`/creditor/Creditor/BreathingSpaces/${SPACE}`).reply(503);
    nock(ORIGIN).get(`/creditor/Creditor/BreathingSpaces/${SPACE}`).reply(200, moratorium());
    expect(await asked.moratorium(SPACE, within())).toMatchObject({ reference: 'BSS-0000000001' });
  });

  it('loses no notice for one that does not fit', async () => {
    gives('t');
    inbox('t')
      .get('/notifications/Organisations/Pending')
      .reply(200, [{ odd: true }, notice('n2')]);
    expect(await register().pending(within())).toMatchObject([
      { id: expect.stringMatching(/^sha256:[0-9a-f]{64}$/), type: null, raw: '{"odd":true}' },
      { id: 'n2' },
    ]);
  });

  it('gives a moratorium in our words: days of London, pounds as they were sent', async () => {
    gives('t');
    nock(ORIGIN).get(`/creditor/Creditor/BreathingSpaces/${SPACE}`).reply(200, moratorium());
    expect(await register().moratorium(SPACE, within())).toEqual({
      id: SPACE,
      reference: 'BSS-0000000001',
      crisis: false,
      addressHidden: false,
      surname: 'Fernleigh',
      forename: 'Otis',
      born: isoDate('1980-02-01'),
      postcode: 'TE5 7AA',
      debts: [
        {
          id: SPACE,
          reference: '50098765',
          nationalInsuranceNumber: 'AA 00 12 34 A',
          amount: '712.55',
          status: 0,
          from: isoDate('2026-11-11'),
          until: isoDate('2027-01-09'),
        },
      ],
    });
  });

  it.each`
    debtor                                                              | debt                                    | expected                                         | because
    ${{ addressHidden: true }}                                          | ${{}}                                   | ${{ postcode: null }}                            | ${'a hidden address goes no further'}
    ${{ isInMentalHealthMoratorium: true, endsOn: null }}               | ${{}}                                   | ${{ debts: [{ until: null }] }}                  | ${'a crisis has no known end'}
    ${{ moratoriumStatus: 2, cancellationDate: '2026-11-20T00:00:00' }} | ${{}}                                   | ${{ debts: [{ status: 14 }] }}                   | ${'where all is cancelled each debt is'}
    ${{}}                                                               | ${{ removedOn: '2026-11-15T00:00:00' }} | ${{ debts: [{ until: isoDate('2026-11-15') }] }} | ${'a debt that was removed ends then'}
  `('$because', async ({ debtor, debt, expected }: { debtor: object; debt: object; expected: object }) => {
    gives('t');
    nock(ORIGIN).get(`/creditor/Creditor/BreathingSpaces/${SPACE}`).reply(200, moratorium(debtor, debt));
    expect(await register().moratorium(SPACE, within())).toMatchObject(expected);
  });

  it.each`
    status | reply                                           | trouble          | because
    ${200} | ${'<html>Otis Fernleigh</html>'}                | ${'unreadable'}  | ${'a page is no moratorium'}
    ${200} | ${{ debtorDetails: { lastName: 'Fernleigh' } }} | ${'unreadable'}  | ${'nor is half of one'}
    ${403} | ${{ title: 'Forbidden', detail: 'Fernleigh' }}  | ${'refused'}     | ${'it is not ours to see'}
    ${422} | ${{ title: 'Unprocessable' }}                   | ${'refused'}     | ${'it was asked wrongly'}
    ${500} | ${'Fernleigh'}                                  | ${'unavailable'} | ${'it is down'}
  `('$status: $because, and nothing of it is in the error', async ({ status, reply, trouble }) => {
    gives('t');
    nock(ORIGIN).get(`/creditor/Creditor/BreathingSpaces/${SPACE}`).times(5).reply(status, reply);
    const error: unknown = await register()
      .moratorium(SPACE, within())
      .catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: 'UpstreamError', trouble });
    expect(`${error} ${JSON.stringify(error)} ${(error as Error).stack}`).not.toMatch(/Fernleigh|hush|Bearer/);
  });

  it('says that there is none where it shows none, and does not ask for what is no id', async () => {
    gives('t');
    nock(ORIGIN).get(`/creditor/Creditor/BreathingSpaces/${SPACE}`).reply(404, { title: 'Not Found' });
    const asked = register();
    expect(await asked.moratorium(SPACE, within())).toBeNull();
    expect(await asked.moratorium('../Debts', within())).toBeNull();
  });

  it('fetches another token after one that could not be fetched', async () => {
    nock(ORIGIN).post('/identity/connect/token').reply(400, { error: 'invalid_client' });
    const asked = register();
    await expect(asked.pending(within())).rejects.toMatchObject({ trouble: 'refused', status: 400 });
    gives('t');
    inbox('t').get('/notifications/Organisations/Pending').reply(200, []);
    expect(await asked.pending(within())).toEqual([]);
  });
});
