import type { Case } from '../case.js';
import type { Concerned } from '../concerned.js';
import { DECISION_SCHEMES, type DecisionScheme } from '../decisions/decision.js';

const OF_KIND: Readonly<Record<string, DecisionScheme>> = {
  OverpaymentDecision: 'HOUSING_BENEFIT',
  DiscountApplication: 'COUNCIL_TAX',
  ReportedMove: 'COUNCIL_TAX',
  DirectDebitInstruction: 'COUNCIL_TAX',
};

/** What a case says of its schemes, by the names under which kinds say it. */
interface Saying {
  readonly scheme?: unknown;
  readonly schemes?: readonly unknown[];
  readonly effective?: readonly { readonly scheme: unknown }[];
  readonly subject?: unknown;
}

/**
 * Under which schemes a mistake was made: that of the case, or of the account or claim. A claim's number stands for both that a
 * back office keeps under it. Empty for what is no matter of a scheme, such as a referral.
 */
export function schemesCorrected(of: Case | null, { claim }: Pick<Concerned, 'claim'>): readonly DecisionScheme[] {
  if (of === null) return claim ? ['HOUSING_BENEFIT', 'COUNCIL_TAX_REDUCTION'] : ['COUNCIL_TAX'];
  const named = OF_KIND[of.kind];
  if (named !== undefined) return [named];
  const { scheme, schemes = [], effective = [], subject } = of.facts as Saying;
  const said = [scheme, ...schemes, ...effective.map(one => one.scheme), schemeOfSubject(subject)];
  return DECISION_SCHEMES.filter(one => said.includes(one));
}

/** Of a dispute. */
function schemeOfSubject(subject: unknown): DecisionScheme | null {
  if (typeof subject !== 'string') return null;
  if (subject.startsWith('HOUSING_BENEFIT')) return 'HOUSING_BENEFIT';
  if (subject === 'COUNCIL_TAX_REDUCTION') return 'COUNCIL_TAX_REDUCTION';
  return subject.startsWith('COUNCIL_TAX') ? 'COUNCIL_TAX' : null;
}
