import { z } from 'zod';
import { caseKind } from '../case-kind.js';
import { aDayFact, aMoneyFact } from '../fact-shapes.js';

/** What is decided: an award of benefit, a reduction, or a charge to council tax. */
export const DECISION_SCHEMES = ['HOUSING_BENEFIT', 'COUNCIL_TAX_REDUCTION', 'COUNCIL_TAX'] as const;
export type DecisionScheme = (typeof DECISION_SCHEMES)[number];

const LONGEST_KEPT = 2_000_000;
const kept = z.string().max(LONGEST_KEPT);

const facts = z.strictObject({
  scheme: z.enum(DECISION_SCHEMES),
  /** Whether anything is due; a charge always is. */
  entitled: z.boolean(),
  amount: aMoneyFact,
  per: z.enum(['WEEK', 'PERIOD']),
  from: aDayFact,
  /** Null: until it is replaced. */
  to: aDayFact.nullable(),
  /** The officer's, for the customer: why it was decided as it was. */
  reason: z.string().min(1).max(2_000),
  /** Figures on the way, by the names that the rules give them. */
  figures: z.array(z.strictObject({ name: z.string().max(80), amount: aMoneyFact })).max(40),
  /** What stood in the way of an award, in words. */
  findings: z.array(z.string().max(1_000)).max(40),
  /** The working, as `toJson` gives it, and the facts, as the codec keeps them: text, read again only to be shown. */
  working: kept,
  givenFacts: kept,
  rulesVersion: z.string().max(100),
  parametersVersion: z.string().max(100),
  law: z.array(z.string().max(200)).max(60),
  decidedBy: z.string().max(256),
  replaces: z.string().max(80).nullable(),
  replacedBy: z.string().max(80).nullable(),
});
export type DecisionFacts = z.output<typeof facts>;

/**
 * A decision as it was made: facts, amount, working and the versions of rules and parameters together. It is shown and never
 * worked out again. It is complete at once, so it is no work to do; another decision replaces it, and both say so.
 */
export const decision = caseKind<DecisionFacts>({
  name: 'Decision',
  title: 'Decision',
  first: 'MADE',
  openTo: 'customer',
  team: 'assessment',
  facts: facts as z.ZodType<DecisionFacts>,
  moves: { MADE: {} },
});
