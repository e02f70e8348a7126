import type { Day } from './calendar.js';
import { yearStart } from './calendar.js';
import type { Account, AccountYear, Claim } from './model.js';
import { accountsOf, claimsOf, type Found } from './population.js';

export interface Letter {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly on: Day;
  readonly downloaded: boolean;
  readonly module: 'council-tax' | 'benefits';
  /** The account of a bill or notice, the claim of a benefit letter. */
  readonly about: string;
  /** Listed, but the archive has no pages for it. */
  readonly empty: boolean;
}

const NOTICES: Record<string, string> = {
  RM1: 'Council Tax Reminder Notice',
  RM2: 'Council Tax Second Reminder',
  FIN: 'Council Tax Final Notice',
  SUM: 'Council Tax Summons',
  LO: 'Notice of Liability Order',
  BA: 'Notice of Enforcement',
  AE: 'Attachment of Earnings Order',
  DW: 'Deductions from Benefit',
};

const EMPTY_ONE_IN = 6;

const letter = (about: Omit<Letter, 'downloaded' | 'empty'>): Letter => {
  const number = Number(about.id.slice(1));
  const place = Math.floor(number / 2); // a bill and its notice have neighbouring numbers
  return { ...about, downloaded: place % 3 === 0, empty: place % EMPTY_ONE_IN === 5 };
};

/** Room for the letters of one account or claim: a bill and a notice for each year kept. */
const LETTERS_EACH = 10;

function yearLetters(account: Account, year: AccountYear, place: number): Letter[] {
  const id = (number: number) => `C${Number(account.reference) * LETTERS_EACH + place * 2 + number}`;
  const about = { module: 'council-tax' as const, about: account.reference };
  const start = yearStart(year.year);
  const billed = year.from === start ? start - 19 : year.from + 10; // annual bills go out in March, for April
  const bill = letter({
    ...about,
    id: id(0),
    name: `Council Tax Bill ${year.year}/${year.year + 1}`,
    type: 'BILL',
    on: billed,
  });
  const notice = NOTICES[year.stage.code];
  return notice === undefined
    ? [bill]
    : [bill, letter({ ...about, id: id(1), name: notice, type: 'NOTICE', on: year.stage.on })];
}

function claimLetters(claim: Claim): Letter[] {
  const [newest] = [...claim.rent, ...claim.support];
  if (newest === undefined) return [];
  return [
    letter({
      id: `B${Number(claim.reference) * LETTERS_EACH}`,
      name: 'Benefit Decision Letter',
      type: 'LETTER',
      on: newest.from,
      module: 'benefits',
      about: claim.reference,
    }),
  ];
}

/** Everything in the archive for a person, in no useful order, as the archive gives it. */
export function lettersOf({ household, person }: Found): Letter[] {
  const bills = accountsOf(household, person.reference).flatMap(account =>
    account.years.flatMap((year, place) => yearLetters(account, year, place)),
  );
  return [...bills, ...claimsOf(household, person.reference).flatMap(claimLetters)];
}
