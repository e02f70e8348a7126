import type { Provenance } from './parameter.js';
import type { Working } from './working.js';
import type { Step } from './working-step.js';

/** A reason not to rely on a figure without a second look. */
export type Warning =
  /** No published source was read for the figure. */
  | { readonly kind: 'UNVERIFIED'; readonly parameter: Provenance }
  /** It was asked for a day after the last day anybody checked. */
  | { readonly kind: 'PAST_CHECKED'; readonly parameter: Provenance }
  /** Worked out by us from what was published or reported, not printed by the body that set it. */
  | { readonly kind: 'NOT_AS_PUBLISHED'; readonly parameter: Provenance }
  /** It belongs to a council that does not exist. */
  | { readonly kind: 'INVENTED'; readonly parameter: Provenance }
  /** Something was taken as true without being known. */
  | { readonly kind: 'ASSUMPTION'; readonly assumption: string };

/** Every warning of a working and of the steps inside its steps, each once, in the order in which they first come up. */
export function warningsOf(working: Working): readonly Warning[] {
  const found = new Map<string, Warning>();
  for (const step of everyStep(working.steps)) {
    for (const parameter of step.parameters)
      for (const kind of doubtsOf(parameter))
        found.set(`${kind} ${parameter.id} ${parameter.text}`, { kind, parameter });
    for (const assumption of step.assumptions)
      found.set(`ASSUMPTION ${assumption}`, { kind: 'ASSUMPTION', assumption });
  }
  return [...found.values()];
}

/** What there is to doubt about a figure. An invented one has no source to be verified by, and says that instead. */
export function doubtsOf(parameter: Provenance): Exclude<Warning['kind'], 'ASSUMPTION'>[] {
  const doubts: Exclude<Warning['kind'], 'ASSUMPTION'>[] = [];
  if (parameter.standing === 'invented') doubts.push('INVENTED');
  else if (parameter.verified === 0) doubts.push('UNVERIFIED');
  if (parameter.standing === 'computed' || parameter.standing === 'derived') doubts.push('NOT_AS_PUBLISHED');
  if (parameter.pastCheckedTo) doubts.push('PAST_CHECKED');
  return doubts;
}

/** Each step, then the steps inside it. */
export function* everyStep(steps: readonly Step[]): Generator<Step> {
  for (const step of steps) {
    yield step;
    yield* everyStep(step.steps);
  }
}
