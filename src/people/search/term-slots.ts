import type { HitField } from '../../domain/matching.js';
import type { PeopleKeys } from '../people-keys.js';
import { slipsOf } from '../slips.js';
import type { Slot } from '../store/candidates.js';
import type { Counts } from '../store/counts.js';
import type { On } from '../store/tables.js';
import { wordSlots } from '../store/word-slots.js';
import { token } from '../tokens.js';
import type { Term } from './terms.js';

/** A term, what it may have meant, and the token that is exactly what was asked for. */
export interface AskedSlot extends Slot {
  readonly field: HitField;
  readonly exact: readonly string[];
}

/** A term of free text may be of a name or of an address: the better of the two counts. */
export type TermSlots = readonly AskedSlot[];

const WHOLE_BITS = 20;
/** A whole number with one digit wrong is more likely meant than a stranger's whole name is. */
const SLIP_BITS = 11;
const BIRTHDAY_BITS = 12;
const CLOSE_BIRTHDAY_BITS = 6;

/** What every term may have meant. */
export async function termSlots(
  on: On,
  { terms, counts, keys }: { readonly terms: readonly Term[]; readonly counts: Counts; readonly keys: PeopleKeys },
): Promise<readonly TermSlots[]> {
  const words = [...new Set(terms.flatMap(wordTokens))];
  const slots = words.length > 0 ? await wordSlots(on, { words, counts, beginnings: true }) : new Map<string, Slot>();
  const ofWord = (field: HitField, word: string): AskedSlot[] => {
    const slot = slots.get(word);
    return slot ? [{ ...slot, field, exact: [word] }] : [];
  };
  return terms.map(term => {
    if (term.kind === 'value')
      return term.field === 'POSTCODE' ? ofWord('POSTCODE', token.postcode(term.value)) : [valueSlot(term, keys)];
    return term.of.flatMap(of => ofWord(of, of === 'NAME' ? token.name(term.word) : token.place(term.word)));
  });
}

const wordTokens = (term: Term): string[] => {
  if (term.kind === 'value') return term.field === 'POSTCODE' ? [token.postcode(term.value)] : [];
  return term.of.map(of => (of === 'NAME' ? token.name(term.word) : token.place(term.word)));
};

function valueSlot({ field, value }: Extract<Term, { kind: 'value' }>, keys: PeopleKeys): AskedSlot {
  switch (field) {
    case 'NINO':
      return slotOf(
        field,
        [token.nino(keys.of('nino', value))],
        slipsOf(value).map(of => token.nino(keys.of('nino', of))),
      );
    case 'PHONE':
      return slotOf(
        field,
        [token.phone(keys.of('phone', value))],
        phoneSlips(value).map(of => token.phone(keys.of('phone', of))),
      );
    case 'EMAIL':
      return slotOf(field, [token.email(keys.of('email', value))], []);
    case 'BIRTH_DATE':
      return bornOn(value);
    case 'UPRN':
      return slotOf(field, [token.uprn(value)], []);
    default:
      return slotOf('REFERENCE', [token.number(value), token.uprn(value)], slipsOf(value).map(token.number));
  }
}

/** A birthday, and what one slip makes of it. Some ten people of a large council share each. */
function bornOn(day: string): AskedSlot {
  const slips = daySlips(day).map(of => [token.born(of), CLOSE_BIRTHDAY_BITS] as const);
  return {
    field: 'BIRTH_DATE',
    exact: [token.born(day)],
    tokens: new Map([...slips, [token.born(day), BIRTHDAY_BITS] as const]),
    expected: slips.length * 10,
  };
}

/** A digit wrong, two changed round, day and month changed round: those that are days. */
export function daySlips(day: string): readonly string[] {
  const [year = '', month = '', of = ''] = day.split('-');
  const plain = slipsOf(`${year}${month}${of}`).map(
    digits => `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`,
  );
  return [...new Set([...plain, `${year}-${of}-${month}`])].filter(one => one !== day && isDay(one));
}

const isDay = (text: string): boolean => !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) && /^(19|20)/.test(text);

const slotOf = (field: HitField, exact: readonly string[], slips: readonly string[]): AskedSlot => ({
  field,
  exact,
  tokens: new Map([...slips.map(of => [of, SLIP_BITS] as const), ...exact.map(of => [of, WHOLE_BITS] as const)]),
  expected: exact.length * 4,
});

/** Slips within the number, not in its country. */
const phoneSlips = (number: string): string[] => slipsOf(number.slice(3)).map(rest => number.slice(0, 3) + rest);
