import type { PlainDate } from '../../domain/dates.js';
import type { PersonRef, SystemName } from '../../domain/references.js';
import type { SensitiveKind } from '../../domain/sensitive.js';

export interface RecordedName {
  readonly title?: string | null;
  readonly forenames: string | null;
  readonly surname: string;
}

export interface RecordedAddress {
  /** As one line, without the postcode. */
  readonly line: string | null;
  readonly postcode: string | null;
  readonly uprn: string | null;
}

/** One person as one back office records them, with what the index is to find them by. */
export interface PersonRecord {
  readonly kind: 'person';
  readonly ref: PersonRef;
  readonly name: RecordedName;
  /** Maiden names, aliases, earlier spellings. At most eight are kept. */
  readonly formerNames: readonly RecordedName[];
  readonly birthDate: PlainDate | null;
  /** In clear on its way in; the index keeps a keyed hash alone. */
  readonly nationalInsuranceNumber: string | null;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  /** The current one first. At most eight are kept. */
  readonly addresses: readonly RecordedAddress[];
  /** Numbers of accounts and claims by which people ask for this person, as printed. At most forty are kept. */
  readonly numbers: readonly string[];
  /** The back office's own mark that few may see this record; null where it has none or makes no such marks. */
  readonly sensitive: SensitiveKind | null;
}

/** A person of whom the back office has no record any more. Only deltas carry these. */
export interface PersonGone {
  readonly kind: 'gone';
  readonly ref: PersonRef;
}

/** A person whose record cannot be read: what is known of them already stays. */
export interface PersonUnread {
  readonly kind: 'unread';
  readonly ref: PersonRef;
}

/** What a source gives, and where to go on behind it. */
export interface PeopleEntry {
  readonly entry: PersonRecord | PersonGone | PersonUnread;
  /** Opaque to all but the source; null where reading cannot go on from here. */
  readonly cursor: string | null;
}

export interface PeopleReading {
  /** The cursor of the last entry that was kept; null to begin at the beginning. */
  readonly after: string | null;
  /** Only what has changed since this token, as an earlier reading gave it; null for everybody. */
  readonly since: string | null;
  readonly signal?: AbortSignal;
}

/** A system that can give all of its people, in a stable order, a page at a time. It must never hold them all. */
export interface PeopleSource {
  readonly system: SystemName;
  /** How many to expect, for the progress bar; null where nobody knows. */
  count(): Promise<number | null>;
  /** Whether `since` is understood. Where it is not, only whole readings are made. */
  readonly deltas: boolean;
  /** What to give as `since` the next time; taken before the reading begins. */
  mark(): Promise<string | null>;
  people(reading: PeopleReading): AsyncIterable<PeopleEntry>;
}
