import nock from 'nock';
import { createUpstream } from '../../../src/platform/http/create-upstream.js';
import { answeredByNock } from '../../support/nock.js';
import { READ, within } from './fixtures.js';

describe('the transport node', () => {
  answeredByNock();

  it('is seen by nock, so that tests of words and mapping need no server', async () => {
    nock.disableNetConnect();
    const scope = nock('https://example.test')
      .get('/base/account')
      .query({ ref: '1' })
      .reply(200, 'fine', { 'content-type': 'text/xml' });
    const upstream = createUpstream({ system: 'example', baseUrl: 'https://example.test/base', transport: 'node' });
    expect(await upstream.request({ ...READ, query: { ref: '1' } }, within(5_000))).toBe('fine');
    expect(scope.isDone()).toBe(true);
    await upstream.close();
  });
});
