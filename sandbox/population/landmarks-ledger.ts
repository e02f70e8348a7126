import { type Day, financialYearOf, yearStart } from './calendar.js';
import type { PayerFacts } from './facts.js';
import type { Landmark } from './landmark.js';
import type { Transaction, TransactionType } from './model.js';
import { claiming, lately, plainly, someone } from './plain.js';

const byCard: PayerFacts = { method: 'DCARD', payDay: 1, instalments: 10, atOnce: false, lagDays: 2 };
const atOnce: PayerFacts = { method: 'DIRECTDEBIT', payDay: 1, instalments: 10, atOnce: true, lagDays: 0 };

/** One posting of each type that the town's own life seldom makes, early in the current year. */
function oneOfEach(today: Day): Transaction[] {
  const from = yearStart(financialYearOf(today));
  const made: [TransactionType, number][] = [
    ['PENALTY', 7_000],
    ['INTEREST', 215],
    ['BENEFITS', -4_310],
    ['CTDRS', -10_000],
    ['WRITEOFF', -88],
    ['REFUNDS', 1_500],
    ['TRANSFER', -1_500],
    ['COSTS', 3_000],
    ['EXEMPTION', -2_599],
    ['DISREGARD', -2_600],
    ['ANNEXE', -2_601],
    ['REDUCTION', -2_602],
    ['LEVY', 2_603],
  ];
  return made.map(([type, effect]) => ({ type, on: from, effect }));
}

/** Cases that live in the council tax ledger. */
export const ledgerLandmarks: readonly Landmark[] = [
  {
    index: 0,
    why: 'in arrears at the first reminder, with a current claim for private rent and council tax support',
    facts: today =>
      plainly(today, [someone('Mr', 'Otis Fernleigh')], {
        reliefs: ['single'],
        payer: byCard,
        defaults: { 0: { missesFrom: lately(today), held: 'RM1' } },
        claims: [claiming(today)],
      }),
  },
  {
    index: 1,
    why: 'moved within the district: a closed account whose credit was carried to the current one',
    facts: today =>
      plainly(today, [someone('Ms', 'Imogen Tarrowdale')], {
        band: 'C',
        reliefs: ['single'],
        liableFrom: today - 130,
        moved: { on: today - 130, oldBand: 'A', oldFrom: today - 1200, credit: 'transfer' },
      }),
  },
  {
    index: 2,
    why: 'a couple jointly liable: two people on one account',
    facts: today => {
      const couple = [someone('Mrs', 'Jyoti Upperton-Shah'), someone('Mr', 'Rohan Upperton-Shah')];
      return plainly(today, couple, { band: 'D', holders: [0, 1] });
    },
  },
  {
    index: 5,
    why: 'pays by Direct Debit and is in credit: paid the whole year, then a discount was granted',
    facts: today =>
      plainly(today, [someone('Dr', 'Leopold Kettlewell')], { band: 'E', payer: atOnce, lateDiscountOn: today - 40 }),
  },
  {
    index: 13,
    why: 'owes for two years, with an enforcement agent, who has been paid some of it',
    facts: today =>
      plainly(today, [someone('Mr', 'Magnus Wychwood')], {
        payer: byCard,
        defaults: { 0: { missesFrom: 0, held: 'BA' }, 1: { missesFrom: 2, held: 'BA', recovers: 4_000 } },
      }),
  },
  {
    index: 14,
    why: 'pays last year by special arrangement after a liability order',
    facts: today =>
      plainly(today, [someone('Miss', 'Keziah Pinnacre')], {
        reliefs: ['single'],
        payer: byCard,
        defaults: { 1: { missesFrom: 5, held: 'LO', arrangement: true } },
      }),
  },
  {
    index: 16,
    why: 'a ledger with every kind of transaction',
    facts: today =>
      plainly(today, [someone('Ms', 'Verity Quenington')], {
        band: 'A',
        reliefs: ['disabled', 'single'],
        extras: oneOfEach(today),
        claims: [claiming(today, { tenure: null, weeklyRent: 0, supportPercent: 20 })],
      }),
  },
  {
    index: 17,
    why: 'students only: exempt, nothing to pay and no instalments',
    facts: today =>
      plainly(today, [someone('Ms', 'Una Foxcombe', { bornOn: '2005-02-03' }), someone('Mr', 'Bryn Vale')], {
        holders: [0, 1],
        reliefs: ['exempt'],
        liableFrom: today - 420,
      }),
  },
  {
    index: 18,
    why: 'left the district: the only account is closed and its credit stands',
    facts: today =>
      plainly(today, [someone('Mr', 'Piotr Stannary')], {
        band: 'D',
        payer: atOnce,
        liableFrom: today - 800,
        left: today - 45,
      }),
  },
  {
    index: 19,
    why: 'reminded twice, still paying by instalments for a band H house with a disabled band reduction',
    facts: today =>
      plainly(today, [someone('Mrs', 'Philippa Lavenstock'), someone('Mr', 'Jolyon Lavenstock')], {
        band: 'H',
        holders: [0, 1],
        reliefs: ['disabled'],
        payer: byCard,
        defaults: { 0: { missesFrom: lately(today), held: 'RM2', secondReminder: true } },
      }),
  },
  {
    index: 20,
    why: 'an account opened and not billed yet: it has no years',
    facts: today =>
      plainly(today, [someone('Mr', 'Hamza Orchardleigh')], { liableFrom: today - 8, unbilled: true, payer: byCard }),
  },
];
