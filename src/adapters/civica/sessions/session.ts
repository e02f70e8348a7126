/** One session of the product, bound to one person. It remembers upstream which account was selected last; so do we. */
export interface Session {
  readonly id: string;
  /** The account that is surely selected, or null. */
  selected: string | null;
  /** True where a selection was slow and may have been sent twice: the late one could still undo the next. */
  doubtful: boolean;
  /** Whether a document read in it has named its person, or was asked to: others in it may then be believed that do not. */
  confirmed: boolean;
  /** In milliseconds of `performance.now()`. */
  usedAt: number;
  /** How long it may lie unused. */
  idleMs: number;
}

// A session is not used in the last fifth of its life upstream, so that clocks need not agree.
const SHARE_OF_LIFE = 0.8;

/** Shortens what a session may lie unused to what the system says of its own time-out; 0 is no time-out at all. */
export function heedTimeOut(session: Session, timeOut: number | null, timeOutUnitMs: number): void {
  if (timeOut !== null && timeOut > 0) {
    session.idleMs = Math.min(session.idleMs, timeOut * timeOutUnitMs * SHARE_OF_LIFE);
  }
}
