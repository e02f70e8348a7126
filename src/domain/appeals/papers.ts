import type { DocumentRef } from '../references.js';

/** What becomes of a paper: SI 2008/2685, r. 24(4) wants what bears on the case, r. 14(3) what is to be kept from a party named. */
export const PAPER_HANDLINGS = [
  'WHOLE',
  'REDACTED',
  'WITHHELD_FROM_LANDLORD',
  'WITHHELD_FROM_CLAIMANT',
  'NOT_NEEDED',
] as const;
export type PaperHandling = (typeof PAPER_HANDLINGS)[number];

/** For whom a copy of a bundle is. */
export const BUNDLE_COPIES = ['TRIBUNAL', 'CLAIMANT', 'LANDLORD'] as const;
export type BundleCopy = (typeof BUNDLE_COPIES)[number];

/** What somebody has settled of one paper. */
export interface SortedPaper {
  readonly document: DocumentRef;
  readonly handling: PaperHandling;
  /** What is blacked out, or why it is kept back or not needed. Null where it goes in whole. */
  readonly why: string | null;
}

/** The most papers that are sorted in one dispute: as many as a bundle lists. */
export const MOST_SORTED = 200;
