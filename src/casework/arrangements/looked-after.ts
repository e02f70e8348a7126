import type { Due } from '../work.js';
import type { ArrangementFacts } from './arrangement.js';

interface LookedAfter {
  readonly due: Due | null;
  readonly paused: { readonly until: Due['on']; readonly why: string } | null;
}

/** Out of the worklist until the grace of the next instalment is over. */
export function lookedAfter({ instalments, policy }: ArrangementFacts, kept = 0): LookedAfter {
  const next = instalments[kept];
  if (next === undefined) return { due: null, paused: null };
  const until = next.due.add({ days: policy.graceDays + 1 });
  return {
    due: { on: until, why: `Each instalment is paid within ${policy.graceDays} days of its day` },
    paused: { until, why: 'Kept so far: the next instalment is not late' },
  };
}
