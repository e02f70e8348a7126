import { isBefore, isoText } from '../../domain/dates.js';
import type { HomeFacts, IndicatorFacts } from './facts.js';
import type { FraudIndicator } from './indicator.js';

const SINGLE = 'LGFA 1992, s. 11(1)(a)';
const discounted = ({ homes }: IndicatorFacts): readonly HomeFacts[] =>
  homes.filter(({ singlePersonDiscount }) => singlePersonDiscount);
const discountOf = ({ account, source }: HomeFacts) => ({
  fact: `Account ${account} has a discount for one adult`,
  source,
  origin: 'council' as const,
});

/** A discount for one adult, where records put another one. */
export const otherAdults = (facts: IndicatorFacts): readonly FraudIndicator[] =>
  discounted(facts)
    .filter(home => (home.otherAdults ?? 0) > 0)
    .map(home => ({
      code: 'OTHER_ADULTS_AT_ADDRESS',
      name: 'Other adults at the address',
      reason: `The discount is for a dwelling with one adult, and other records put ${counted(home.otherAdults ?? 0)} there now.`,
      restsOn: [
        discountOf(home),
        {
          fact: `Other adults recorded there: ${home.otherAdults}`,
          source: 'The index of people',
          origin: 'council' as const,
        },
      ],
      otherwise: [
        'They may have moved out without saying so, or be counted for nothing: students, carers, people with a severe mental impairment.',
        'A record may be old, or of an earlier household.',
      ],
      law: `${SINGLE}; who is not counted: Sch. 1`,
    }));

const counted = (people: number): string => (people === 1 ? 'one more' : `${people} more`);

/** Somebody can have one sole or main residence. */
export function severalHomes(facts: IndicatorFacts): readonly FraudIndicator[] {
  const homes = discounted(facts);
  if (new Set(homes.map(({ dwelling }) => dwelling)).size < 2) return [];
  return [
    {
      code: 'DISCOUNT_ON_SEVERAL_HOMES',
      name: 'A discount for one adult on several homes',
      reason: `The same person has the discount on ${homes.length} open accounts, and has one sole or main residence.`,
      restsOn: homes.map(discountOf),
      otherwise: ['A move may not have been finished: the old account is still to be ended.'],
      law: `${SINGLE}; residence: LGFA 1992, s. 6(5)`,
    },
  ];
}

/** Benefit is for the dwelling that somebody normally occupies as their home. */
export function anotherHome({ claims, homes }: IndicatorFacts): readonly FraudIndicator[] {
  const known = homes.flatMap(({ postcode }) => postcode ?? []);
  if (known.length === 0) return [];
  return claims
    .filter(({ postcode }) => postcode !== null && !known.includes(postcode))
    .map(({ claim, source }) => ({
      code: 'CLAIM_FOR_ANOTHER_HOME',
      name: 'A claim for another home',
      reason: 'The claim is for a dwelling in another postcode than every dwelling that the person is charged for.',
      restsOn: [
        { fact: `Claim ${claim} is for a dwelling elsewhere`, source, origin: 'council' as const },
        ...homes.map(home => ({
          fact: `Account ${home.account} is open`,
          source: home.source,
          origin: 'council' as const,
        })),
      ],
      otherwise: [
        'Whoever lets them live there may be liable for the council tax.',
        'A move may have reached one system and not yet the other.',
      ],
      law: 'HB Regs, reg. 7: the dwelling normally occupied as the home',
    }));
}

/** Nobody has asked for a long time whether it is still so. */
export const notReviewed = (facts: IndicatorFacts): readonly FraudIndicator[] =>
  discounted(facts).flatMap(home =>
    home.reviewDue !== null && isBefore(home.reviewDue, facts.today)
      ? [
          {
            code: 'DISCOUNT_NOT_REVIEWED' as const,
            name: 'A discount that nobody has reviewed',
            reason: `It was to be looked at again on ${isoText(home.reviewDue)}, and has not been: what it rests on may be old.`,
            restsOn: [
              discountOf(home),
              { fact: `Review due ${isoText(home.reviewDue)}`, source: 'guildhall', origin: 'council' as const },
            ],
            otherwise: ["The council did not ask. Nothing in this is the customer's doing: review it first."],
            law: 'SI 1992/613, reg. 14: the council takes reasonable steps to find out whether a discount is due',
          },
        ]
      : [],
  );

/** Money goes to, or comes from, an account in another name. */
export const anothersBank = ({ homes }: IndicatorFacts): readonly FraudIndicator[] =>
  homes
    .filter(({ bankInOwnName }) => bankInOwnName === false)
    .map(({ account, source }) => ({
      code: 'BANK_ACCOUNT_OF_ANOTHER',
      name: 'A bank account in another name',
      reason: 'The bank account held for this council tax account is not in the name of the person who is liable.',
      restsOn: [
        { fact: `Account ${account} is paid from a bank account in another name`, source, origin: 'council' as const },
      ],
      otherwise: [
        'A partner, parent, carer or appointee may pay. That is allowed and common.',
        'The name may be a former or shortened one.',
      ],
      law: "The council's own; who is resident there: LGFA 1992, s. 6(5)",
    }));
