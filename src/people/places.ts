import type { RecordedAddress } from '../adapters/ports/people-source.js';
import { foldedPostcode, foldedUprn, foldedWords } from './fold.js';

/** An address as it is compared. */
export interface Place {
  readonly postcode: string | null;
  readonly uprn: string | null;
  readonly words: readonly string[];
}

const MOST_WORDS = 12;
const BAR = '|';

export const placeOf = ({ line, postcode, uprn }: RecordedAddress): Place => ({
  postcode: foldedPostcode(postcode),
  uprn: foldedUprn(uprn),
  words: foldedWords(line).slice(0, MOST_WORDS),
});

/** As it is kept. */
export const placeText = ({ postcode, uprn, words }: Place): string =>
  [postcode ?? '', uprn ?? '', words.join(' ')].join(BAR);

export function readPlace(text: string): Place {
  const [postcode = '', uprn = '', words = ''] = text.split(BAR);
  return { postcode: postcode || null, uprn: uprn || null, words: words === '' ? [] : words.split(' ') };
}

/** Said in so many addresses that they find nobody. */
export const STREET_WORDS: ReadonlySet<string> = new Set(
  'street st road rd lane avenue ave close drive court place terrace way walk row gardens grove crescent hill view house flat the and'.split(
    ' ',
  ),
);
