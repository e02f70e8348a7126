/**
 * Freezes an entity all the way down, for it will be shared between callers. Money and dates cannot change anyway, and bytes
 * cannot be frozen: only plain objects and lists are walked.
 */
export function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  const plain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  if (!plain) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}
