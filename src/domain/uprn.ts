const UPRN = /^0{0,11}([1-9]\d{0,11})$/;

/** A UPRN as it is kept and compared: digits without leading noughts. Null for what cannot be one. */
export const uprnOf = (text: string): string | null => {
  const plain = text.trim();
  return plain.length > 12 ? null : (UPRN.exec(plain)?.[1] ?? null);
};
