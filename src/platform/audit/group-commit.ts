import { AuditError } from './entry.js';

export interface GroupCommitOptions<T> {
  /** Keeps a group, all or nothing. */
  readonly write: (group: readonly T[]) => Promise<void>;
  readonly maxWaiting: number;
  readonly maxGroup: number;
  readonly maxLingerMs: number;
}

export interface GroupCommit<T> {
  add(item: T): Promise<void>;
  readonly waiting: number;
  close(): Promise<void>;
}

interface Waiting<T> {
  readonly item: T;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** How long to wait for company, for each member that the group before had. */
const LINGER_PER_MEMBER_MS = 2;

/**
 * One write at a time; what arrives meanwhile goes in the next. A lone item is written at once. Where items come quickly the
 * next write lingers for more of them, because a write costs much the same for one and for fifty.
 */
export function groupCommit<T>({ write, maxWaiting, maxGroup, maxLingerMs }: GroupCommitOptions<T>): GroupCommit<T> {
  let queue: Waiting<T>[] = [];
  let writing: Promise<void> | undefined;
  let inHand = 0;
  let lastGroup = 0;
  let closed = false;
  let hurry: () => void = () => undefined;

  const linger = async () => {
    // One turn of the event loop at least: requests that are ready now share a group.
    await new Promise<void>(resolve => setImmediate(resolve));
    const lingerMs = lastGroup < 2 ? 0 : Math.min(maxLingerMs, lastGroup * LINGER_PER_MEMBER_MS);
    if (lingerMs === 0 || queue.length >= maxGroup || closed) return;
    await new Promise<void>(resolve => {
      const timer = setTimeout(resolve, lingerMs);
      hurry = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  };
  const drain = async () => {
    while (queue.length > 0) {
      await linger();
      const group = queue.slice(0, maxGroup);
      queue = queue.slice(maxGroup);
      inHand = group.length;
      lastGroup = group.length;
      const outcome = await outcomeOf(write(group.map(({ item }) => item)));
      inHand = 0;
      for (const { resolve, reject } of group) outcome.failed ? reject(outcome.error) : resolve();
    }
    writing = undefined;
  };
  return {
    add(item) {
      if (closed) return Promise.reject(new AuditError('closed'));
      if (queue.length + inHand >= maxWaiting) return Promise.reject(new AuditError('full'));
      return new Promise((resolve, reject) => {
        queue.push({ item, resolve, reject });
        writing ??= drain();
        if (queue.length >= maxGroup) hurry();
      });
    },
    get waiting() {
      return queue.length + inHand;
    },
    async close() {
      closed = true;
      hurry();
      await writing;
    },
  };
}

type Outcome = { readonly failed: false } | { readonly failed: true; readonly error: unknown };

const outcomeOf = (writing: Promise<void>): Promise<Outcome> =>
  writing.then(
    () => ({ failed: false }),
    (error: unknown) => ({ failed: true, error }),
  );
