import { isBefore, isoText } from '../../domain/dates.js';
import { Money } from '../../domain/money.js';
import { poundsInWords } from '../../domain/working-words.js';
import type { IndicatorFacts, Stated, Told } from './facts.js';
import type { FraudIndicator, RestsOn } from './indicator.js';

/** The council's own: below these what differs is what months, rounding and timing make of the same facts. */
export const EARNINGS_DIFFER_BY = Money.pounds('100');
export const CAPITAL_DIFFERS_BY = Money.pounds('3000');
export const CAPITAL_MOVES_BY = Money.pounds('6000');
/** A statement answers for the month before it: what was told of an earlier time may have ended by then. */
const ANSWERS_FOR_DAYS = 31;

const DUTY = 'HB Regs, reg. 88; SI 2012/2885, Sch. 8 para. 9: changes are to be told';
const since = (told: readonly Told[], { on }: Stated): readonly Told[] =>
  told.filter(one => !isBefore(one.on, on.subtract({ days: ANSWERS_FOR_DAYS })));
const statedThat = ({ where, on }: Stated, what: string): RestsOn => ({
  fact: `${what}, stated on ${isoText(on)}`,
  source: where,
  origin: 'council',
});
const toldOf = ({ by, on }: Told, what: string): RestsOn => ({
  fact: `${what}, told for ${isoText(on)}`,
  source: by,
  origin: by,
});

/** Work or pay that another tells of and the statement does not have, or has as much less. */
export function earnings({ stated: [newest], told }: IndicatorFacts): readonly FraudIndicator[] {
  if (newest === undefined) return [];
  return since(told, newest).flatMap(one => {
    const paid = one.earningsPerMonth ?? Money.zero;
    if (newest.earningsPerMonth.isZero()) return one.work || paid.moreThan(Money.zero) ? [notStated(newest, one)] : [];
    return paid.minus(newest.earningsPerMonth).moreThan(EARNINGS_DIFFER_BY) ? [aboveStated(newest, one, paid)] : [];
  });
}

const notStated = (newest: Stated, one: Told): FraudIndicator => ({
  code: 'EARNINGS_NOT_STATED',
  name: 'Earnings that were not stated',
  reason: 'Somebody else tells of work or a pension from it, and the newest statement has none.',
  restsOn: [statedThat(newest, 'No earnings'), toldOf(one, 'Work or pay')],
  otherwise: [
    'Work may have begun after the statement, and the month to tell of it may still run.',
    'What is told lags, may be of an old job, or of somebody else: check whose record it is.',
  ],
  law: DUTY,
});

const aboveStated = (newest: Stated, one: Told, paid: Money): FraudIndicator => ({
  code: 'EARNINGS_ABOVE_STATED',
  name: 'Earnings above those stated',
  reason: `Told for a month are ${poundsInWords(paid.roundedToPenny())}, stated ${poundsInWords(newest.earningsPerMonth.roundedToPenny())}: more than ${poundsInWords(EARNINGS_DIFFER_BY)} apart.`,
  restsOn: [statedThat(newest, 'Earnings for a month'), toldOf(one, 'Earnings for a month')],
  otherwise: [
    'Overtime, holiday pay, a bonus or two paydays in a month.',
    'The statement may give net and the other gross.',
  ],
  law: DUTY,
});

/** Savings that another tells of and the statement has as much less. */
export function capitalAbove({ stated: [newest], told }: IndicatorFacts): readonly FraudIndicator[] {
  if (newest === undefined) return [];
  return since(told, newest).flatMap(one =>
    one.capital?.minus(newest.capital).moreThan(CAPITAL_DIFFERS_BY)
      ? [
          {
            code: 'CAPITAL_ABOVE_STATED' as const,
            name: 'Capital above that stated',
            reason: `Told are ${poundsInWords(one.capital.roundedToPenny())}, stated ${poundsInWords(newest.capital.roundedToPenny())}: more than ${poundsInWords(CAPITAL_DIFFERS_BY)} apart.`,
            restsOn: [statedThat(newest, 'Capital'), toldOf(one, 'Capital')],
            otherwise: [
              'Arrears of benefit or compensation are left out of account for a time.',
              'An inheritance may be new.',
            ],
            law: `${DUTY}; capital: HB Regs, Part 6 Chapter 6`,
          },
        ]
      : [],
  );
}

/** Capital that came or went between two statements, with nothing that explains it. */
export function capitalMoved({ stated }: IndicatorFacts): readonly FraudIndicator[] {
  const [newest, before] = stated;
  if (newest === undefined || before === undefined) return [];
  const moved = newest.capital.minus(before.capital);
  if (!moved.abs().moreThan(CAPITAL_MOVES_BY)) return [];
  const went = moved.isNegative();
  return [
    {
      code: 'CAPITAL_MOVED',
      name: went ? 'Capital that went' : 'Capital that came',
      reason: `Between two statements capital ${went ? 'fell' : 'rose'} by ${poundsInWords(moved.abs().roundedToPenny())}, more than ${poundsInWords(CAPITAL_MOVES_BY)}.`,
      restsOn: [statedThat(before, 'Capital before'), statedThat(newest, 'Capital after')],
      otherwise: went
        ? ['Debts paid, a home adapted, a funeral, living costs: none of these is deprivation.']
        : ['An inheritance, a sale, arrears of benefit, compensation.'],
      law: went
        ? 'HB Regs, reg. 49: capital somebody deprived themselves of to get benefit'
        : 'HB Regs, Part 6 Chapter 6: where it came from says how it counts',
    },
  ];
}
