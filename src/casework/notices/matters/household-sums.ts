import { Money } from '../../../domain/money.js';
import { dayInWords, poundsInWords } from '../../../domain/working-words.js';
import type { Said } from '../assemble.js';
import { type Block, text } from '../document.js';
import { type KeptSums, sumOf } from '../kept-sums.js';
import type { Particulars, PaymentRhythm } from '../particulars.js';

const NOTHING = '£0.00';

/** The rent, and how the benefit comes out of it. */
export function eligibleRent(sums: KeptSums): readonly Block[] {
  const rent = sums.figure('Eligible rent');
  if (rent === null) return [];
  return [
    text(`The part of your rent that Housing Benefit can help with is ${poundsInWords(rent)} a week.`),
    sums.whole('How we worked out your Housing Benefit for a week'),
  ];
}

/** The steps by which fuel comes off the rent. */
const FUEL = /^Not met: fuel /;
const fuelSteps = (sums: KeptSums) => sums.all(FUEL).filter(({ amount }) => amount !== null && !amount.isZero());
export const isFuelTakenOff = (sums: KeptSums): boolean => fuelSteps(sums).length > 0;

export const fuel = (sums: KeptSums): readonly Block[] | null =>
  isFuelTakenOff(sums)
    ? [
        ...fuelSteps(sums).map(({ label, amount }) =>
          text(
            `We took ${poundsInWords(amount ?? Money.zero)} a week off your rent for ${label.replace(FUEL, '')}, because Housing Benefit cannot pay for it.`,
          ),
        ),
        text(
          'We can change this amount if you send us evidence of what the fuel really costs, or about what it costs.',
        ),
      ]
    : null;

export const hasNonDependants = (sums: KeptSums): boolean =>
  sums.figure('Non-dependant deductions')?.moreThan(Money.zero) === true;

/** Each deduction with its reason; the names of people in the rules are codes, so the adults are numbered. */
export function nonDependants(sums: KeptSums): readonly Block[] | null {
  const step = sums.step('Deductions for non-dependants');
  if (step === null || !hasNonDependants(sums)) return null;
  const lines = step.steps.flatMap(({ effect, amount, parameters }, at) =>
    effect !== 'plus' || amount === null
      ? []
      : [{ effect, label: `Adult ${at + 1}: ${categoryOf(parameters[0]?.name)}`, amount }],
  );
  return [
    text('We took money off for other adults who live with you. By law we expect them to pay towards the rent.'),
    { kind: 'sum', says: 'Taken off for other adults', lines, total: step.amount ?? Money.zero },
  ];
}

/** The law's own category, in everyday words. */
const categoryOf = (name: string | undefined): string =>
  (name ?? 'the amount set by law')
    .replace(/^Deduction for a non-dependant/, '')
    .replace('remunerative work', 'paid work')
    .replace('non-dependant', 'adult')
    .trim() || 'the amount set by law';

export function applicableAmount(sums: KeptSums): readonly Block[] | null {
  const amount = sums.figure('Applicable amount');
  if (amount === null) return null;
  const step = sums.step('Applicable amount');
  const said = text(
    `The law says that you need ${poundsInWords(amount)} a week to live on. This is called your applicable amount.`,
  );
  return step === null || step.steps.length === 0
    ? [said]
    : [said, sumOf('What your applicable amount is made up of', step)];
}

/** Null where earnings were not told apart, as in a figure of the Department's. */
export function earnings(sums: KeptSums): readonly Block[] | null {
  if (sums.figure('Income') === null)
    return [text('We did not count any earnings, because of the other benefit you get.')];
  const step = sums.step('Earnings');
  return step && [text(`Your weekly earnings, after what the law lets us leave out: ${poundsOf(step.amount)}.`)];
}

export function otherIncome(sums: KeptSums): readonly Block[] | null {
  const income = sums.figure('Income');
  if (income === null) return [text('We did not count any other income, because of the other benefit you get.')];
  const earned = sums.step('Earnings')?.amount ?? null;
  if (earned === null) return null;
  const step = sums.step('Income');
  const said = text(`Your weekly income other than earnings: ${poundsInWords(income.minus(earned))}.`);
  return step === null ? [said] : [said, sumOf('All the income that we counted for a week', step)];
}

const poundsOf = (amount: Money | null): string => (amount === null ? NOTHING : poundsInWords(amount));

const EVERY: Readonly<Record<PaymentRhythm, string>> = {
  WEEK: 'every week',
  TWO_WEEKS: 'every two weeks',
  FOUR_WEEKS: 'every four weeks',
  MONTH: 'every month',
};

export const payment = ({ payment: paid }: Particulars): Said<'HOUSING_BENEFIT_WORKING_AGE'>['PAYMENT'] =>
  paid && [
    text(
      `We will make your first payment on ${dayInWords(paid.firstOn)}.`,
      `It is for ${dayInWords(paid.firstFrom)} to ${dayInWords(paid.firstTo)}.`,
      `After that we will pay ${paid.landlord === null ? 'you ' : ''}${EVERY[paid.every]}.`,
    ),
  ];
