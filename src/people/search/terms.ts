import { isoText } from '../../domain/dates.js';
import type { HitField } from '../../domain/matching.js';
import { foldedEmail, foldedNino, foldedNumber, foldedPostcode, foldedUprn, foldedWords, nameWords } from '../fold.js';
import { foldedPhone } from '../people-keys.js';
import { STREET_WORDS } from '../places.js';
import type { PeopleSearch } from './asked.js';

/** One thing that is asked for. A word of free text may be of a name or of an address. */
export type Term =
  | { readonly kind: 'word'; readonly word: string; readonly of: readonly ('NAME' | 'ADDRESS')[] }
  | { readonly kind: 'value'; readonly field: Exclude<HitField, 'NAME' | 'ADDRESS'>; readonly value: string };

/** More than these are not looked at: nobody needs more to find somebody. */
export const MOST_TERMS = 10;

const value = (field: Exclude<HitField, 'NAME' | 'ADDRESS'>, folded: string | null): Term[] =>
  folded === null ? [] : [{ kind: 'value', field, value: folded }];

const word =
  (...of: readonly ('NAME' | 'ADDRESS')[]) =>
  (text: string): Term => ({ kind: 'word', word: text, of });

/** What is asked for, taken apart. Throws nothing: what cannot be read finds nobody. */
export function termsOf(asked: PeopleSearch): readonly Term[] {
  const terms = [
    ...(asked.text ? freeText(asked.text) : []),
    ...nameWords(asked.name).map(word('NAME')),
    ...value('BIRTH_DATE', asked.birthDate ? isoText(asked.birthDate) : null),
    ...value('NINO', foldedNino(asked.nino)),
    ...value('PHONE', foldedPhone(asked.phone)),
    ...value('EMAIL', foldedEmail(asked.email)),
    ...value('REFERENCE', referenceIn(asked.reference)),
    ...addressWords(asked.address).map(word('ADDRESS')),
    ...value('POSTCODE', foldedPostcode(asked.postcode)),
    ...value('UPRN', foldedUprn(asked.uprn)),
  ];
  return terms.slice(0, MOST_TERMS);
}

const addressWords = (text: string | null | undefined): string[] =>
  foldedWords(text).filter(one => !STREET_WORDS.has(one));

/** The number behind a namespace, or the number alone. */
const referenceIn = (text: string | null | undefined): string | null =>
  foldedNumber(text?.slice((text.indexOf(':') ?? -1) + 1));

/** What can be recognised is taken out, the longest first; the rest are words. */
const KNOWN: readonly { readonly pattern: RegExp; readonly terms: (text: string) => Term[] }[] = [
  { pattern: /[^\s@]+@[^\s@]+\.[^\s@]+/g, terms: text => value('EMAIL', foldedEmail(text)) },
  { pattern: /\b[a-z]{2}\s?\d{2}\s?\d{2}\s?\d{2}\s?[a-d]?\b/gi, terms: text => value('NINO', foldedNino(text)) },
  { pattern: /\b[a-z]{1,2}\d[a-z\d]?\s?\d[a-z]{2}\b/gi, terms: text => value('POSTCODE', foldedPostcode(text)) },
  { pattern: /\b\d{4}-\d{2}-\d{2}\b/g, terms: text => value('BIRTH_DATE', dayIn(text.split('-'))) },
  {
    pattern: /\b\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\b/g,
    terms: text => value('BIRTH_DATE', dayIn(text.split(/[/.-]/).reverse())),
  },
  { pattern: /(?:\+|\b0)\d[\d ()-]{7,16}\d\b/g, terms: text => value('PHONE', foldedPhone(text)) },
  { pattern: /\b[a-z-]+:[a-z\d][a-z\d./-]*\b/gi, terms: text => value('REFERENCE', referenceIn(text)) },
  { pattern: /\b(?=[a-z]*\d)[a-z\d]{5,40}\b/gi, terms: text => value('REFERENCE', foldedNumber(text)) },
];

function freeText(text: string): Term[] {
  let rest = text;
  const known = KNOWN.flatMap(({ pattern, terms }) =>
    [...rest.matchAll(pattern)].flatMap(([found]) => {
      const made = terms(found);
      if (made.length > 0) rest = rest.replace(found, ' ');
      return made;
    }),
  );
  return [...known, ...wordsIn(rest)];
}

const wordsIn = (text: string): Term[] =>
  nameWords(text)
    .filter(one => !STREET_WORDS.has(one))
    .map(one => (/\d/.test(one) ? word('ADDRESS')(one) : word('NAME', 'ADDRESS')(one)));

/** As one writes a day; it may be none, for a slip may have made it so. */
const dayIn = ([year = '', month = '', day = '']: readonly string[]): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
