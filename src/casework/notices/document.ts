import type { PlainDate } from '../../domain/dates.js';
import type { Money } from '../../domain/money.js';
import type { NoticeKind, Section } from './required.js';

/** A line of a sum: what is added, taken off, or what it comes to so far. */
export interface SumLine {
  readonly effect: 'plus' | 'less' | 'becomes';
  readonly label: string;
  readonly amount: Money;
}

export type Block =
  | { readonly kind: 'text'; readonly says: string }
  | { readonly kind: 'list'; readonly says: string; readonly items: readonly string[] }
  | { readonly kind: 'sum'; readonly says: string; readonly lines: readonly SumLine[]; readonly total: Money };

/** Something the notice says, and every provision that asks for it. */
export interface Matter {
  readonly matter: string;
  readonly section: Section;
  readonly law: readonly string[];
  readonly blocks: readonly Block[];
}

export interface PostalAddress {
  readonly lines: readonly string[];
  readonly postcode: string | null;
}

/** The council as letters name it, and how to reach it. */
export interface Sender {
  readonly name: string;
  readonly address: PostalAddress | null;
  readonly telephone: string | null;
  readonly website: string | null;
  readonly email: string | null;
}

/** A notice as it is given: whole, and never put together again. */
export interface NoticeDocument {
  readonly kind: NoticeKind;
  /** The number of the decision: what people say on the telephone. */
  readonly number: string;
  readonly on: PlainDate;
  readonly from: Sender;
  readonly to: { readonly name: string; readonly address: PostalAddress | null };
  readonly language: 'en' | 'cy';
  readonly matters: readonly Matter[];
}

export const text = (...sentences: readonly string[]): Block => ({ kind: 'text', says: sentences.join(' ') });
export const list = (says: string, items: readonly string[]): Block => ({ kind: 'list', says, items });
