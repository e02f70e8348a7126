import { createHash } from 'node:crypto';
import { encode } from '../../domain/codec.js';
import { FEED_FACTS } from '../../domain/feeds/kinds.js';
import { type FeedMapping, type FieldRule, PERSON } from '../../domain/feeds/mapping.js';
import type { FeedRecord, FeedRow, PersonTold, Poison } from '../../domain/feeds/record.js';
import { dayOf, type FeedValue, type FeedValues, sortable, textOf } from '../../domain/feeds/value.js';
import { readValue, Unusable } from './field-value.js';
import type { Raw } from './raw.js';

/** A record in our words, or why it was set aside. */
export function rowOf(raw: Raw, mapping: FeedMapping): FeedRow {
  const { position } = raw;
  const aside = (poison: Poison, field: string | null = null): FeedRow => ({ is: 'poison', position, poison, field });
  if ('poison' in raw) return aside(raw.poison);
  const values: Record<string, FeedValue> = {};
  for (const rule of mapping.fields) {
    const read = fieldOf(raw.at(rule.from), rule, mapping.handling);
    if (typeof read === 'object' && 'poison' in read) return aside(read.poison, rule.field);
    if (read.value !== null) values[rule.field] = read.value;
  }
  const lacking = FEED_FACTS[mapping.kind].needs.find(field => values[field] === undefined);
  if (lacking !== undefined) return aside('MISSING', lacking);
  const record = recordOf(values, mapping);
  return record === null ? aside('NOBODY') : { is: 'record', position, record };
}

function fieldOf(
  text: string | null,
  rule: FieldRule,
  { unknownCode, missingRequired }: FeedMapping['handling'],
): { readonly value: FeedValue | null } | { readonly poison: Poison } {
  try {
    const value = text === null ? null : readValue(text, rule);
    if (value === null && rule.required && missingRequired === 'set-aside') return { poison: 'MISSING' };
    return { value };
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    if (error.poison === 'UNKNOWN_CODE' && unknownCode === 'pass') return { value: null };
    return { poison: error.poison };
  }
}

/** Null where nothing tells whom it is about. */
export function recordOf(
  values: FeedValues,
  mapping: Pick<FeedMapping, 'kind' | 'keys' | 'version'>,
): FeedRecord | null {
  const person = personOf(values);
  const told = identityOf(person);
  if (told === null) return null;
  const { origin } = FEED_FACTS[mapping.kind];
  const subject = hash(`${origin}\n${told}`);
  const { same, order, period } = mapping.keys;
  const parts = same.map(field => (field === PERSON ? subject : sortable(values[field])));
  return {
    values,
    person,
    subject,
    key: hash([mapping.kind, ...parts].join('\n')),
    // Of two that are equally late, the newer version of the feed tells more.
    order: [...order.map(field => sortable(values[field])), mapping.version].join('|'),
    contentHash: hash(encode(sorted(values))),
    period: period === null ? null : dayOf(values, period),
  };
}

const personOf = (values: FeedValues): PersonTold => ({
  nino: textOf(values, 'claimantNino')?.slice(0, 8) ?? null,
  surname: textOf(values, 'surname'),
  forename: textOf(values, 'forename'),
  dateOfBirth: dayOf(values, 'dateOfBirth'),
  postcode: textOf(values, 'postcode'),
});

/** The number, or else a name with a day of birth or a postcode. */
function identityOf({ nino, surname, forename, dateOfBirth, postcode }: PersonTold): string | null {
  if (nino !== null) return nino;
  if (surname === null || (dateOfBirth === null && postcode === null)) return null;
  return [surname, forename ?? '', dateOfBirth ?? '', postcode ?? ''].join('|').toUpperCase();
}

const sorted = (values: FeedValues): FeedValues =>
  Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)));

const hash = (text: string): string => createHash('sha256').update(text).digest('base64url');
