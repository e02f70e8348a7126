import type { PlainDate } from '../domain/dates.js';
import type { Agreement, EvidenceField } from '../domain/matching.js';
import type { PersonRef } from '../domain/references.js';

/** What is known of somebody whose records are looked for. What is left out speaks neither for nor against anybody. */
export interface WhoIs {
  /** In clear; hashed before it is compared and kept nowhere. */
  readonly nino?: string | null;
  /** As `PeopleKeys.nino` gives it, where only the hash was kept. */
  readonly ninoHash?: string | null;
  readonly name?: { readonly forenames?: string | null; readonly surname: string } | null;
  readonly birthDate?: PlainDate | null;
  readonly postcode?: string | null;
  readonly uprn?: string | null;
  readonly addressLine?: string | null;
  readonly phone?: string | null;
  readonly email?: string | null;
}

/** One thing that was compared. Holds no value of anybody's: field and agreement say it all. */
export interface Evidence {
  readonly field: EvidenceField;
  readonly agreement: Agreement;
  /** In bits: how far this moves the odds. Negative where it speaks against. */
  readonly weight: number;
}

/** One record that may be theirs. */
export interface PersonMatch {
  readonly person: PersonRef;
  /** How likely it is that both are one person, from 0 to 1. */
  readonly confidence: number;
  /** The sum of the evidence, in bits. */
  readonly weight: number;
  /** CERTAIN: to act on by itself. LIKELY: for an officer to decide. UNLIKELY never comes out. */
  readonly verdict: 'CERTAIN' | 'LIKELY';
  readonly evidence: readonly Evidence[];
}

/**
 * The index of everybody whom the back offices know. It knows no callers: who may see which match is decided where it is
 * shown. Sensitive people are matched like others.
 */
export interface PeopleIndex {
  /**
   * Records of the person described, the likeliest first, at most `first` (10). One person may have a record in each system
   * and several in one: more than one CERTAIN match is no contradiction. Empty where nobody fits.
   */
  match(who: WhoIs, options?: { readonly first?: number }): Promise<readonly PersonMatch[]>;
}
