import { createLog, type LogOptions } from '../../../src/platform/telemetry/log.js';

class OurError extends Error {
  override readonly name = 'OurError';
}

function aLog(given: Partial<LogOptions> = {}) {
  const lines: string[] = [];
  const destination = { write: (line: string) => void lines.push(line) };
  const log = createLog({ level: 'info', destination, ours: error => error instanceof OurError, ...given });
  return { log, lines, last: () => JSON.parse(lines.at(-1) ?? 'null') };
}

describe('the log', () => {
  it('writes the fields of the list, and of others the key alone', () => {
    const { log, last, lines } = aLog();
    log.info({ requestId: 'r-1', tookMs: 12, variables: { nino: 'QQ123456C' }, authorization: 'Bearer x' }, 'Answered');
    expect(last()).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      requestId: 'r-1',
      tookMs: 12,
      leftOut: ['variables', 'authorization'],
      msg: 'Answered',
    });
    expect(lines.join()).not.toMatch(/QQ123456C|Bearer/);
  });

  it('writes no object under a listed key, and cuts what is long', () => {
    const { log, last } = aLog({ fields: ['mine'] });
    log.warn({ mine: { password: 'x' }, operation: 'a'.repeat(1_000), migrations: Array(100).fill('m') }, 'Odd');
    expect(last()).toMatchObject({ leftOut: ['mine'] });
    expect(last().operation).toHaveLength(200);
    expect(last().migrations).toHaveLength(20);
  });

  it('writes the message of our own errors, and of others only name, code and places', () => {
    const { log, last, lines } = aLog();
    const theirs = Object.assign(new TypeError('Invalid URL: https://user:swordfish@host/'), {
      code: 'ERR_INVALID_URL',
    });
    log.error({ err: new OurError('The store is full. Make room.', { cause: theirs }) }, 'Failed');
    const { err } = last();
    expect(err).toMatchObject({
      name: 'OurError',
      message: 'The store is full. Make room.',
      cause: { name: 'TypeError', code: 'ERR_INVALID_URL' },
    });
    expect(err.cause.at[0]).toMatch(/^at .*log\.test/);
    expect(err.cause.message).toBeUndefined();
    expect(lines.join()).not.toContain('swordfish');
  });

  it.each`
    what                                   | error
    ${'a message of several lines'}        | ${new Error('one\n    at secret (swordfish:1:1)\nswordfish')}
    ${'a message that looks like a place'} | ${new Error('x\n    at swordfish (/swordfish.js:1:1)')}
    ${'a name of its own making'}          | ${Object.assign(new Error('x'), { name: 'user swordfish' })}
    ${'a code that is a value'}            | ${Object.assign(new Error('x'), { code: 'swordfish!' })}
    ${'no error at all'}                   | ${'swordfish'}
    ${'a stack of its own making'}         | ${Object.assign(new Error('x'), { stack: 'x swordfish\nswordfish' })}
  `('keeps out what an error carries: $what', ({ error }) => {
    const { log, lines } = aLog();
    log.error({ err: error }, 'Failed');
    expect(lines).toHaveLength(1);
    expect(lines.join()).not.toContain('swordfish');
  });

  it('ends at three causes, also when they go in a circle', () => {
    const { log, last } = aLog();
    const circle = new OurError('round');
    circle.cause = circle;
    log.error({ err: circle }, 'Failed');
    expect(last().err.cause.cause.cause.name).toBe('OurError');
    expect(last().err.cause.cause.cause.cause).toBeUndefined();
  });

  it('keeps to its level, and gives its fields to its children', () => {
    const { log, lines, last } = aLog();
    log.debug({}, 'not written');
    expect(lines).toEqual([]);
    log.child({ requestId: 'r-2', body: 'x' }).info({ tookMs: 1 }, 'written');
    expect(last()).toMatchObject({ requestId: 'r-2', tookMs: 1 });
  });
});
