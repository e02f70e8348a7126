import type { PlainDate } from './dates.js';
import type { Money } from './money.js';
import type { Sourced } from './source.js';

/** An entry of a non-domestic rating list: what a property was valued at, from a day. LGFA 1988, s. 42. */
export interface RatingEntry {
  readonly listYear: number;
  readonly assessment: string | null;
  readonly description: string | null;
  readonly descriptionCode: string | null;
  readonly scatCode: string | null;
  /** Whole pounds; null where the list leaves it blank. */
  readonly rateableValue: Money | null;
  readonly composite: boolean;
  readonly effectiveOn: PlainDate | null;
  readonly alteredOn: PlainDate | null;
  readonly from: PlainDate | null;
  /** Null for the entry in force. */
  readonly to: PlainDate | null;
}

/** A property in a non-domestic rating list, with every entry that the lists loaded have of it. */
export interface Hereditament extends Sourced {
  readonly kind: 'Hereditament';
  /** The Agency's own reference: up to 11 digits. */
  readonly uarn: string;
  readonly billingAuthority: string;
  /** The billing authority's own reference. */
  readonly authorityReference: string | null;
  readonly firmName: string | null;
  readonly address: { readonly lines: readonly string[]; readonly postcode: string | null };
  /** Newest list and newest entry first. */
  readonly entries: readonly RatingEntry[];
}

/** Numbers are the text that the Agency published: areas and prices have as many decimals as they have. */
export interface ValuationLine {
  readonly floor: string | null;
  readonly description: string | null;
  readonly area: string | null;
  readonly price: string | null;
  readonly value: string | null;
}

/** How a rateable value was come to, as the Agency summarises it. */
export interface SummaryValuation {
  readonly assessment: string;
  readonly scheme: string | null;
  readonly unitOfMeasurement: string | null;
  readonly totalArea: string | null;
  readonly unadjustedPrice: string | null;
  readonly totalValue: string | null;
  readonly adoptedValue: string | null;
  readonly lines: readonly ValuationLine[];
  readonly additions: readonly ValuationLine[];
  readonly adjustments: readonly { readonly description: string | null; readonly percent: string | null }[];
  /** Of plant and machinery together; null where there is none. */
  readonly plant: string | null;
  readonly parking: string | null;
}
