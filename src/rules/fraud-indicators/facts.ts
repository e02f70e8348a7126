import type { PlainDate } from '../../domain/dates.js';
import type { Money } from '../../domain/money.js';
import type { Origin } from '../../domain/permissions.js';
import type { AccountRef, ClaimRef } from '../../domain/references.js';

/** A dwelling on one of the person's open accounts. */
export interface HomeFacts {
  readonly account: AccountRef;
  /** The dwelling, by whatever tells it from others. */
  readonly dwelling: string;
  readonly postcode: string | null;
  readonly singlePersonDiscount: boolean;
  /** How many other adults the council's records put there now; null where nobody has looked. */
  readonly otherAdults: number | null;
  /** When the discount was to be looked at again, where that is known. */
  readonly reviewDue: PlainDate | null;
  /** Null where no bank account is held. */
  readonly bankInOwnName: boolean | null;
  readonly source: string;
}

export interface ClaimFactsHeld {
  readonly claim: ClaimRef;
  readonly postcode: string | null;
  readonly source: string;
}

/** What the person stated, at one time. Earnings and capital are those of a couple together. */
export interface Stated {
  readonly where: string;
  readonly on: PlainDate;
  readonly earningsPerMonth: Money;
  readonly capital: Money;
}

/** What somebody else told. Null: nothing of that. */
export interface Told {
  readonly by: Origin;
  readonly on: PlainDate;
  readonly earningsPerMonth: Money | null;
  /** An employment or pension is told of, whatever it pays. */
  readonly work: boolean;
  readonly capital: Money | null;
}

export interface MatchFacts {
  readonly by: Origin;
  readonly rule: string | null;
  readonly on: PlainDate | null;
}

/**
 * Everything the rules look at. Nothing of it is a protected characteristic or stands for one: no age, sex, disability, race,
 * nationality, religion, name, place of birth, language or neighbourhood. Equality Act 2010, ss. 4, 29 and 149.
 */
export interface IndicatorFacts {
  readonly today: PlainDate;
  readonly homes: readonly HomeFacts[];
  readonly claims: readonly ClaimFactsHeld[];
  /** The newest first. */
  readonly stated: readonly Stated[];
  readonly told: readonly Told[];
  readonly matches: readonly MatchFacts[];
}
