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

/** Where a file goes once it is dealt with. */
export type TakenTo = 'done' | 'refused';

/** Where files are dropped for us. Files whose names say that they are being written are not listed. */
export interface FeedDrop {
  readonly name: string;
  /** At most as many as stated, in order of name. */
  list(most: number): Promise<readonly DroppedFile[]>;
  /** The file as it is now; null where it is there no more. */
  stat(name: string): Promise<DroppedFile | null>;
  open(name: string): Promise<AsyncIterable<Uint8Array>>;
  /** Puts a file that was dealt with out of the way, over none that lies there. Nothing is done where it is gone already. */
  move(file: DroppedFile, to: TakenTo): Promise<void>;
  close(): Promise<void>;
}
