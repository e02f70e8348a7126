import type { Day } from './calendar.js';

/**
 * The stages a year's debt may reach. The first three are known from public code; the rest are Testshire's own words
 * for final notice, summons, liability order, enforcement agent, attachment of earnings and deduction from benefit.
 */
export const STAGES = ['BIL', 'RM1', 'RM2', 'FIN', 'SUM', 'LO', 'BA', 'AE', 'DW'] as const;
export type StageCode = (typeof STAGES)[number];

export interface Step {
  readonly code: StageCode;
  readonly on: Day;
}

/** Days from the step before; the first runs from the day the missed instalment was due. */
const AFTER_DAYS: Record<Exclude<StageCode, 'BIL'>, number> = {
  RM1: 14,
  RM2: 14,
  FIN: 21,
  SUM: 28,
  LO: 30,
  BA: 35,
  AE: 35,
  DW: 35,
};

export interface Missed {
  readonly due: Day;
  /** The second instalment missed, where the first reminder was obeyed. */
  readonly second: Day | null;
}

const FROM_FINAL = ['FIN', 'SUM', 'LO'] as const;

/** Everything that happens to the debt if nobody pays, up to and with the stage it is held at. */
export function recoverySteps({ due, second }: Missed, held: StageCode): Step[] {
  const steps: Step[] = [{ code: 'RM1', on: due + AFTER_DAYS.RM1 }];
  if (second !== null) steps.push({ code: 'RM2', on: second + AFTER_DAYS.RM2 });
  if (held === 'RM1' || held === 'RM2') return steps;
  const later: StageCode[] = [...FROM_FINAL.slice(0, 1 + Math.min(2, STAGES.indexOf(held) - STAGES.indexOf('FIN')))];
  if (STAGES.indexOf(held) > STAGES.indexOf('LO')) later.push(held);
  let on = steps.at(-1)?.on ?? due;
  for (const code of later) {
    if (code !== 'BIL') on += AFTER_DAYS[code];
    steps.push({ code, on });
  }
  return steps;
}

/** Whether the right to pay by instalments is gone and the whole balance is due. */
export const instalmentsLost = (code: StageCode): boolean => STAGES.indexOf(code) >= STAGES.indexOf('FIN');

/** Whether the case has gone to court, so that no statutory plan is left to show. */
export const atCourt = (code: StageCode): boolean => STAGES.indexOf(code) >= STAGES.indexOf('SUM');
