import type { PlainDate } from '../../domain/dates.js';
import type { Within } from './payment-provider.js';

/** Something that the register tells a creditor. What it means is for the configuration to say, by type and version. */
export interface RegisterNotice {
  /** The register's own, or made of the content where it gave none. */
  readonly id: string;
  /** As it was sent: without a zone. Null where it was not such a moment. */
  readonly createdOn: string | null;
  readonly type: string | null;
  readonly version: string | null;
  readonly payload: Readonly<Record<string, unknown>>;
  /** The whole notice, as it was sent. */
  readonly raw: string;
}

/** A debt of ours in a moratorium. */
export interface MoratoriumDebt {
  readonly id: string;
  readonly reference: string | null;
  readonly nationalInsuranceNumber: string | null;
  /** Pounds, as text. */
  readonly amount: string | null;
  /** In the register's numbers, 0 to 16. */
  readonly status: number;
  readonly from: PlainDate | null;
  /** The last day; null where no end is known. */
  readonly until: PlainDate | null;
}

/** A moratorium as a creditor may see it. No address is in it where the address is hidden. */
export interface MoratoriumSeen {
  readonly id: string;
  readonly reference: string | null;
  readonly crisis: boolean;
  readonly addressHidden: boolean;
  readonly surname: string | null;
  readonly forename: string | null;
  readonly born: PlainDate | null;
  readonly postcode: string | null;
  readonly debts: readonly MoratoriumDebt[];
}

/** The register of moratoria, as a creditor asks it. Every call rejects with UpstreamError alone. */
export interface BreathingSpaces {
  readonly system: string;
  /** Unread notices, oldest first, at most `mostPending`. Asking marks them as read: what is lost on the way is not given again. */
  pending(within: Within): Promise<readonly RegisterNotice[]>;
  /** Notices created after a moment, read or not, at most `mostSince`: how what was lost is found. */
  since(moment: string, within: Within): Promise<readonly RegisterNotice[]>;
  /** Null where the register shows none by this id. */
  moratorium(id: string, within: Within): Promise<MoratoriumSeen | null>;
  readonly mostPending: number;
  readonly mostSince: number;
}
