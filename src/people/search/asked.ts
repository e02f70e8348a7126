import type { PlainDate } from '../../domain/dates.js';
import type { HitField, HitWay } from '../../domain/matching.js';

/** What somebody types, or fills in. Every part narrows; free text may hold any of the others. */
export interface PeopleSearch {
  readonly text?: string | null;
  readonly name?: string | null;
  readonly birthDate?: PlainDate | null;
  readonly nino?: string | null;
  readonly phone?: string | null;
  readonly email?: string | null;
  readonly reference?: string | null;
  readonly address?: string | null;
  readonly postcode?: string | null;
  readonly uprn?: string | null;
}

/** Why somebody was found: which field, and how it agrees. Never the value itself. */
export interface HitReason {
  readonly field: HitField;
  readonly way: HitWay;
}
