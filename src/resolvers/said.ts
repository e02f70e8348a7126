/** What was said and nothing else: a null is what was left out. Inputs nest no deeper than the schema. */
export function said(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(said);
  if (value === null || typeof value !== 'object') return value ?? undefined;
  const entries = Object.entries(value).flatMap(([key, inside]) => (inside == null ? [] : [[key, said(inside)]]));
  return Object.fromEntries(entries);
}

/** How many things there are in all the lists of an input together. */
export function thingsIn(value: unknown): number {
  if (value === null || typeof value !== 'object') return 0;
  const inside = Object.values(value).reduce<number>((sum, one) => sum + thingsIn(one), 0);
  return Array.isArray(value) ? inside + value.length : inside;
}
