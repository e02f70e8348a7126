import type { SystemName } from '../../domain/references.js';
import type { BatchAsk } from '../../platform/batching/ask.js';
import { type BatchEvent, batcher } from '../../platform/batching/batcher.js';
import { BatchRefusal, type BatchRefusalKind } from '../../platform/batching/refusal.js';
import { UpstreamError } from '../../platform/http/upstream-error.js';
import type { Answers, Call } from '../ports/call.js';
import { checked } from './checked.js';
import { type Ask, askOf, type Method, type Methods, portOf } from './method.js';

export interface BatchLimits {
  /** The system behind the port, for errors and metrics. */
  readonly system: SystemName;
  readonly maxBatch: number;
  readonly maxConcurrent: number;
  readonly maxWaiting: number;
  /** Told the method with the event. */
  readonly observe?: (method: string, event: BatchEvent, keys: number) => void;
}

/** Starting values. A system that answers one key a call gains nothing by batches, and one slow key would hold the rest. */
export const ONE_BY_ONE = { maxBatch: 1, maxConcurrent: 100, maxWaiting: 2_000 } as const;
export const IN_BATCHES = { maxBatch: 50, maxConcurrent: 4, maxWaiting: 5_000 } as const;

/** The port, its calls gathered over all requests and equal ones under way shared. Nothing is kept. */
export const batched = <Port>(methods: Methods<Port>, port: Port, limits: BatchLimits): Port =>
  portOf(methods, (method, name) => batchedAsk(method, askOf(port, name), { name, limits }));

function batchedAsk<Key, Text extends string, Value>(
  method: Method<Key, Text, Value>,
  ask: Ask<Key, Text, Value>,
  { name, limits }: { name: string; limits: BatchLimits },
): Ask<Key, Text, Value> {
  const { system, observe, ...sizes } = limits;
  const loads = batcher<Key, Value>({
    ...sizes,
    name: `${system} ${name}`,
    keyText: method.identity,
    answerText: method.answerText,
    load: async (keys, batch) => checked(method, keys, await ask(keys, callOf(batch))),
    refusal: kind => refusalOf(kind, system, name),
    ...(observe && { observe: (event: BatchEvent, keys: number) => observe(name, event, keys) }),
  });
  return (keys, call) => loads.load(keys, call) as Promise<Answers<Text, Value>>;
}

/** The call that a batch makes. Its deadline is read when it is read: callers who join may lengthen it. */
function callOf(batch: BatchAsk): Call {
  return {
    authority: batch.authority as Call['authority'],
    staleAllowed: false,
    fresh: batch.fresh,
    get deadlineAt() {
      return batch.deadlineAt;
    },
    get signal() {
      return batch.signal;
    },
  };
}

/** Who stops waiting was not answered in time; a queue that is full is our own trouble and is called so. */
const refusalOf = (kind: BatchRefusalKind, system: SystemName, name: string): Error =>
  kind === 'Overloaded' ? new BatchRefusal(`${system} ${name}`, kind) : new UpstreamError(system, 'timeout');
