import type { Population } from '../population/population.js';
import type { Session, Sessions } from './session.js';

/** The operations there are, by the name that `docid` carries. */
export const DOCIDS = [
  'login',
  'crmlogin',
  'cocrmper',
  'ctxsel',
  'ctxdet',
  'ctxprop',
  'ctxtrn',
  'irins',
  'viewdoc',
  'docdl',
  'hbsel',
  'hbdet',
  'hbpaydet',
] as const;
export type Docid = (typeof DOCIDS)[number];

export const isDocid = (text: string): text is Docid => (DOCIDS as readonly string[]).includes(text);

/** What one Civica has in common for every call. */
export interface Civica {
  readonly population: Population;
  readonly sessions: Sessions;
  readonly userId: string;
  readonly password: string;
  /** Milliseconds since 1970: the time of day on each document. */
  readonly clock: () => number;
}

/** A request as far as an operation looks at it. Names of parameters are in lower case; the first of each counts. */
export interface Call {
  readonly civica: Civica;
  readonly docid: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly session: Session | null;
}

export type Answer =
  | { readonly kind: 'xml'; readonly text: string }
  | { readonly kind: 'html'; readonly text: string }
  | { readonly kind: 'pdf'; readonly bytes: Buffer };

export const MEDIA_TYPES: Record<Answer['kind'], string> = {
  xml: 'text/xml; charset=utf-8',
  html: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
};
