import { MOST_SORTED, type SortedPaper } from '../../domain/appeals/papers.js';
import type { Case } from '../case.js';
import type { Command } from '../command.js';
import { done, refuse } from '../outcome.js';
import type { Known } from '../work.js';
import { APPEAL_KINDS } from './appeal-kinds.js';
import type { AppealFacts } from './facts.js';

/** What somebody settles of papers of a bundle. */
export interface Sorting extends Known {
  readonly papers: readonly SortedPaper[];
  readonly reason: string | null;
}

/**
 * Settles what the bundle of a housing benefit appeal has of each paper. A program cannot read a letter, so whether it bears on
 * the case, and whose data in it nobody has to see, is somebody's to say. Said again of a paper, the newest holds.
 */
export const sortAppealPapers: Command<Sorting> = {
  name: 'sortAppealPapers',
  async run(work, { papers, reason, ...known }) {
    const one = await work.find(APPEAL_KINDS.HousingBenefitAppeal, known);
    refuseUnsaid(one, papers);
    const kept = (one.facts.papers ?? []).filter(({ document }) => !papers.some(now => now.document === document));
    const all = [...kept, ...papers];
    if (all.length > MOST_SORTED)
      return refuse('NOT_POSSIBLE_NOW', `A bundle lists no more than ${MOST_SORTED} papers. Leave the rest unsorted.`);
    const changed = await work.amend(
      APPEAL_KINDS.HousingBenefitAppeal,
      { case: one, action: 'sortPapers' },
      { facts: { ...one.facts, papers: all }, reason },
    );
    return done(changed);
  },
};

function refuseUnsaid({ closedAt }: Case<AppealFacts>, papers: readonly SortedPaper[]): void {
  if (closedAt !== null) refuse('MOVE_NOT_ALLOWED', 'The dispute has ended: its papers stay as they were.');
  if (new Set(papers.map(({ document }) => document)).size < papers.length)
    refuse('NOT_POSSIBLE_NOW', 'A paper is named twice. Say of each once what becomes of it.');
  if (papers.some(({ handling, why }) => handling !== 'WHOLE' && why === null))
    refuse(
      'FACTS_MISSING',
      'Say why of each paper that does not go in whole: what is blacked out, or why it stays out.',
    );
}
