import type { HitWay } from '../../domain/matching.js';
import { readName } from '../names.js';
import { readPlace, STREET_WORDS } from '../places.js';
import { shortForms } from '../short-forms.js';
import { oneSlip } from '../slips.js';
import type { Candidate } from '../store/candidates.js';
import { token, wordOf } from '../tokens.js';
import type { HitReason } from './asked.js';
import type { AskedSlot, TermSlots } from './term-slots.js';

export interface Scored {
  readonly score: number;
  readonly reasons: readonly HitReason[];
}

/** What is asked for and not there speaks against somebody, but not much: an address or a name may have changed. */
const MISSING_BITS = -3;
/** A name that somebody had once says a little less. */
const FORMER_LEFT = 0.85;

/** How well somebody fits everything that was asked, in bits, and why. */
export function scored(one: Candidate, terms: readonly TermSlots[]): Scored {
  const has = tokensOf(one);
  const found = terms.map(slots => bestOf(slots.map(slot => agreement(slot, has))));
  const reasons = found.flatMap(best => (best === null ? [] : [best.reason]));
  const score = found.reduce((sum, best) => sum + (best?.bits ?? MISSING_BITS), 0);
  return { score: Math.round(score * 100) / 100, reasons: distinct(reasons) };
}

interface Agreed {
  readonly bits: number;
  readonly reason: HitReason;
}

const bestOf = (all: readonly (Agreed | null)[]): Agreed | null =>
  all.reduce((best, one) => (one !== null && one.bits > (best?.bits ?? 0) ? one : best), null);

/** The tokens that somebody has, and whether only by a former name. */
type Tokens = ReadonlyMap<string, 'now' | 'former'>;

function agreement(slot: AskedSlot, has: Tokens): Agreed | null {
  let best: Agreed | null = null;
  for (const [of, when] of has) {
    const bits = (slot.tokens.get(of) ?? 0) * (when === 'former' ? FORMER_LEFT : 1);
    if (bits <= (best?.bits ?? 0)) continue;
    const way = slot.exact.includes(of) ? (when === 'former' ? 'FORMER' : 'SAME') : wayOf(slot, of);
    best = { bits, reason: { field: slot.field, way } };
  }
  return best;
}

function wayOf({ exact: [asked = ''] }: AskedSlot, of: string): HitWay {
  const a = wordOf(asked);
  const b = wordOf(of);
  if (!/^[nap]:/.test(of) || oneSlip(a, b)) return 'SLIP';
  if (shortForms(a).has(b)) return 'SHORT';
  return b.startsWith(a) ? 'BEGINS' : 'SOUNDS';
}

function tokensOf(one: Candidate): Map<string, 'now' | 'former'> {
  const has = new Map<string, 'now' | 'former'>();
  const add = (of: string, when: 'now' | 'former' = 'now') => {
    if (has.get(of) !== 'now') has.set(of, when);
  };
  one.names.map(readName).forEach(({ surname, forenames }, at) => {
    for (const word of [...surname, ...forenames]) add(token.name(word), at === 0 ? 'now' : 'former');
  });
  for (const { postcode, uprn, words } of one.places.map(readPlace)) {
    if (postcode !== null) add(token.postcode(postcode));
    if (uprn !== null) add(token.uprn(uprn));
    for (const word of words) if (!STREET_WORDS.has(word)) add(token.place(word));
  }
  if (one.nino_key !== null) add(token.nino(one.nino_key));
  for (const key of one.phone_keys) add(token.phone(key));
  for (const key of one.email_keys) add(token.email(key));
  for (const number of one.numbers) add(token.number(number));
  if (one.birth_date !== null) add(token.born(one.birth_date));
  return has;
}

const distinct = (reasons: readonly HitReason[]): HitReason[] => [
  ...new Map(reasons.map(reason => [`${reason.field} ${reason.way}`, reason])).values(),
];
