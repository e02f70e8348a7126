import type { FeedMapping } from '../../domain/feeds/mapping.js';
import type { FeedEnd, FeedRow } from '../../domain/feeds/record.js';

/** Reads files as a mapping says. */
export interface FeedReader {
  /** Every record in order, then how it ended. Holds a record at a time, however long the file. Never rejects for content. */
  rows(mapping: FeedMapping, content: AsyncIterable<Uint8Array>): AsyncIterable<FeedRow | FeedEnd>;
}

/** A file that lies somewhere to be fetched. */
export interface DroppedFile {
  readonly name: string;
  readonly bytes: number;
  /** Milliseconds of the epoch. */
  readonly changedAt: number;
}

/** Where files are dropped for us. Nothing is ever changed or removed there. */
export interface FeedDrop {
  readonly name: string;
  /** At most as many as stated, in order of name. */
  list(most: number): Promise<readonly DroppedFile[]>;
  open(name: string): Promise<AsyncIterable<Uint8Array>>;
  close(): Promise<void>;
}
