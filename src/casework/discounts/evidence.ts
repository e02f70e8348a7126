import type { Command } from '../command.js';
import { done, refuse } from '../outcome.js';
import type { Known } from '../work.js';
import { discountApplication } from './application.js';

export interface EvidenceSeen extends Known {
  /** The places in the list of what is wanted, from 0. */
  readonly items: readonly number[];
}

/** Notes that somebody has seen what was wanted. */
export const noteDiscountEvidence: Command<EvidenceSeen> = {
  name: 'noteDiscountEvidence',
  async run(work, { items, ...known }) {
    const application = await work.find(discountApplication, known);
    const { evidence } = application.facts;
    if (application.state !== 'RECEIVED')
      return refuse(
        'NOT_POSSIBLE_NOW',
        `${application.number} has been decided: what comes now belongs to a new application.`,
      );
    if (items.some(at => evidence[at] === undefined))
      return refuse('FACTS_MISSING', 'One of the items is not in the list of what is wanted. Read the case again.');
    const seen = evidence.map((item, at) => (items.includes(at) ? { ...item, received: true } : item));
    const facts = { ...application.facts, evidence: seen };
    return done(await work.amend(discountApplication, { case: application, action: 'seeEvidence' }, { facts }));
  },
};
