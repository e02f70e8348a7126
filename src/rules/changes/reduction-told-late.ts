import { isAfter, type PlainDate } from '../../domain/dates.js';
import type { LocalScheme } from '../../parameters/local-reduction.js';
import type { Change } from './change.js';

/** Whether a change that raises the reduction counts later for being told late. */
export interface ToldOfReduction {
  readonly late: boolean;
  readonly reason: string;
  readonly law: string;
  readonly assumptions: readonly string[];
}

/** After this the question comes up at all, as it does in housing benefit. SI 2001/1002, reg. 8(3). */
const MONTH = { months: 1 };

/**
 * More reduction counts from its own day however late it is told: the duty to tell within 21 days, SI 2012/2885, Sch. 8 para.
 * 9, moves no day, and no rule like SI 2001/1002, reg. 8(3), was found in SI 2012/2885 or SI 2012/2886. A council's own scheme
 * may have one, unless special circumstances are accepted.
 */
export function toldOfReduction(
  { occurredOn, specialCircumstances, id }: Change,
  { scheme, toldOn }: { scheme: LocalScheme | null; toldOn: PlainDate },
): ToldOfReduction {
  const onItsDay = { late: false, reason: '', law: '', assumptions: [] };
  const months = scheme?.award.tellRisesWithinMonths ?? null;
  if (scheme !== null && months !== null) {
    if (specialCircumstances || !isAfter(toldOn, occurredOn.add({ months: months.value }))) return onItsDay;
    const reason = `Told more than ${months.text} months after it happened, so it counts as if it happened on the day it was told`;
    return { late: true, reason, law: scheme.award.law, assumptions: [] };
  }
  if (!isAfter(toldOn, occurredOn.add(MONTH))) return onItsDay;
  const where = scheme === null ? 'the scheme' : "the council's scheme";
  return {
    ...onItsDay,
    assumptions: [`More reduction told late counts from its own day: no rule of ${where} was found that moves ${id}`],
  };
}
