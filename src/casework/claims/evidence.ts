import type { Household } from '../../domain/household/household.js';

/** Something that a claim still needs, from whom, and why. */
export interface Needed {
  readonly what: string;
  readonly why: string;
}

type Test = (household: Household) => readonly (Needed | false)[];

const people = ({ adults }: Household) => adults;
const some = <Item>(items: readonly Item[], test: (item: Item) => boolean): boolean => items.some(test);

const identity: Test = household => [
  {
    what: 'Proof of identity and National Insurance number of the claimant',
    why: 'SSAA 1992, s. 1(1A): no claim without them',
  },
  people(household).length > 1 && {
    what: "Proof of the partner's identity and National Insurance number",
    why: 'SSAA 1992, s. 1(1A) holds for each of a couple',
  },
  some(people(household), ({ residency }) => residency !== 'ELIGIBLE') && {
    what: 'What shows the right to reside and the immigration status',
    why: 'HB Regs, reg. 10: whoever is treated as not liable has no benefit',
  },
];

const income: Test = household => [
  some(people(household), ({ employments }) => employments.length > 0) && {
    what: 'Payslips: the last five weekly, three fortnightly or two monthly',
    why: 'HB Regs, reg. 29: earnings over a period that is fair',
  },
  some(people(household), ({ selfEmployments }) => selfEmployments.length > 0) && {
    what: 'Accounts, or a statement of income and expenses, of the last year of trade',
    why: 'HB Regs, reg. 30: earnings of the self-employed',
  },
  some(people(household), ({ incomes }) => incomes.length > 0) && {
    what: 'Award letters or statements of each other income',
    why: 'HB Regs, reg. 40: income other than earnings',
  },
  some(people(household), ({ student }) => student !== null) && {
    what: 'The letter of student finance, and of the college with the dates of the course',
    why: 'HB Regs, Part 7: students',
  },
  some(people(household), ({ incomes }) => incomes.some(({ kind }) => kind.startsWith('CARER'))) && {
    what: "The award letter of carer's allowance",
    why: 'HB Regs, Sch. 3 para. 17: the carer premium',
  },
];

const LOWER_CAPITAL_POUNDS = 6_000;

const money: Test = ({ capital }) => [
  capital.length > 0 && {
    what: `Statements of every account and holding for the last two months${total(capital) > LOWER_CAPITAL_POUNDS ? ', for together they pass £6,000' : ''}`,
    why: 'HB Regs, Part 6 Chapter 6: capital',
  },
];

const total = (capital: Household['capital']): number =>
  capital.reduce((sum, { value, owners }) => sum + Number(value.toFixed()) / (owners ?? 1), 0);

const home: Test = ({ home: { rent, tenure }, councilTax }) => [
  rent !== null &&
    tenure !== 'COUNCIL' && {
      what: 'The tenancy agreement, or a letter of the landlord with the rent and what it includes',
      why: 'HB Regs, reg. 12: the payments that rent is',
    },
  councilTax === null && {
    what: 'Who is liable for council tax of the home, and from when',
    why: 'LGFA 1992, s. 13A: a reduction is of what a person is liable to pay',
  },
];

const others: Test = ({ children, nonDependants }) => [
  children.length > 0 && {
    what: 'The child benefit award letter',
    why: 'HB Regs, reg. 20: for whom somebody is responsible',
  },
  nonDependants.length > 0 && {
    what: 'Income and hours of work of every other adult who lives there, or their benefit letters',
    why: 'HB Regs, reg. 74: the highest deduction is made for whoever shows nothing',
  },
];

/** What a claim with these facts still needs, in the order in which it is asked for. */
export const evidenceOfClaim = (household: Household): readonly Needed[] =>
  [identity, income, money, home, others].flatMap(test => test(household)).filter(needed => needed !== false);
