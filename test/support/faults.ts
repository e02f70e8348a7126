import { Working } from '../../src/domain/working.js';
import { comesTo, type Step } from '../../src/domain/working-step.js';
import { everyStep } from '../../src/domain/working-warnings.js';

/** Everything in an answer, however deep, with the name it has there. Workings are leaves. */
function* within(value: unknown, key = ''): Generator<readonly [string, unknown]> {
  yield [key, value];
  if (value === null || typeof value !== 'object' || value instanceof Working) return;
  for (const [name, inner] of Object.entries(value)) yield* within(inner, name);
}

const TEXTS: ReadonlySet<string> = new Set(['assumptions', 'warnings', 'notes']);
// What a test tool puts in place of nothing, and what a template makes of nothing.
const NOTHING_SAID = /undefined|\bnull\b|NaN|\[object|Stryker/;

const said = (text: unknown): boolean => typeof text === 'string' && text.trim() !== '' && !NOTHING_SAID.test(text);
const saidOrNothing = (text: unknown): boolean => text === null || said(text);

/** What is wrong with a step, in a word; nothing where it can be shown. */
function faultOf({ label, formula, plain, law, amount, effect, parameters, assumptions, steps }: Step): string[] {
  return [
    ...(said(label) ? [] : ['a step without a label']),
    ...([formula, plain, law].every(saidOrNothing) ? [] : [`${label}: a text that says nothing`]),
    ...((effect === 'note') === (amount === null) ? [] : [`${label}: an amount and its effect disagree`]),
    ...(parameters.every(one => said(one?.name) && said(one?.law)) ? [] : [`${label}: no figure of the law`]),
    ...(assumptions.every(said) ? [] : [`${label}: an assumption that says nothing`]),
    ...(steps.length === 0 || amount === null || comesTo(steps).equals(amount) ? [] : [`${label}: a wrong sum`]),
  ];
}

const FINDING = { given: 'boolean', subject: 'string', code: 'string', reason: 'string', law: 'string' };

/** What is wrong with a finding: it has to say about what, which way, why and by what law, and of whom if of somebody. */
function wrongOf(finding: unknown, people: ReadonlySet<string> | null): string[] {
  const { person, ...rest } = finding as Record<string, unknown>;
  const missing = Object.entries(FINDING).filter(([name, type]) => typeof rest[name] !== type || rest[name] === '');
  return [
    ...missing.map(([name]) => `${rest.code}: no ${name}`),
    ...(person === null || person === undefined || (people?.has(String(person)) ?? said(person))
      ? []
      : [`${rest.code}: of nobody`]),
  ];
}

/**
 * What is wrong with what is said in an answer of the rules: a step that cannot be shown, a finding without its reason or its
 * law, a warning that says nothing. Findings may be about the people who are named here, where any are.
 */
export function faultsIn(answer: unknown, people: ReadonlySet<string> | null = null): string[] {
  const faults: string[] = [];
  for (const [key, value] of within(answer)) {
    if (value instanceof Working) faults.push(...[...everyStep(value.steps)].flatMap(faultOf));
    if (!Array.isArray(value)) continue;
    if (key === 'findings') faults.push(...value.flatMap(one => wrongOf(one, people)));
    if (TEXTS.has(key)) faults.push(...value.filter(text => !said(text)).map(text => `${key}: ${text}`));
  }
  return [...new Set(faults)];
}
