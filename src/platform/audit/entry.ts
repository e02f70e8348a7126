/** One read of personal data, before it is answered. */
export interface AuditEntry {
  readonly requestId: string;
  /** Who asked: the token's subject. Kept as a keyed hash. */
  readonly subject: string;
  /** The application that asked. */
  readonly client: string;
  readonly callerClass: string;
  readonly purpose: string;
  /** The operation's name or hash. */
  readonly operation: string;
  /**
   * Field coordinates and labels. Give the same frozen array for the same document: it is then hashed once, not per request.
   */
  readonly what: readonly string[];
  /** The opaque references of the records, namespaced by system. Kept as keyed hashes. */
  readonly whose: readonly string[];
  readonly outcome: string;
}

/** As it is kept: the keys in this order are the canonical JSON. */
export interface KeptEntry {
  /** ISO 8601 instant, UTC, milliseconds. */
  readonly at: string;
  readonly requestId: string;
  readonly subject: string;
  readonly client: string;
  readonly callerClass: string;
  readonly purpose: string;
  readonly operation: string;
  /** The SHA-256 (base64url) under which `audit_what` has the list. */
  readonly what: string;
  readonly whose: readonly string[];
  readonly outcome: string;
}

/** Why an entry was not kept. Whoever asked is answered nothing. */
export type AuditTrouble = 'full' | 'failed' | 'closed';

const WORDS: Record<AuditTrouble, string> = {
  full: 'Too many audit entries wait for the store. Nothing may be answered until it keeps up: look at the store.',
  failed: 'The store did not keep the audit entry, so nothing may be answered. Look at the store and its disk.',
  closed: 'The audit log is closed: the process is stopping.',
};

export class AuditError extends Error {
  override readonly name = 'AuditError';
  constructor(
    readonly trouble: AuditTrouble,
    options?: ErrorOptions,
  ) {
    super(WORDS[trouble], options);
  }
}
