import type { CreditCase } from './credit-case.js';
import type { Finding } from './finding.js';

/** What a person should look at before relying on the figure. Each is said once. */
export function warningsFor({ adults }: CreditCase, findings: readonly Finding[]): readonly string[] {
  const without = adults.filter(({ incomes }) => !incomes.some(({ kind }) => kind === 'STATE_PENSION'));
  return [
    ...without.map(
      ({ id }) =>
        `No State Pension of ${id} is stated: one that could be claimed counts as income (SI 2002/1792, reg. 18)`,
    ),
    ...findings.filter(({ code, given }) => !given && LOOK_AT.has(code)).map(({ reason }) => reason),
  ];
}

const LOOK_AT: ReadonlySet<string> = new Set([
  'NOT_DECIDED',
  'SEX_NOT_STATED',
  'NOT_IN_GREAT_BRITAIN',
  'PRISONER',
  'CHILD_AWAY',
]);
