import { createHash } from 'node:crypto';

export const sha256Hex = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

export interface Link {
  readonly sequence: number;
  readonly previousHash: string;
  readonly entries: string;
}

/** The hash of a group: over its place, the hash before it and its own content. The store computes the same in SQL. */
export const linkHash = ({ sequence, previousHash, entries }: Link): string =>
  sha256Hex(`${sequence}|${previousHash}|${sha256Hex(entries)}`);
