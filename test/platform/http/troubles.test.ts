import { createUpstream } from '../../../src/platform/http/create-upstream.js';
import { type Reply, Unreadable } from '../../../src/platform/http/upstream.js';
import { type MakeCall, meetGood, QUICK, upstreamTroubles } from '../../support/troubles.js';

const sample = { contentType: 'application/json', body: JSON.stringify({ account: '1234567', charge: '1800.00' }) };

function accept({ body }: Reply): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw new Unreadable();
  }
}

describe.each(['undici', 'node'] as const)('an upstream in trouble, over %s', transport => {
  const makeCall: MakeCall = baseUrl => {
    const upstream = createUpstream({ system: 'example', baseUrl, transport, limits: QUICK });
    const request = { operation: 'account', kind: 'read', method: 'GET', path: '/account', accept } as const;
    return {
      call: () => upstream.request(request, { deadlineAt: performance.now() + 5_000 }),
      close: () => upstream.close(),
    };
  };

  it('answers when there is no trouble', async () => {
    expect(await meetGood(makeCall, sample)).toEqual({ outcome: JSON.parse(sample.body), requests: 1 });
  });

  describe.each(upstreamTroubles(makeCall, { sample }))('$name', ({ trouble, meet }) => {
    it(`is ${trouble}`, async () => {
      const { outcome, requests } = await meet();
      expect(outcome).toMatchObject({ name: 'UpstreamError', system: 'example', trouble });
      expect(requests).toBeLessThanOrEqual(1);
    });
  });
});
