import type { EvidenceField } from '../../domain/matching.js';
import type { PersonRef } from '../../domain/references.js';
import type { PersonMatch } from '../people-index.js';
import { type Candidate, candidates, type Slot } from '../store/candidates.js';
import { peopleCounted, wordCounts } from '../store/counts.js';
import type { On } from '../store/tables.js';
import { wordSlots } from '../store/word-slots.js';
import { token } from '../tokens.js';
import { compare } from './compare.js';
import { type Commonness, judged } from './judge.js';
import { type Compared, ofRecord } from './sought.js';
import { CERTAIN_FROM, LIKELY_FROM } from './weights.js';

/** A hash, a whole number or a birthday speaks for few. */
const IDENTIFIER_BITS = 18;
const BIRTHDAY_BITS = 12;

/** Records of the person described, the likeliest first. `but` is a record that is not compared: their own. */
export async function match(
  on: On,
  who: Compared,
  { first, but = null }: { readonly first: number; readonly but?: PersonRef | null },
): Promise<readonly PersonMatch[]> {
  const counts = await peopleCounted(on);
  const words = nameAndPlaceWords(who);
  const slots = await wordSlots(on, { words, counts, beginnings: false });
  const found = await candidates(on, [...slots.values(), ...identifiers(who)]);
  const common = await commonness(on, { who, people: counts.people });
  return found
    .filter(({ ref }) => ref !== but)
    .flatMap(one => matchOf(who, one, common))
    .sort((a, b) => b.weight - a.weight || (a.person < b.person ? -1 : 1))
    .slice(0, first);
}

function matchOf(who: Compared, one: Candidate, common: Commonness): PersonMatch[] {
  const found = judged(compare(who, ofRecord(one)), common);
  if (found === null || found.confidence < LIKELY_FROM) return [];
  const verdict = found.confidence >= CERTAIN_FROM ? 'CERTAIN' : 'LIKELY';
  return [{ person: one.ref as PersonRef, verdict, ...found }];
}

const nameAndPlaceWords = ({ names, places }: Compared): string[] => [
  ...new Set([
    ...names.flatMap(({ surname, forenames }) => [...surname, ...forenames.slice(0, 2)].map(token.name)),
    ...places.flatMap(({ postcode }) => (postcode === null ? [] : token.postcode(postcode))),
  ]),
];

function identifiers({ ninoKey, ninoSlips, birthDate, phoneKeys, emailKeys, places }: Compared): Slot[] {
  const of = (tokens: readonly string[], bits: number): Slot => ({
    tokens: new Map(tokens.map(one => [one, bits])),
    expected: tokens.length,
  });
  const uprns = places.flatMap(({ uprn }) => (uprn === null ? [] : token.uprn(uprn)));
  return [
    of(ninoKey === null ? [] : [token.nino(ninoKey)], IDENTIFIER_BITS),
    of([...(ninoSlips ?? [])].map(token.nino), BIRTHDAY_BITS),
    of(birthDate === null ? [] : [token.born(birthDate)], BIRTHDAY_BITS),
    of([...phoneKeys.map(token.phone), ...emailKeys.map(token.email), ...uprns], BIRTHDAY_BITS),
  ].filter(({ tokens }) => tokens.size > 0);
}

/** How common this person's own surname, forename and postcode are. */
export async function commonness(on: On, { who, people }: { who: Compared; people: number }): Promise<Commonness> {
  const [name] = who.names;
  const own: Partial<Record<EvidenceField, string>> = {
    ...(name?.surname.length && { SURNAME: token.name(rarest(name.surname)) }),
    ...(name?.forenames[0] && { FORENAMES: token.name(name.forenames[0]) }),
    ...(who.places[0]?.postcode && { POSTCODE: token.postcode(who.places[0].postcode) }),
  };
  const counts = await wordCounts(on, Object.values(own));
  return {
    people,
    shareOf: field => {
      const word = own[field];
      const count = word === undefined ? undefined : counts.get(word);
      return count === undefined ? null : count / people;
    },
  };
}

const rarest = (words: readonly string[]): string => words.reduce((a, b) => (b.length > a.length ? b : a), '');
