import { z } from 'zod';
import {
  DEBTORS,
  OVERPAYMENT_CLASSES,
  OVERPAYMENT_DEDUCTIONS,
  PAYEES,
} from '../../domain/changes/overpayment-words.js';
import type { CaseRef, ClaimRef } from '../../domain/references.js';
import { caseKind } from '../case-kind.js';
import { aDayFact, aMoneyFact } from '../fact-shapes.js';

const LONGEST_KEPT = 2_000_000;
/** Ten years of weeks, and weeks that are cut. */
const MOST_WEEKS = 700;
const kept = z.string().max(LONGEST_KEPT);
const said = z.string().max(500);

const week = z.strictObject({
  from: aDayFact,
  to: aDayFact,
  days: z.number().int().min(1).max(7),
  paid: aMoneyFact,
  due: aMoneyFact,
  /** Paid less due. */
  difference: aMoneyFact,
});

const period = z.strictObject({
  from: aDayFact,
  to: aDayFact,
  days: z.number().int().min(1),
  /** Whether the change caused it; if not, the award was wrong on the facts it was decided on. */
  ofChange: z.boolean(),
  class: z.enum(OVERPAYMENT_CLASSES),
  reason: said,
  payee: z.enum(PAYEES),
  /** Below nothing where too little was paid. */
  overpaid: aMoneyFact,
  /** Benefit that would have been due had it been told in time. HB Regs, reg. 104. */
  underlying: aMoneyFact,
  amount: aMoneyFact,
  recoverable: z.boolean(),
  recoverableReason: said,
  recoverableLaw: said,
  recoveredFrom: z.array(z.enum(DEBTORS)).max(DEBTORS.length),
  recoveredFromReason: said,
  recoveredFromLaw: said,
  /** What the Department gives back, in hundredths; null where the year's total decides. SI 1998/562, art. 18. */
  subsidyPercent: z.number().nullable(),
  subsidyReason: said,
  subsidyLaw: said,
});
export type OverpaidPeriodKept = z.output<typeof period>;

/** What the rules make of what was paid before a change was told, and what it was worked out from. */
const worked = z.strictObject({
  from: aDayFact,
  to: aDayFact,
  weeks: z.array(week).max(MOST_WEEKS),
  overpayments: z.array(period).max(MOST_WEEKS),
  underpayments: z.array(period).max(MOST_WEEKS),
  /** At the council's discretion. HB Regs, regs 104(2) and 104A. */
  deductions: z
    .array(z.strictObject({ code: z.enum(OVERPAYMENT_DEDUCTIONS), amount: aMoneyFact, reason: said, law: said }))
    .max(OVERPAYMENT_DEDUCTIONS.length),
  recoverable: aMoneyFact,
  notRecoverable: aMoneyFact,
  arrears: aMoneyFact,
  /** Of the arrears, what goes against what is recoverable. HB Regs, reg. 102(1). */
  offset: aMoneyFact,
  toRecover: aMoneyFact,
  toPay: aMoneyFact,
  /** How the recoverable amount comes to that, as `toJson` gives it. */
  working: kept,
  /** The most that a week's benefit may be cut by, its working, and how many weeks that takes; null where nothing can be. */
  weeklyMost: aMoneyFact,
  weeklyMostWorking: kept,
  weeksToRecover: z.number().int().min(0).nullable(),
  /** The facts of the case, in the codec's text. */
  givenFacts: kept,
  assumptions: z.array(z.string().max(500)).max(100),
  law: z.array(z.string().max(200)).max(60),
  rulesVersion: z.string().max(100),
  parametersVersion: z.string().max(100),
});
export type WorkedOverpayment = z.output<typeof worked>;

const facts = worked.extend({
  claim: z.custom<ClaimRef>(value => typeof value === 'string'),
  /** The change of circumstances that it was decided with. */
  change: z.custom<CaseRef>(value => typeof value === 'string'),
  occurredOn: aDayFact,
  toldOn: aDayFact,
  reason: z.string().min(1).max(500),
  decidedBy: z.string().max(256),
});
export type OverpaymentFacts = z.output<typeof facts>;

/**
 * What was overpaid or underpaid before a change was told, as it was decided: shown from here, never worked out again.
 * HB Regs, Part 13; HB(SPC) Regs, Part 12. It is complete at once, so it is no work to do.
 */
export const overpaymentDecision = caseKind<OverpaymentFacts>({
  name: 'OverpaymentDecision',
  title: 'Overpayment decision',
  first: 'MADE',
  openTo: 'customer',
  team: 'benefits',
  facts: facts as z.ZodType<OverpaymentFacts>,
  moves: { MADE: {} },
});
