import { createSourceEventStream, type ExecutionArgs, type ExecutionResult, execute } from 'graphql';
import type { Notice } from '../../casework/events/notice.js';
import type { Notices } from '../../casework/events/notice-feed.js';
import type { Context } from '../../resolvers/context.js';
import { type HeldBack, heldBack, type LeavingOptions } from '../graphql/leaving.js';
import type { Verdict } from '../graphql/permission.js';

export interface Followed {
  readonly args: ExecutionArgs;
  readonly verdict: Verdict;
  /** The operation, as the audit names it. */
  readonly operation: string;
  /** A context for one event, with nothing loaded yet. */
  readonly contextOf: () => Context;
  readonly leaving: LeavingOptions;
  /** An event may not leave: the socket is closed, so that nobody takes what is missing for nothing. */
  readonly onHeldBack: (held: HeldBack) => void;
}

type Results = AsyncIterableIterator<ExecutionResult, undefined>;

/** Begins to follow. Each event is checked, answered and recorded by itself, before it leaves. */
export async function eventsOf(followed: Followed): Promise<Results | ExecutionResult> {
  const context = followed.contextOf();
  const begun = await createSourceEventStream({ ...followed.args, contextValue: context });
  // What was refused is kept, as an attempt on somebody else's record is on HTTP.
  if (!(Symbol.asyncIterator in begun)) {
    const { verdict, operation, leaving } = followed;
    await heldBack(leaving, { verdict, context, operation });
    return begun;
  }
  const notices = begun as Notices;
  const results = eachOf(notices, followed);
  const stop = async () => {
    await notices.return?.();
    return results.return(undefined);
  };
  // A generator that waits cannot be ended from outside: what it waits for is ended instead.
  const iterator: Results = {
    next: () => results.next(),
    return: stop,
    throw: stop,
    [Symbol.asyncIterator]: () => iterator,
  };
  return iterator;
}

async function* eachOf(notices: Notices, followed: Followed): AsyncGenerator<ExecutionResult, undefined> {
  for await (const notice of notices) {
    const result = await resultOf(notice, followed);
    if (result === 'held back') return undefined;
    if (result !== null) yield result;
  }
  return undefined;
}

/** Null where the case may no longer be opened: the notice is then none of the caller's business. */
async function resultOf(notice: Notice, followed: Followed): Promise<ExecutionResult | 'held back' | null> {
  const { args, verdict, operation, contextOf, leaving, onHeldBack } = followed;
  const context = contextOf();
  if ((await context.loaders.case.load(notice.case)) === null) return null;
  const result = await execute({ ...args, rootValue: notice, contextValue: context });
  const held = await heldBack(leaving, { verdict, context, operation });
  if (held === null) return result;
  onHeldBack(held);
  return 'held back';
}
