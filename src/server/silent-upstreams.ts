import type { Outcome } from '../platform/resilience/ending.js';
import type { Log } from '../platform/telemetry/log.js';

/** Says once when a system is no longer called because it does not answer, and once when it answers again: not once a call. */
export function silentUpstreams(log: Log): (system: string, outcome: Outcome) => void {
  // As many as there are systems in the configuration.
  const silent = new Set<string>();
  return (system, outcome) => {
    if (outcome === 'short-circuited' && !silent.has(system)) {
      silent.add(system);
      log.warn({ system }, 'A system does not answer and is not called for now: `systems` and /metrics say how it is');
    } else if (outcome === 'ok' && silent.delete(system)) {
      log.warn({ system }, 'A system answers again');
    }
  };
}
