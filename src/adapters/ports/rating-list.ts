import type { Hereditament, SummaryValuation } from '../../domain/hereditament.js';

export interface RatingSearch {
  readonly postcode?: string | null;
  /** Words of the address, all of which have to be there. */
  readonly words?: string | null;
  readonly most: number;
}

/** What we ask of the published non-domestic rating lists. They are public, and nobody's in particular. */
export interface RatingList {
  byUarn(uarns: readonly string[]): Promise<ReadonlyMap<string, Hereditament>>;
  /** At most `most`, in order of UARN. */
  search(asked: RatingSearch): Promise<readonly Hereditament[]>;
  valuations(assessments: readonly string[]): Promise<ReadonlyMap<string, SummaryValuation>>;
}
