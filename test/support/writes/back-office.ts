import { cashFileText } from '../../../src/adapters/cash-file/cash-file.js';
import type { CashBatch, CashPostings } from '../../../src/adapters/ports/cash-postings.js';
import { Money } from '../../../src/domain/money.js';

/** A back office that imports cash files: each number once. The same number with other content is a fault of ours. */
export class BackOffice implements CashPostings {
  private readonly files = new Map<number, string>();
  private readonly lines: { readonly account: string; readonly amount: Money; readonly entry: string }[] = [];

  async deliver(batch: CashBatch): Promise<void> {
    const text = cashFileText(batch);
    const before = this.files.get(batch.number);
    if (before !== undefined && before !== text) throw new Error('a batch was handed over again with other content');
    if (before !== undefined) return;
    this.files.set(batch.number, text);
    this.lines.push(...batch.postings);
  }

  balanceOf(account: string): Money {
    return Money.sum(this.lines.filter(line => line.account === account).map(({ amount }) => amount));
  }

  entriesOf(account: string): readonly string[] {
    return this.lines.filter(line => line.account === account).map(({ entry }) => entry);
  }
}
