import { mondayOnOrAfter } from './calendar.js';
import type { Landmark } from './landmark.js';
import { claiming, plainly, someone } from './plain.js';

const support = { tenure: null, weeklyRent: 0 } as const;

/** Cases that live in housing benefit and council tax support. */
export const claimLandmarks: readonly Landmark[] = [
  {
    index: 3,
    why: 'a suspended claim: entitled, but nothing paid for six weeks',
    facts: today =>
      plainly(today, [someone('Ms', 'Odette Marrowby')], {
        reliefs: ['single'],
        claims: [claiming(today, { status: 'suspended', weeksPaid: 4, weeklyRent: 11_506 })],
      }),
  },
  {
    index: 4,
    why: 'council rent reduced each week to recover an earlier overpayment',
    facts: today =>
      plainly(today, [someone('Mr', 'Idris Hollowell'), someone('Ms', 'Carys Hollowell')], {
        holders: [0, 1],
        band: 'A',
        claims: [
          claiming(today, { tenure: 'council', weeklyRent: 9_240, weeklyRecovery: 1_220, payee: 'Rent account' }),
        ],
      }),
  },
  {
    index: 21,
    why: 'a claim waiting for a decision, with no entitlement yet',
    facts: today =>
      plainly(today, [someone('Mr', 'Emeka Harrowgate-Okoro')], {
        reliefs: ['single'],
        claims: [claiming(today, { status: 'pending', startedOn: mondayOnOrAfter(today - 20) })],
      }),
  },
  {
    index: 22,
    why: 'claims rent but has no council tax account: a lodger',
    facts: today =>
      plainly(today, [someone('Mr', 'Fergus Gorsehill', { roles: ['other'] })], {
        holders: [],
        claims: [claiming(today, { supportPercent: 0, weeksPaid: 4, weeklyRent: 8_150 })],
      }),
  },
  {
    index: 23,
    why: 'a claim that starts in about two weeks',
    facts: today =>
      plainly(today, [someone('Ms', 'Hana Rushmere')], {
        claims: [claiming(today, { status: 'future', startedOn: mondayOnOrAfter(today + 14) })],
      }),
  },
  {
    index: 24,
    why: 'a defective claim: the form came without its evidence',
    facts: today =>
      plainly(today, [someone('Mr', 'Caspian Dovercourt')], {
        claims: [claiming(today, { status: 'defective', startedOn: mondayOnOrAfter(today - 60) })],
      }),
  },
  {
    index: 25,
    why: 'a pensioner whose support pays the whole tax, with arrears of rent benefit added to each payment',
    facts: today =>
      plainly(today, [someone('Mrs', 'Edith Nightingrove', { bornOn: '1944-08-30' })], {
        reliefs: ['single'],
        claims: [claiming(today, { supportPercent: 100, weeklyRecovery: -1_500, weeksPaid: 4 })],
      }),
  },
  {
    index: 26,
    why: 'two claims: an old one cancelled and a new one for support alone',
    facts: today =>
      plainly(today, [someone('Mr', 'Gethin Larkhill')], {
        reliefs: ['single'],
        claims: [
          claiming(today, { ...support, startedOn: mondayOnOrAfter(today - 200), supportPercent: 45 }),
          claiming(today, { status: 'cancelled', startedOn: mondayOnOrAfter(today - 1100), endedOn: today - 320 }),
        ],
      }),
  },
];
