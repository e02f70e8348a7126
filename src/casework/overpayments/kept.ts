import { OVERPAYMENT_DEDUCTIONS } from '../../domain/changes/overpayment-words.js';
import { encode } from '../../domain/codec.js';
import type { PlainDate } from '../../domain/dates.js';
import type { Money } from '../../domain/money.js';
import type { Working } from '../../domain/working.js';
import { toJson } from '../../domain/working-json.js';
import { keeping } from '../../domain/working-sink.js';
import { everyStep } from '../../domain/working-warnings.js';
import type { Statute } from '../../parameters/statute.js';
import type { OverpaymentCase } from '../../rules/overpayments/overpayment-case.js';
import type { DifferencePeriod } from '../../rules/overpayments/overpayment-period.js';
import { type Differences, overpayments } from '../../rules/overpayments/overpayments.js';
import { subsidyOf } from '../../rules/overpayments/subsidy.js';
import { weeklyRecovery, weeksToRecover } from '../../rules/overpayments/weekly-recovery.js';
import type { OverpaidPeriodKept, WorkedOverpayment } from './decision.js';

/** A case and what recovery from a week's benefit goes by. */
export interface OverpaymentAsked {
  readonly case: OverpaymentCase;
  /** A week of benefit from now on. */
  readonly benefitPerWeek: Money;
  /** Left out each week of earnings, charitable payments and war pensions. HB Regs, reg. 102(4). */
  readonly leftOutPerWeek: Money;
  readonly assumptions: readonly string[];
}

interface InForce {
  readonly statute: Statute;
  readonly rulesVersion: string;
}

type Law = ReturnType<Statute['on']>;

const MOST_ASSUMED = 100;
const MOST_LAW = 60;

/** Decides a case by the rules, in the form in which it is kept. Throws a RangeError past the most weeks. */
export function workedOverpayment(asked: OverpaymentAsked, { statute, rulesVersion }: InForce): WorkedOverpayment {
  const { case: given, benefitPerWeek, leftOutPerWeek } = asked;
  const law = statute.on(given.decidedOn);
  const found = overpayments(given, { statute, sink: keeping });
  const fraud = found.overpayments.some(({ code }) => code === 'FRAUD');
  const most = weeklyRecovery({ fraud, leftOutPerWeek, benefitPerWeek }, { law, sink: keeping });
  return {
    from: given.from,
    to: given.to,
    weeks: found.pieces.map(({ from, to, days, paid, due, difference }) => ({ from, to, days, paid, due, difference })),
    overpayments: found.overpayments.map(one => periodKept(one, { law, foundOn: given.decidedOn })),
    underpayments: found.underpayments.map(one => periodKept(one, { law, foundOn: given.decidedOn })),
    deductions: found.deductions.slice(0, OVERPAYMENT_DEDUCTIONS.length).map(one => ({ ...one })),
    ...totalsOf(found),
    working: JSON.stringify(toJson(found.working)),
    weeklyMost: most.amount,
    weeklyMostWorking: JSON.stringify(toJson(most)),
    weeksToRecover: weeksToRecover(found.toRecover, most.amount),
    givenFacts: encode({ ...given, causes: [...given.causes] }),
    assumptions: [...new Set([...asked.assumptions, ...found.assumptions])].slice(0, MOST_ASSUMED),
    law: lawOf(found, [found.working, most]),
    rulesVersion,
    parametersVersion: statute.version,
  };
}

interface Found {
  readonly law: Law;
  readonly foundOn: PlainDate;
}

const totalsOf = ({ recoverable, notRecoverable, arrears, offset, toRecover, toPay }: Differences) => ({
  ...{ recoverable, notRecoverable, arrears, offset, toRecover, toPay },
});

function periodKept(one: DifferencePeriod, { law, foundOn }: Found): OverpaidPeriodKept {
  const { from, to, days, cause, code, reason, payee, overpaid, underlying, amount, recoverability, recoveredFrom } =
    one;
  const subsidy = subsidyOf(code, { overpaid, from, foundOn }, law.overpayments);
  return {
    ...{ from, to, days, reason, payee, overpaid, underlying, amount },
    ofChange: cause !== null,
    class: code,
    recoverable: recoverability.recoverable,
    recoverableReason: recoverability.reason,
    recoverableLaw: recoverability.law,
    recoveredFrom: recoverability.recoverable ? [...recoveredFrom.people] : [],
    recoveredFromReason: recoveredFrom.reason,
    recoveredFromLaw: recoveredFrom.law,
    subsidyPercent: subsidy.percent?.value.times(100).toNumber() ?? null,
    subsidyReason: subsidy.reason,
    subsidyLaw: subsidy.law,
  };
}

function lawOf({ changes, overpayments: over }: Differences, workings: readonly Working[]): string[] {
  const steps = workings.flatMap(({ steps: all }) => [...everyStep(all)]);
  const named = [
    ...changes.map(({ law }) => law),
    ...over.flatMap(({ recoverability, recoveredFrom }) => [recoverability.law, recoveredFrom.law]),
    ...steps.flatMap(({ law }) => (law === null ? [] : [law])),
  ];
  return [...new Set(named)].slice(0, MOST_LAW);
}
