import { z } from 'zod';
import { DEBT_STAGES } from '../../domain/recovery/debt.js';
import { ARRANGEMENT_CODES, ARRANGEMENT_EFFECTS } from '../../domain/recovery/finding.js';
import { FREQUENCIES } from '../../domain/recovery/frequency.js';
import { INCOME_HEADINGS, SPENDING_HEADINGS, STATEMENT_PERIODS } from '../../domain/recovery/statement.js';
import type { AccountRef } from '../../domain/references.js';
import type { WorkingJson } from '../../domain/working-json-shape.js';
import { MOST_PAYMENTS } from '../../rules/recovery/longest.js';
import { TASK_CALLED_OFF, TASKS_APPLIED } from '../back-office/cause-moves.js';
import { caseKind } from '../case-kind.js';
import { aDayFact, aMoneyFact } from '../fact-shapes.js';

/** Accounts and years that one arrangement takes in at most. */
export const MOST_DEBTS = 20;
const MOST_LINES = 60;

const line = <const Heading extends string>(headings: readonly [Heading, ...Heading[]]) =>
  z.strictObject({ heading: z.enum(headings), amount: aMoneyFact, every: z.enum(STATEMENT_PERIODS) });

export const statementFacts = z.strictObject({
  income: z.array(line(INCOME_HEADINGS)).max(MOST_LINES),
  spending: z.array(line(SPENDING_HEADINGS)).max(MOST_LINES),
});

const debt = z.strictObject({
  account: z.custom<AccountRef>(value => typeof value === 'string'),
  year: z.number().int(),
  amount: aMoneyFact,
  stage: z.enum(DEBT_STAGES).nullable(),
  /** Paid towards the year before: what is paid from here on is what its ledger shows above it. */
  paidBefore: aMoneyFact,
});
export type ArrangedDebt = z.output<typeof debt>;

const aWorking = z.custom<WorkingJson>(value => typeof value === 'object' && value !== null).nullable();

const facts = z.strictObject({
  accounts: z
    .array(z.custom<AccountRef>(value => typeof value === 'string'))
    .min(1)
    .max(MOST_DEBTS),
  /** In order of priority. */
  debts: z.array(debt).min(1).max(MOST_DEBTS),
  total: aMoneyFact,
  frequency: z.enum(FREQUENCIES),
  each: aMoneyFact,
  instalments: z
    .array(
      z.strictObject({
        due: aDayFact,
        amount: aMoneyFact,
        shares: z.array(z.strictObject({ debt: z.string().max(120), amount: aMoneyFact })).max(MOST_DEBTS),
      }),
    )
    .min(1)
    .max(MOST_PAYMENTS),
  endsOn: aDayFact,
  /** What was found when it was proposed, as it was said then. */
  findings: z
    .array(
      z.strictObject({
        code: z.enum(ARRANGEMENT_CODES),
        effect: z.enum(ARRANGEMENT_EFFECTS),
        debt: z.string().max(120).nullable(),
        reason: z.string().max(500),
        law: z.string().max(300),
      }),
    )
    .max(200),
  statement: statementFacts.nullable(),
  working: aWorking,
  disposable: aWorking,
  affordable: aWorking,
  policy: z.strictObject({
    name: z.string().max(200),
    from: aDayFact,
    graceDays: z.number().int(),
    missedToBreak: z.number().int(),
  }),
  rulesVersion: z.string().max(100),
  parametersVersion: z.string().max(100),
  /** Subjects of tokens. */
  proposedBy: z.string().max(256),
  agreedBy: z.string().max(256).nullable(),
  agreedOn: aDayFact.nullable(),
  /** As the last look at the accounts showed it. */
  paid: aMoneyFact,
  missed: z.number().int(),
  behindBy: aMoneyFact,
  lookedOn: aDayFact.nullable(),
  brokenOn: aDayFact.nullable(),
});
export type ArrangementFacts = z.output<typeof facts>;

/**
 * What somebody owes, to be paid over time by the council's policy. It binds from the moment it is agreed; AGREED says that
 * the back office is still to be told, KEPT that it has been. Broken it is somebody's work: it goes on again, or is ended.
 */
export const arrangement = caseKind<ArrangementFacts>({
  name: 'Arrangement',
  title: 'Arrangement',
  first: 'PROPOSED',
  openTo: 'customer',
  team: 'recovery',
  facts: facts as z.ZodType<ArrangementFacts>,
  moves: {
    PROPOSED: { agree: 'AGREED', refuse: 'REFUSED', cancel: 'CANCELLED' },
    AGREED: {
      [TASKS_APPLIED]: 'KEPT',
      [TASK_CALLED_OFF]: 'PROPOSED',
      break: 'BROKEN',
      complete: 'COMPLETED',
      cancel: 'CANCELLED',
    },
    KEPT: { break: 'BROKEN', complete: 'COMPLETED', cancel: 'CANCELLED' },
    BROKEN: { resume: 'KEPT', complete: 'COMPLETED', cancel: 'CANCELLED' },
    REFUSED: {},
    COMPLETED: {},
    CANCELLED: {},
  },
});

/** In which it binds, and its instalments are looked after. */
export const LOOKED_AFTER = ['AGREED', 'KEPT', 'BROKEN'] as const;
