import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { type Bounded, bounded } from './bounded-labels.js';

export interface MetricOptions<Label extends string> {
  /** In snake case with its unit last: `guildhall_upstream_seconds`. */
  readonly name: string;
  readonly help: string;
  readonly labels?: readonly Label[];
  /** Different sets of labels at most; any further one is counted as `other`. */
  readonly maxSeries?: number;
}

export interface HistogramOptions<Label extends string> extends MetricOptions<Label> {
  /** Upper bounds, in the unit of the name. */
  readonly buckets: readonly number[];
}

type Labels<Label extends string> = Readonly<Record<Label, string>>;

/** The process's measurements: each part registers its own, the admin port shows them all. */
export interface Metrics {
  counter<Label extends string>(options: MetricOptions<Label>): (labels: Labels<Label>, by?: number) => void;
  histogram<Label extends string>(options: HistogramOptions<Label>): (labels: Labels<Label>, value: number) => void;
  /** Asked whenever the metrics are shown. */
  gauge(options: Omit<MetricOptions<never>, 'labels'>, read: () => number): void;
  render(): Promise<{ readonly contentType: string; readonly text: string }>;
}

export interface MetricsOptions {
  /** Event loop, garbage collection, memory and CPU of the process. On unless given. */
  readonly ofProcess?: boolean;
}

/** Times of requests and calls, in seconds: from a cache hit to the longest deadline. */
export const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60] as const;

const MAX_SERIES = 200;

/** A registry of its own, so that two gateways in one process do not meet in one. */
export function createMetrics({ ofProcess = true }: MetricsOptions = {}): Metrics {
  const registry = new Registry();
  if (ofProcess) collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: 20 });
  const given = <Label extends string>({ name, help, labels = [] }: MetricOptions<Label>) => ({
    name,
    help,
    labelNames: [...labels],
    registers: [registry],
  });
  const within = <Label extends string>({
    labels = [],
    maxSeries = MAX_SERIES,
  }: MetricOptions<Label>): Bounded<Label> => bounded(labels, maxSeries);
  return {
    counter(options) {
      const counter = new Counter(given(options));
      const labelled = within(options);
      return (labels, by = 1) => counter.inc(labelled(labels), by);
    },
    histogram(options) {
      const histogram = new Histogram({ ...given(options), buckets: [...options.buckets] });
      const labelled = within(options);
      return (labels, value) => histogram.observe(labelled(labels), value);
    },
    gauge(options, read) {
      new Gauge({
        ...given(options),
        collect() {
          this.set(read());
        },
      });
    },
    render: async () => ({ contentType: registry.contentType, text: await registry.metrics() }),
  };
}
