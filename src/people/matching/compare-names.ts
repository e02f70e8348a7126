import type { Agreement } from '../../domain/matching.js';
import type { FoldedName } from '../names.js';
import { shortForms } from '../short-forms.js';
import { oneSlip } from '../slips.js';
import { soundAlike } from '../sounds.js';

type Words = readonly string[];

/** Best first. */
const ORDER: readonly Agreement[] = ['SAME', 'SHORT', 'CLOSE', 'FORMER', 'SOUNDS', 'PART', 'DIFFERS'];

export const better = (a: Agreement, b: Agreement): Agreement => (ORDER.indexOf(a) <= ORDER.indexOf(b) ? a : b);

const joined = (words: Words): string => words.join('');

/** How two surnames agree; null where either is not known. */
function surnames(a: Words, b: Words): Agreement | null {
  if (a.length === 0 || b.length === 0) return null;
  if (joined(a) === joined(b)) return 'SAME';
  if (oneSlip(joined(a), joined(b))) return 'CLOSE';
  if (soundAlike(joined(a), joined(b))) return 'SOUNDS';
  // One of two names that are joined by a hyphen.
  return a.some(word => word.length > 2 && b.includes(word)) ? 'PART' : 'DIFFERS';
}

/** How two forenames agree, the first of each deciding; null where either is not known. */
function forenames(a: Words, b: Words): Agreement | null {
  const [firstA = '', ...restA] = a;
  const [firstB = '', ...restB] = b;
  if (firstA === '' || firstB === '') return null;
  if (firstA === firstB) return 'SAME';
  if (firstA.length === 1 || firstB.length === 1) return firstA[0] === firstB[0] ? 'PART' : 'DIFFERS';
  if (shortForms(firstA).has(firstB)) return 'SHORT';
  if (oneSlip(firstA, firstB)) return 'CLOSE';
  if (soundAlike(firstA, firstB)) return 'SOUNDS';
  // Known by the middle name.
  return restA.includes(firstB) || restB.includes(firstA) ? 'PART' : 'DIFFERS';
}

export interface NamesAgree {
  readonly surname: Agreement | null;
  readonly forenames: Agreement | null;
}

/** The best that any name of one has with any of the other; a surname that only a former name has is `FORMER`. */
export function namesAgree(a: readonly FoldedName[], b: readonly FoldedName[]): NamesAgree {
  let best: NamesAgree = { surname: null, forenames: null };
  a.forEach((one, atA) => {
    b.forEach((other, atB) => {
      const found = surnames(one.surname, other.surname);
      const surname = atA + atB > 0 && found === 'SAME' ? 'FORMER' : found;
      best = {
        surname: pick(best.surname, surname),
        forenames: pick(best.forenames, forenames(one.forenames, other.forenames)),
      };
    });
  });
  const [nameA] = a;
  const [nameB] = b;
  // Keyed the wrong way round.
  if (nameA && nameB && best.surname === 'DIFFERS' && swapped(nameA, nameB))
    return { surname: 'CLOSE', forenames: 'CLOSE' };
  return best;
}

const pick = (a: Agreement | null, b: Agreement | null): Agreement | null =>
  a === null ? b : b === null ? a : better(a, b);

const swapped = (a: FoldedName, b: FoldedName): boolean =>
  joined(a.surname) === (b.forenames[0] ?? '-') && joined(b.surname) === (a.forenames[0] ?? '-');
