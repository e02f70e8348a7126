import { createMetrics, SECONDS } from '../../../src/platform/telemetry/metrics.js';

describe('metrics', () => {
  it('are shown as Prometheus reads them', async () => {
    const metrics = createMetrics({ ofProcess: false });
    const count = metrics.counter({ name: 'things_total', help: 'Things.', labels: ['kind'] });
    const took = metrics.histogram({ name: 'thing_seconds', help: 'Time.', labels: ['kind'], buckets: SECONDS });
    let waiting = 3;
    metrics.gauge({ name: 'things_waiting', help: 'Waiting.' }, () => waiting);
    count({ kind: 'a' });
    count({ kind: 'a' }, 2);
    took({ kind: 'a' }, 0.02);
    waiting = 4;
    const { contentType, text } = await metrics.render();
    expect(contentType).toContain('text/plain');
    expect(text).toContain('things_total{kind="a"} 3');
    expect(text).toContain('thing_seconds_bucket{le="0.025",kind="a"} 1');
    expect(text).toContain('things_waiting 4');
  });

  it('count what is beyond their bound as other', async () => {
    const metrics = createMetrics({ ofProcess: false });
    const count = metrics.counter({ name: 'things_total', help: 'Things.', labels: ['kind'], maxSeries: 2 });
    for (const kind of ['a', 'b', 'c', 'd', 'a']) count({ kind });
    const { text } = await metrics.render();
    expect(text.match(/things_total\{.*/g)).toEqual([
      'things_total{kind="a"} 2',
      'things_total{kind="b"} 1',
      'things_total{kind="other"} 2',
    ]);
  });

  it('tell of the event loop and the garbage collector', async () => {
    const { text } = await createMetrics().render();
    expect(text).toMatch(/nodejs_eventloop_lag_seconds [\d.]+/);
    expect(text).toContain('nodejs_gc_duration_seconds');
  });
});
