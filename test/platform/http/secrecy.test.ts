import { inspect } from 'node:util';
import { createUpstream } from '../../../src/platform/http/create-upstream.js';
import { UpstreamError } from '../../../src/platform/http/upstream-error.js';
import type { UpstreamObservation } from '../../../src/platform/http/upstream-options.js';
import { type MakeCall, meetGood, QUICK, upstreamTroubles } from '../../support/troubles.js';

const SECRETS = [
  'hunter2-in-header',
  'hunter2-in-query',
  'hunter2-in-path',
  'hunter2-in-form',
  'hunter2-in-reply',
  'QQ123456C',
];
const sample = {
  contentType: 'application/json',
  body: JSON.stringify({ nino: 'QQ123456C', word: 'hunter2-in-reply' }),
};

/** Every way an error comes into a log. */
function everyView(error: unknown): string {
  const { stack, message } = error as Error;
  return [
    JSON.stringify(error),
    inspect(error, { depth: 20, showHidden: true, getters: true }),
    String(error),
    stack,
    message,
  ].join('\n');
}

describe.each(['undici', 'node'] as const)('what an error tells of a call, over %s', transport => {
  const told: UpstreamObservation[] = [];
  const makeCall: MakeCall = baseUrl => {
    const observe = (one: UpstreamObservation) => told.push(one);
    const upstream = createUpstream({ system: 'example', baseUrl, transport, limits: QUICK, observe });
    const accept = ({ body }: { body: Buffer }) => {
      throw new Error(`cannot read ${body.toString()}`); // a reader's own error may quote the reply
    };
    const request = {
      operation: 'account',
      kind: 'read',
      method: 'POST',
      path: '/hunter2-in-path',
      query: { password: 'hunter2-in-query' },
      form: { password: 'hunter2-in-form' },
      headers: { authorization: 'Bearer hunter2-in-header' },
      accept,
    } as const;
    return {
      call: () => upstream.request(request, { deadlineAt: performance.now() + 5_000 }),
      close: () => upstream.close(),
    };
  };

  const expectNothingTold = (outcome: unknown, baseUrlPart: string) => {
    expect(outcome).toBeInstanceOf(UpstreamError);
    expect(outcome).not.toHaveProperty('cause');
    for (const secret of [...SECRETS, baseUrlPart]) expect(everyView(outcome)).not.toContain(secret);
  };

  it('is no value of theirs or ours when its reader fails', async () => {
    expectNothingTold((await meetGood(makeCall, sample)).outcome, '127.0.0.1');
  });

  it.each(upstreamTroubles(makeCall, { sample }))('is no value of theirs or ours: $name', async ({ meet }) => {
    expectNothingTold((await meet()).outcome, '127.0.0.1');
  });

  it('and the observer is told five plain things', () => {
    expect(told.length).toBeGreaterThan(20);
    for (const one of told) {
      expect(Object.keys(one).sort()).toEqual(['attempts', 'ms', 'operation', 'outcome', 'system']);
      for (const secret of SECRETS) expect(JSON.stringify(one)).not.toContain(secret);
    }
  });
});
