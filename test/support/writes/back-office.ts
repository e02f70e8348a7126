import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cashFileName, cashFileText } from '../../../src/adapters/cash-file/cash-file.js';
import type { CashBatch, CashPostings } from '../../../src/adapters/ports/cash-postings.js';
import { Money } from '../../../src/domain/money.js';

interface Line {
  readonly account: string;
  readonly amount: Money;
  readonly entry: string;
}

/** A back office that imports cash files: each name once. The same name with other content is a fault of ours. */
export class BackOffice implements CashPostings {
  private readonly files = new Map<string, string>();
  private readonly lines: Line[] = [];

  async deliver(batch: CashBatch): Promise<void> {
    this.takes(cashFileName(batch.number), cashFileText(batch));
  }

  /** Takes what lies in the folder of a gateway that is a process of its own. */
  imports(folder: string): void {
    for (const name of readdirSync(folder).filter(one => one.endsWith('.csv')))
      this.takes(name, readFileSync(join(folder, name), 'utf8'));
  }

  balanceOf(account: string): Money {
    return Money.sum(this.lines.filter(line => line.account === account).map(({ amount }) => amount));
  }

  entriesOf(account: string): readonly string[] {
    return this.lines.filter(line => line.account === account).map(({ entry }) => entry);
  }

  private takes(name: string, text: string): void {
    const before = this.files.get(name);
    if (before !== undefined && before !== text) throw new Error('a batch was handed over again with other content');
    if (before !== undefined) return;
    this.files.set(name, text);
    const [, ...lines] = text.trimEnd().split('\r\n');
    this.lines.push(...lines.map(lineOf));
  }
}

function lineOf(text: string): Line {
  const [, , system, number, amount, , , entry] = text.split(',');
  return { account: `${system}:${number}`, amount: Money.pounds(amount ?? ''), entry: entry ?? '' };
}
