/** Something that was left out of an export, and why: said to the person in these words. */
export interface LeftOut {
  readonly what: string;
  readonly why: string;
}

/** One part of what is held about a person. */
export interface Section {
  readonly title: string;
  /** Where it is held. */
  readonly heldIn: string;
  /** Plain values alone, as JSON has them. */
  readonly content: unknown;
  readonly leftOut: readonly LeftOut[];
  /** For the officer who looks it through, not for the person. */
  readonly toLookAt: readonly string[];
}

export const section = (given: Pick<Section, 'title' | 'heldIn' | 'content'> & Partial<Section>): Section => ({
  leftOut: [],
  toLookAt: [],
  ...given,
});

/** What is about somebody else as well: DPA 2018, Sch. 2, para. 16. */
export const OF_ANOTHER = 'It is about somebody else: DPA 2018, Sch. 2, para. 16.';

const DEEPEST = 12;

/** Domain values as JSON has them: amounts and days as text. Bytes are left out. */
export function plain(value: unknown, depth = 0): unknown {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return value;
  if (value === undefined || typeof value !== 'object' || depth === DEEPEST || value instanceof Uint8Array) return null;
  if (Array.isArray(value)) return value.map(item => plain(item, depth + 1));
  if (Object.getPrototypeOf(value) !== Object.prototype) return String(value);
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, plain(field, depth + 1)]));
}
