export interface Leaver {
  leave(): void;
}

/**
 * Who waits under which signal. One listener a signal, not one a load: a request loads some ten times under one signal,
 * and adding and removing listeners costs more than the loads' own bookkeeping.
 */
const watched = new WeakMap<AbortSignal, Set<Leaver>>();

/** The set to be in while waiting under this signal; leave it by deleting oneself. The signal has not fired yet. */
export function leaversOf(signal: AbortSignal): Set<Leaver> {
  const known = watched.get(signal);
  if (known !== undefined) return known;
  const leavers = new Set<Leaver>();
  watched.set(signal, leavers);
  signal.addEventListener(
    'abort',
    () => {
      for (const leaver of leavers) leaver.leave();
      leavers.clear();
    },
    { once: true },
  );
  return leavers;
}
