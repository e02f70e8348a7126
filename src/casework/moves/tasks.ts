import { isoText } from '../../domain/dates.js';
import type { PersonRef } from '../../domain/references.js';
import { numberOf } from '../../domain/references.js';
import type { TaskWanted } from '../back-office/open-task.js';
import { liableText, MOST_PROOF } from '../back-office/proof.js';
import { addressText } from '../kept/values.js';
import { liableAmong } from './liable-among.js';
import type { ClaimEffect, MoveArriving, MoveFacts, MoveLeaving, MoveStaying } from './move.js';

/** What has to be keyed for a move: on the account that ends, on the one that begins, and on each claim. */
export const tasksOfMove = (person: PersonRef, { leaving, arriving, claims }: MoveFacts): readonly TaskWanted[] => [
  ...(leaving ? [leaving.othersRemain ? changeOfLiable(person, leaving) : endOfAccount(person, leaving)] : []),
  ...(arriving ? [newAccount(person, arriving, leaving)] : []),
  ...claims.map(effect => changeOfClaim(person, effect, arriving)),
];

const endOfAccount = (person: PersonRef, { account, on, lastDayCharged, forwarding }: MoveLeaving): TaskWanted => ({
  person,
  about: account,
  title: 'End the account: the customer has moved out',
  entries: [
    ['Account reference', numberOf(account)],
    ['Date of moving out', isoText(on)],
    ['Last day charged', isoText(lastDayCharged)],
    ['Reason', 'Moved out'],
    ['Forwarding address', forwarding && addressText(forwarding)],
    ['Bill', 'Issue a closing bill'],
  ],
  proof: { field: 'account.closed', expected: 'yes', before: 'no' },
});

/** The account goes on: whoever leaves is liable to the day before, whoever stays from the day of the move. */
function changeOfLiable(
  person: PersonRef,
  { account, on, lastDayCharged, forwarding, staying, liable: before }: MoveLeaving,
): TaskWanted {
  const { liable, jointly, law } = liableAmong(staying ?? []);
  return {
    person,
    about: account,
    title: 'Change who is liable: one of several has moved out',
    entries: [
      ['Account reference', numberOf(account)],
      ['Who leaves', numberOf(person)],
      ['Liable until then', before?.map(numberOf).join('; ') ?? null],
      ['Last day liable, who leaves', isoText(lastDayCharged)],
      ['First day liable, who stays', isoText(on)],
      ['Liable from then', liable.map(wordsOf).join('; ')],
      ['Jointly and severally', jointly ? 'Yes' : 'No'],
      ['By', law],
      ['Adults who stay', String((staying ?? []).length)],
      ['Forwarding address of who leaves', forwarding && addressText(forwarding)],
      ['Bill', 'Bill who leaves to the last day, and who stays from the first. Ask one adult alone about the discount'],
    ],
    proof: whoIsLiable(before ?? null, liable),
  };
}

/** Where the reads say who is liable and all who stay have a record, a read shows the change. Otherwise somebody vouches. */
function whoIsLiable(before: readonly PersonRef[] | null, liable: readonly MoveStaying[]): TaskWanted['proof'] {
  const after = liable.flatMap(({ customer }) => customer ?? []);
  if (before === null || after.length < liable.length) return null;
  const [was, expected] = [liableText(before), liableText(after)];
  if (was === expected || Math.max(was.length, expected.length) > MOST_PROOF) return null;
  return { field: 'account.liable', expected, before: was };
}

const wordsOf = ({ customer, interest }: MoveStaying): string =>
  `${customer === null ? 'no record yet' : numberOf(customer)}, ${interest === null ? 'resident' : INTEREST_WORDS[interest]}`;

function newAccount(person: PersonRef, arriving: MoveArriving, leaving: MoveLeaving | null): TaskWanted {
  const { on, address, band, interest, adults, students } = arriving;
  return {
    person,
    about: null,
    title: 'Open an account: the customer has moved in',
    entries: [
      ['Person reference', numberOf(person)],
      ['Property', addressText(address)],
      ['Band, as the customer says', band],
      ['Date of moving in', isoText(on)],
      ['First day charged', isoText(on)],
      ['Liable as', INTEREST_WORDS[interest]],
      ['Adults', String(adults)],
      ['Students, not counted', students > 0 ? String(students) : null],
      ['Previous account', leaving && numberOf(leaving.account)],
      ['Bill', 'Issue a first bill'],
    ],
    proof: address.postcode === null ? null : { field: 'person.accountAt', expected: address.postcode },
  };
}

const INTEREST_WORDS: { readonly [Interest in MoveArriving['interest']]: string } = {
  FREEHOLD: 'Resident freeholder',
  LEASE: 'Resident leaseholder or tenant',
  SECURE_TENANCY: 'Resident secure tenant',
  INTRODUCTORY_TENANCY: 'Resident introductory tenant',
  STATUTORY_TENANCY: 'Resident statutory tenant',
  CONTRACTUAL_LICENCE: 'Resident licensee',
};

const SCHEME_WORDS = {
  HousingBenefitClaim: 'housing benefit',
  CouncilTaxReductionClaim: 'council tax reduction',
} as const;

const changeOfClaim = (
  person: PersonRef,
  { claim, scheme, ends, from }: ClaimEffect,
  arriving: MoveArriving | null,
): TaskWanted => ({
  person,
  about: claim,
  team: 'benefits',
  title: `${ends ? 'End' : 'Change the address of'} ${SCHEME_WORDS[scheme]} after a move`,
  entries: [
    ['Claim reference', numberOf(claim)],
    ['Scheme', SCHEME_WORDS[scheme]],
    [ends ? 'Nothing due from' : 'New address counts from', isoText(from)],
    ['New address', arriving && addressText(arriving.address)],
  ],
  // The reads of a claim do not show why it ended, and a new address is a new decision: somebody vouches.
  proof: null,
});
