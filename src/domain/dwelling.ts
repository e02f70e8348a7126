import type { Band, Property } from './account.js';
import type { PlainDate } from './dates.js';
import type { AccountRef, PersonRef } from './references.js';

/** A council tax band and the days on which a dwelling had it, as the council's accounts hold it. */
export interface BandPeriod {
  readonly band: Band;
  readonly from: PlainDate | null;
  /** Null where it has no end. */
  readonly to: PlainDate | null;
}

/** An account for a dwelling while somebody was liable there. */
export interface Occupation {
  readonly account: AccountRef;
  /** The person who leads the account. */
  readonly occupier: PersonRef;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  readonly current: boolean;
}

/** All that a back office has of one dwelling. */
export interface DwellingRecord {
  readonly property: Property;
  /** Newest first. */
  readonly bands: readonly BandPeriod[];
  /** Newest first. */
  readonly occupations: readonly Occupation[];
}
