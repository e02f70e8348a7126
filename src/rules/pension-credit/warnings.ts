import { isAbroad } from '../eligibility/child-away.js';
import type { CreditCase } from './credit-case.js';
import type { Finding } from './finding.js';

/** What a person should look at before relying on the figure. Each is said once. */
export function warningsFor({ adults, children, day }: CreditCase, findings: readonly Finding[]): readonly string[] {
  const without = adults.filter(({ incomes }) => !incomes.some(({ kind }) => kind === 'STATE_PENSION'));
  return [
    ...without.map(
      ({ id }) =>
        `No State Pension of ${id} is stated: one that could be claimed counts as income (SI 2002/1792, reg. 18)`,
    ),
    ...children
      .filter(child => isAbroad(child, day))
      .map(
        ({ id }) =>
          `${id} is counted while abroad: how long that may last for a child was not read (SI 2002/1792, Sch. 2A)`,
      ),
    ...findings.filter(({ code, given }) => !given && LOOK_AT.has(code)).map(({ reason }) => reason),
  ];
}

const LOOK_AT: ReadonlySet<string> = new Set(['NOT_DECIDED', 'SEX_NOT_STATED', 'NOT_IN_GREAT_BRITAIN', 'PRISONER']);
