import {
  BREAKER_DEFAULTS,
  Breaker,
  type BreakerLimits,
  type Pass,
  type Verdict,
} from '../../../src/platform/resilience/breaker.js';

class Clock {
  ms = 1_000;
  readonly now = () => this.ms;
}

/** Half way in its jitter, so that an opening is as long as its limit says. */
const MIDDLE = () => 0.5;

function aBreaker(limits: Partial<BreakerLimits> = {}, random = MIDDLE) {
  const clock = new Clock();
  const breaker = new Breaker({ ...BREAKER_DEFAULTS, ...limits }, { now: clock.now, random });
  const pass = (): Pass => {
    const given = breaker.enter();
    if (given === null) throw new Error('turned away');
    return given;
  };
  const call = (verdict: Verdict, times = 1) => {
    for (let n = 0; n < times; n += 1) breaker.leave(pass(), verdict);
  };
  return { clock, breaker, pass, call };
}

function anOpenBreaker(random = MIDDLE) {
  const made = aBreaker({}, random);
  made.call('failed', 5);
  return made;
}

describe('when a breaker opens', () => {
  it('opens at the fifth failure in a row, when there are few calls', () => {
    const { breaker, call } = aBreaker();
    call('failed', 4);
    expect(breaker.state().state).toBe('closed');
    call('failed');
    expect(breaker.state().state).toBe('open');
    expect(breaker.enter()).toBeNull();
  });

  it('starts the run again at an answer', () => {
    const { breaker, call } = aBreaker();
    for (let n = 0; n < 3; n += 1) {
      call('failed', 4);
      call('answered'); // 15 calls in the end: still few
    }
    expect(breaker.state().state).toBe('closed');
  });

  it('goes by the share, not the run, when there are many calls', () => {
    const { breaker, call } = aBreaker();
    call('answered', 20);
    call('failed', 19);
    expect(breaker.state().state).toBe('closed');
    call('failed');
    expect(breaker.state().state).toBe('open');
  });

  it('opens at half of twenty', () => {
    const { breaker, call } = aBreaker();
    for (let n = 0; n < 9; n += 1) {
      call('failed');
      call('answered');
    }
    call('answered');
    expect(breaker.state().state).toBe('closed'); // 9 of 19
    call('failed');
    expect(breaker.state().state).toBe('open'); // 10 of 20
  });

  it('forgets what is older than its window, though nobody called since', () => {
    const { clock, breaker, call } = aBreaker({ failedInARow: 1_000 });
    call('failed', 19);
    clock.ms += 30_001;
    call('failed');
    expect(breaker.state().state).toBe('closed');
  });

  it('is told nothing by calls that ended for a reason of the caller', () => {
    const { breaker, call } = aBreaker();
    call('unknown', 100);
    call('failed', 4);
    call('unknown', 100);
    expect(breaker.state().state).toBe('closed');
    call('failed');
    expect(breaker.state().state).toBe('open');
  });
});

describe('an open breaker', () => {
  it('says until when, and how long that is', () => {
    const { clock, breaker } = anOpenBreaker();
    clock.ms += 4_000;
    expect(breaker.retryAfterMs).toBe(6_000);
    expect(breaker.state()).toEqual({ state: 'open', openUntil: Math.round(performance.timeOrigin + 11_000) });
  });

  it('is half-open when its time is over, though nobody calls', () => {
    const { clock, breaker } = anOpenBreaker();
    clock.ms += 9_999;
    expect(breaker.state().state).toBe('open');
    clock.ms += 1;
    expect(breaker.state()).toEqual({ state: 'half-open', openUntil: null });
  });

  it('opens for twice as long at each failed probe, and a minute at most', () => {
    const { clock, breaker, call } = anOpenBreaker();
    const lengths = [10_000, 20_000, 40_000, 60_000, 60_000];
    for (const length of lengths) {
      expect(breaker.retryAfterMs).toBe(length);
      clock.ms += length;
      call('failed');
    }
  });

  it('varies each opening by a fifth, so that gateways do not probe in step', () => {
    expect(anOpenBreaker(() => 0).breaker.retryAfterMs).toBe(8_000);
    expect(anOpenBreaker(() => 0.999_999).breaker.retryAfterMs).toBe(12_000);
  });

  it('takes no notice of an answer to a call from before it opened', () => {
    const { clock, breaker, pass, call } = aBreaker();
    const early = pass();
    call('failed', 5);
    breaker.leave(early, 'answered');
    expect(breaker.state().state).toBe('open');
    clock.ms += 10_000;
    pass();
    breaker.leave(early, 'failed');
    expect(breaker.state().state).toBe('half-open');
  });
});

describe('a half-open breaker', () => {
  const aHalfOpenBreaker = () => {
    const made = anOpenBreaker();
    made.clock.ms += 10_000;
    return made;
  };

  it('lets three probes through at once and turns the next away', () => {
    const { breaker, pass } = aHalfOpenBreaker();
    const probes = [pass(), pass(), pass()];
    expect(probes).toHaveLength(3);
    expect(breaker.shut).toBe(true);
    expect(breaker.enter()).toBeNull();
  });

  it('closes when three probes were answered, and the next opening is short again', () => {
    const { breaker, call } = aHalfOpenBreaker();
    call('answered', 2);
    expect(breaker.state().state).toBe('half-open');
    call('answered');
    expect(breaker.state().state).toBe('closed');
    call('failed', 5);
    expect(breaker.retryAfterMs).toBe(10_000);
  });

  it('opens at the first failed probe', () => {
    const { breaker, call } = aHalfOpenBreaker();
    call('answered', 2);
    call('failed');
    expect(breaker.state().state).toBe('open');
    expect(breaker.retryAfterMs).toBe(20_000);
  });

  it('neither opens nor closes at a probe whose caller went away, and gives its place to another', () => {
    const { breaker, pass, call } = aHalfOpenBreaker();
    call('unknown', 50);
    expect(breaker.state().state).toBe('half-open');
    const probes = [pass(), pass(), pass()];
    expect(breaker.enter()).toBeNull();
    for (const probe of probes) breaker.leave(probe, 'answered');
    expect(breaker.state().state).toBe('closed');
  });
});
