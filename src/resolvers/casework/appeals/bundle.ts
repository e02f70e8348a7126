import type { AppealFacts } from '../../../casework/appeals/facts.js';
import type { Case } from '../../../casework/case.js';
import { type DiscountFacts, discountApplication } from '../../../casework/discounts/application.js';
import { RELIEF_WORDS } from '../../../casework/discounts/reliefs.js';
import { overpaymentDecision } from '../../../casework/overpayments/decision.js';
import type { BundleCopy } from '../../../domain/appeals/papers.js';
import { londonDay } from '../../../domain/dates.js';
import type { Document } from '../../../domain/document.js';
import type { PersonRef } from '../../../domain/references.js';
import type { KeptPaper } from '../../../rules/appeals/bundle.js';
import { type BundleFor, bundleFor } from '../../../rules/appeals/copies.js';
import { BUNDLE_LIMIT } from '../../../schema/casework/appeals/bundle.js';
import type { Context } from '../../context.js';

/** Where papers are kept beside the back office's documents. One for each store of kept decisions or calculations. */
export type KeptPapers = (person: PersonRef, context: Context) => Promise<readonly KeptPaper[]>;

/** The most decisions of one customer that are looked through. */
const MOST_DECISIONS = 100;

/** A decision kept here is a case, and its calculation is kept with it: it is named by its number, `W12`. */
const keptDecisions: KeptPapers = async (person, { casework, caller }) => {
  const page = { first: MOST_DECISIONS, caller };
  const { cases } = await casework.cases.ofPerson({ person, kinds: ['Decision'] }, page);
  return cases.map(({ number, openedAt }) => ({
    what: 'DECISION',
    reference: number,
    title: `Decision ${number}, with its calculation`,
    on: londonDay(openedAt),
  }));
};

/** A discount or exemption that was given or refused: the customer knows the decision by the application's number. */
const decidedDiscounts: KeptPapers = async (person, { casework, caller }) => {
  const page = { first: MOST_DECISIONS, caller };
  const { cases } = await casework.cases.ofPerson({ person, kinds: [discountApplication.name] }, page);
  return (cases as readonly Case<DiscountFacts>[]).flatMap(({ number, facts: { relief, decision } }) =>
    decision === null
      ? []
      : [
          {
            what: 'DECISION' as const,
            reference: number,
            title: `Decision ${number} on the ${RELIEF_WORDS[relief].title}`,
            on: decision.decidedOn,
          },
        ],
  );
};

/** What was decided about benefit paid too much or too little. */
const keptOverpayments: KeptPapers = async (person, { casework, caller }) => {
  const page = { first: MOST_DECISIONS, caller };
  const { cases } = await casework.cases.ofPerson({ person, kinds: [overpaymentDecision.name] }, page);
  return cases.map(({ number, openedAt }) => ({
    what: 'DECISION',
    reference: number,
    title: `Overpayment decision ${number}, with its calculation`,
    on: londonDay(openedAt),
  }));
};

const KEPT: readonly KeptPapers[] = [keptDecisions, keptOverpayments, decidedDiscounts];

/** The papers of a dispute, as one who gets them has them. Null: there is no such party. */
export async function bundleCopy(
  one: Case<AppealFacts>,
  copy: BundleCopy,
  context: Context,
): Promise<BundleFor | null> {
  const { person, facts } = one;
  const landlord = facts.landlord != null;
  const sorted = facts.papers ?? [];
  if (copy === 'LANDLORD' && !landlord && !sorted.some(({ handling }) => handling === 'WITHHELD_FROM_LANDLORD'))
    return null;
  const [documents, ...kept] =
    person === null
      ? [[]]
      : await Promise.all([documentsFor(person, one, context), ...KEPT.map(read => read(person, context))]);
  const papers = {
    reference: facts.decision.reference,
    happened: facts.happened,
    calculation: facts.recalculation?.calculation ?? null,
    documents,
    kept: kept.flat(),
  };
  return bundleFor(copy, papers, { landlord, sorted, most: BUNDLE_LIMIT });
}

async function documentsFor(person: PersonRef, { about, facts }: Case<AppealFacts>, { loaders }: Context) {
  const list = await loaders.documentList.load(person);
  const bears = ({ account, module }: Document): boolean => {
    if (account !== null && about !== null && account === about) return true;
    return module === (facts.subject.startsWith('HOUSING_BENEFIT') ? 'BENEFITS' : 'COUNCIL_TAX') && account === null;
  };
  // What a landlord disputes is about benefit alone, whatever else the claimant has with the council.
  const whole = facts.landlord == null && (facts.subject === 'SERVICE_COMPLAINT' || about === null);
  return (list?.documents ?? []).filter(document => whole || bears(document));
}
