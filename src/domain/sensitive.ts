/**
 * Why few may see a person's record: they work for the council, live in a refuge, or have an address that is protected (by a
 * court, a breathing space that hides it, or witness protection).
 */
export const SENSITIVE_KINDS = ['STAFF', 'REFUGE', 'PROTECTED_ADDRESS'] as const;
export type SensitiveKind = (typeof SENSITIVE_KINDS)[number];
