import { Money } from '../../domain/money.js';
import type { CouncilTaxLine } from './line.js';

/** What one set of people, jointly and severally liable, owes for the year. One debt, whoever pays it. */
export interface Bill {
  readonly liable: readonly string[];
  readonly days: number;
  readonly total: Money;
  readonly lines: readonly CouncilTaxLine[];
}

/** The lines by the people who are liable for them. Exempt days are nobody's bill. */
export function billsOf(lines: readonly CouncilTaxLine[]): readonly Bill[] {
  const bills = new Map<string, CouncilTaxLine[]>();
  for (const line of lines) {
    if (line.state !== 'CHARGED') continue;
    const key = [...line.liable].sort().join(',');
    bills.set(key, [...(bills.get(key) ?? []), line]);
  }
  return [...bills.values()].map(own => ({
    liable: own[0]?.liable ?? [],
    days: own.reduce((sum, { days }) => sum + days, 0),
    total: Money.sum(own.map(({ net }) => net)),
    lines: own,
  }));
}
