import type { z } from 'zod';
import { Money } from './money.js';
import type { Provenance } from './parameter.js';
import { Working } from './working.js';
import { type ParameterJson, type StepJson, WORKING_SCHEMA, WorkingJson } from './working-json-shape.js';
import { comesTo, type Step } from './working-step.js';

/** Deeper, or with more steps, is no working of ours. */
const MAX_DEPTH = 32;
const MAX_STEPS = 50_000;

/** For keeping. Throws where the steps were not kept: a silent working explains nothing, so it must not be stored as one. */
export function toJson(working: Working): WorkingJson {
  if (!working.kept)
    throw new Error('a working without its steps cannot be kept: work it out again through the keeping sink');
  const parameters = new Map<string, ParameterIndexed>();
  const steps = working.steps.map(step => stepToJson(step, parameters));
  const listed = [...parameters.values()].map(({ json }) => json);
  return { schema: WORKING_SCHEMA, amount: working.amount.toExact(), parameters: listed, steps };
}

interface ParameterIndexed {
  readonly at: number;
  readonly json: z.input<typeof ParameterJson>;
}

function stepToJson(step: Step, parameters: Map<string, ParameterIndexed>): StepJson {
  return {
    ...step,
    amount: step.amount?.toExact() ?? null,
    parameters: step.parameters.map(parameter => placeOf(parameter, parameters)),
    assumptions: [...step.assumptions],
    steps: step.steps.map(child => stepToJson(child, parameters)),
  };
}

function placeOf(parameter: Provenance, parameters: Map<string, ParameterIndexed>): number {
  const json = {
    id: parameter.id,
    name: parameter.name,
    text: parameter.text,
    unit: parameter.unit,
    law: parameter.law,
    verified: parameter.verified,
    standing: parameter.standing,
    basis: parameter.basis,
    inForceFrom: parameter.inForceFrom.toString(),
    inForceTo: parameter.inForceTo?.toString() ?? null,
    checkedTo: parameter.checkedTo.toString(),
    pastCheckedTo: parameter.pastCheckedTo,
  };
  const key = JSON.stringify(json);
  const known = parameters.get(key) ?? { at: parameters.size, json };
  parameters.set(key, known);
  return known.at;
}

/**
 * A working from where it was kept. Throws a RangeError, which repeats nothing of the content, where it has another shape
 * or its steps do not come to its amount.
 */
export function fromJson(json: unknown): Working {
  const read = withinBounds(json) ? WorkingJson.safeParse(json) : null;
  if (!read?.success) throw new RangeError('not a working that was kept here, or kept under another schema');
  const { amount, parameters, steps } = read.data;
  const restored = steps.map(step => stepFromJson(step, parameters));
  if (!addsUp(restored, amount)) throw new RangeError('the steps of a kept working do not come to its amount');
  return Working.restored(amount, Object.freeze(restored));
}

function stepFromJson(step: z.output<typeof StepJson>, parameters: readonly Provenance[]): Step {
  const steps = step.steps.map(child => stepFromJson(child, parameters));
  if (steps.length > 0 && step.amount && !addsUp(steps, step.amount))
    throw new RangeError('the steps inside a step of a kept working do not come to its amount');
  return Object.freeze({
    ...step,
    steps: Object.freeze(steps),
    parameters: step.parameters.map(at => {
      const parameter = parameters[at];
      if (!parameter) throw new RangeError('a step of a kept working names a parameter that is not kept with it');
      return parameter;
    }),
  });
}

const addsUp = (steps: readonly Step[], amount: Money): boolean =>
  comesTo(steps).minus(amount).abs().lessThan(LAST_DIGIT);
// Each amount is written to forty digits, so what does not end is cut there, and a sum of such may miss by the last of them.
const LAST_DIGIT = Money.pounds('0.00000000000000000001');

/** Looked at before anything recursive is, a level at a time, so that no content can exhaust the stack. */
function withinBounds(json: unknown): boolean {
  let level: unknown[] = [json];
  let steps = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH || steps > MAX_STEPS) return false;
    level = level.flatMap(one => {
      const inside = typeof one === 'object' && one !== null && 'steps' in one ? one.steps : [];
      return Array.isArray(inside) ? inside : [];
    });
    steps += level.length;
  }
  return true;
}
