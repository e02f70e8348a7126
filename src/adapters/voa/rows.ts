import type { BulkRow } from '../../platform/database/bulk.js';
import type { FileIdentity } from './file-name.js';
import { linesOf } from './lines.js';
import { authorityOf, entryRow, LIST_ENTRY } from './list-entry.js';
import { type FoundRecord, type Heard, type Rejected, Rejoined, rejection } from './records.js';
import { authorityOfSummary, SUMMARY_RECORD, Valuation } from './summary.js';
import type { RejectedLines, Tally } from './tally.js';
import { WrongValue } from './values.js';

export interface Reading {
  readonly content: FileIdentity['content'];
  /** The billing authorities whose records are wanted; null for all. */
  readonly authorities: ReadonlySet<string> | null;
  readonly tally: Tally;
  readonly rejected: RejectedLines;
}

interface Maker extends Heard {
  end(): void;
  take(): readonly BulkRow[];
}

/** The rows of a file, a few thousand at a time: memory does not grow with the file. Throws TooManyRejected. */
export async function* rowsOf(bytes: AsyncIterable<Uint8Array>, reading: Reading): AsyncGenerator<readonly BulkRow[]> {
  const { tally, rejected, content } = reading;
  const maker: Maker = content === 'entries' ? new Entries(reading) : new Summaries(reading);
  const records = new Rejoined(content === 'entries' ? LIST_ENTRY : SUMMARY_RECORD, maker);
  const taken = (): readonly BulkRow[] => {
    rejected.check();
    tally.rejoined = records.count;
    return maker.take();
  };
  for await (const lines of linesOf(bytes, count => {
    tally.bytes += count;
  })) {
    for (const line of lines) records.line(line);
    tally.lines += lines.length;
    yield taken();
  }
  records.end();
  maker.end();
  yield taken();
}

const wanted = ({ authorities }: Reading, authority: string): boolean =>
  authorities === null || authorities.has(authority);

/** A record that cannot be read is rejected; anything else that goes wrong is no business of the file's. */
const tried = (reading: Reading, { line, text }: FoundRecord, work: () => void): boolean => {
  try {
    work();
    return true;
  } catch (error) {
    if (!(error instanceof WrongValue)) throw error;
    reading.rejected.add(rejection(line, error.message, text));
    return false;
  }
};

/** Each record is a row. */
class Entries implements Maker {
  private rows: BulkRow[] = [];

  constructor(private readonly reading: Reading) {}

  record(found: FoundRecord): void {
    const { tally } = this.reading;
    if (!wanted(this.reading, authorityOf(found.fields))) {
      tally.elsewhere += 1;
      return;
    }
    tried(this.reading, found, () => {
      this.rows.push(entryRow(found.fields));
      tally.records += 1;
    });
  }

  rejected(rejected: Rejected): void {
    this.reading.rejected.add(rejected);
  }

  end(): void {}

  take(): readonly BulkRow[] {
    const { rows } = this;
    this.rows = [];
    return rows;
  }
}

/**
 * A header and what follows it are a row. A valuation of which any record cannot be read is left out whole: a part of its
 * working would be shown as all of it.
 */
class Summaries implements Maker {
  private rows: BulkRow[] = [];
  /** `spoiled` and `elsewhere`: what follows goes with a header that was not taken. */
  private open: Valuation | 'none' | 'spoiled' | 'elsewhere' = 'none';

  constructor(private readonly reading: Reading) {}

  record(found: FoundRecord): void {
    const authority = authorityOfSummary(found);
    if (authority === null) this.part(found);
    else this.header(found, authority);
  }

  rejected(rejected: Rejected): void {
    this.reading.rejected.add(rejected);
    this.open = 'spoiled';
  }

  end(): void {
    if (this.open instanceof Valuation) {
      this.rows.push(this.open.row());
      this.reading.tally.records += 1;
    }
    this.open = 'none';
  }

  take(): readonly BulkRow[] {
    const { rows } = this;
    this.rows = [];
    return rows;
  }

  private header(found: FoundRecord, authority: string): void {
    this.end();
    if (!wanted(this.reading, authority)) {
      this.open = 'elsewhere';
      this.reading.tally.elsewhere += 1;
      return;
    }
    const read = tried(this.reading, found, () => {
      this.open = new Valuation(found);
    });
    if (!read) this.open = 'spoiled';
  }

  private part(found: FoundRecord): void {
    const { open } = this;
    if (open === 'spoiled' || open === 'elsewhere') return;
    if (open === 'none') {
      this.reading.rejected.add(rejection(found.line, 'it belongs to no header', found.text));
      return;
    }
    if (!tried(this.reading, found, () => open.add(found))) this.open = 'spoiled';
  }
}
