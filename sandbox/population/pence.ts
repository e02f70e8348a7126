/** Money as whole pence. Every amount in Testshire is far below the limit of exact integers. */
export type Pence = number;

/** `amount x over / under`, half a penny away from zero. */
export function share(amount: Pence, over: number, under: number): Pence {
  const half = Math.floor((2 * Math.abs(amount) * over + under) / (2 * under));
  return amount < 0 ? 0 - half : half;
}

export const percent = (amount: Pence, rate: number): Pence => share(amount, rate, 100);

export const sum = (amounts: Iterable<Pence>): Pence => {
  let total = 0;
  for (const amount of amounts) total += amount;
  return total;
};

/** Pounds with two decimals. */
export function pounds(amount: Pence): string {
  const digits = Math.abs(amount).toString().padStart(3, '0');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
