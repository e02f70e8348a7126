import type { RecordedName } from '../adapters/ports/people-source.js';
import { nameWords } from './fold.js';

/** A name as it is compared. */
export interface FoldedName {
  readonly surname: readonly string[];
  readonly forenames: readonly string[];
}

const MOST_WORDS = 8;
const BAR = '|';

export const foldedName = ({ forenames, surname }: Omit<RecordedName, 'title'>): FoldedName => ({
  surname: nameWords(surname).slice(0, MOST_WORDS),
  forenames: nameWords(forenames).slice(0, MOST_WORDS),
});

/** As it is kept. */
export const nameText = ({ surname, forenames }: FoldedName): string =>
  `${surname.join(' ')}${BAR}${forenames.join(' ')}`;

export function readName(text: string): FoldedName {
  const [surname = '', forenames = ''] = text.split(BAR);
  const words = (part: string) => (part === '' ? [] : part.split(' '));
  return { surname: words(surname), forenames: words(forenames) };
}

/** As one would write it on an envelope. */
export const shownName = ({ title, forenames, surname }: RecordedName): string =>
  [title, forenames, surname]
    .map(part => part?.trim())
    .filter(part => part)
    .join(' ')
    .slice(0, 200);
