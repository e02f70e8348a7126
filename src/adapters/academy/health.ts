import type { Call } from '../ports/call.js';
import type { Health } from '../ports/health.js';
import type { Desk } from './desk.js';

const PATIENCE_MS = 3_000;

/** Asks for the date of the copy, and for nobody's record. */
export function health(desk: Desk, now: () => number): Health {
  const call = (signal: AbortSignal): Call => ({
    deadlineAt: now() + PATIENCE_MS,
    authority: 'gateway',
    staleAllowed: false,
    fresh: true,
    signal,
  });
  return {
    system: desk.parts.system,
    check: signal =>
      desk
        .read('health', async ask => ask, call(signal))
        .then(
          () => 'up',
          () => 'down',
        ),
  };
}
