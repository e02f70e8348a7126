import { decode, encode } from '../../domain/codec.js';
import type { Cache } from '../../platform/cache/cache.js';
import type { CachedKind } from '../../platform/cache/spec.js';
import type { Call } from '../ports/call.js';
import { type Ask, askOf, type Method, type Methods, portOf } from './method.js';
import { askApart } from './told-apart.js';

/** How long one method's answers are kept: see `CacheSpec`, of which these are the part that a council may set. */
export interface Keeping {
  readonly freshMs: number;
  readonly staleMs: number;
  readonly maxEntries: number;
  readonly revalidateMs?: number;
}

export type CachePolicy<Port> = { readonly [Name in keyof Port]: Keeping | 'never' };

/** Nobody waits for a refresh, so it has a time of its own. */
const REFRESH_MS = 10_000;

/**
 * The port, its answers kept for a while: apart for each authority, for all that these ports tell is about people. Once
 * for each port and cache: around the routed port, whose keys say their system.
 */
export const cached = <Port>(
  { name: portName, methods }: { name: string; methods: Methods<Port> },
  port: Port,
  { cache, policy }: { cache: Cache; policy: CachePolicy<Port> },
): Port =>
  portOf(methods, <Key, Text extends string, Value>(method: Method<Key, Text, Value>, name: string) => {
    const ask = askOf<Key, Text, Value>(port, name);
    const keeping = (policy as Record<string, Keeping | 'never'>)[name];
    if (keeping === undefined || keeping === 'never' || method.neverCached) return ask;
    return cachedAsk(method, ask, kindOf(method, cache, { ...keeping, name: `${portName}-${name.toLowerCase()}` }));
  });

const kindOf = <Key, Text extends string, Value>(
  method: Method<Key, Text, Value>,
  cache: Cache,
  keeping: Keeping & { readonly name: string },
): CachedKind<Value> =>
  cache.forCaller<Value>({
    ...keeping,
    version: method.version,
    codec: { encode, decode },
    tagsOf: identity => identity.split('|', method.references),
  });

function cachedAsk<Key, Text extends string, Value>(
  method: Method<Key, Text, Value>,
  ask: Ask<Key, Text, Value>,
  kind: CachedKind<Value>,
): Ask<Key, Text, Value> {
  return async (keys, call) => {
    const found = await kind.readInOrder(keys.map(method.identity), call, (missing, why) => {
      const wanted = missing.length === keys.length ? keys : missing.map(at => keys[at] as Key);
      return askApart(method, ask, { keys: wanted, call: why === 'read' ? call : behind(call) });
    });
    const answers = new Map<Text, Value | Error>();
    for (let at = 0; at < keys.length; at += 1) {
      const one = found[at];
      if (one === undefined) continue;
      const text = method.answerText(keys[at] as Key);
      // Where two keys have one text, an entity goes before an error.
      if (!(one instanceof Error)) answers.set(text, one.stale ? method.staled(one.value) : one.value);
      else if (!answers.has(text)) answers.set(text, one);
    }
    return answers;
  };
}

const behind = ({ authority }: Call): Call => ({
  authority,
  staleAllowed: false,
  fresh: false,
  deadlineAt: performance.now() + REFRESH_MS,
});
