import { londonDay } from '../../domain/dates.js';
import type { CapitalKind } from '../../domain/household/capital.js';
import type { Household } from '../../domain/household/household.js';
import { Money } from '../../domain/money.js';
import type { Stated } from '../../rules/fraud-indicators/facts.js';
import { incomePerMonth } from '../../rules/periods/income-per-month.js';
import type { Case } from '../case.js';
import type { CircumstancesFacts } from '../circumstances/circumstances.js';
import type { NewClaimFacts } from '../claims/new-claim.js';

/** The kinds of case in which somebody states their means. */
export const STATING = ['NewClaim', 'ChangeOfCircumstances'] as const;

/** Capital that anybody else would tell of. What the schemes leave out of account is not compared. */
const TOLD_OF: readonly CapitalKind[] = [
  'CURRENT_ACCOUNT',
  'SAVINGS',
  'ISA',
  'PREMIUM_BONDS',
  'SHARES_OR_FUNDS',
  'CASH',
  'CRYPTO_ASSETS',
  'OTHER_PROPERTY',
  'LAND',
];

/** What was stated in a claim or a change, as it is compared with what others tell. */
export function statedIn(one: Case): Stated {
  const { household } = one.facts as NewClaimFacts | CircumstancesFacts;
  const stated = ('after' in household ? household.after : household) as unknown as Household;
  return {
    where: one.number,
    on: londonDay(one.openedAt),
    earningsPerMonth: Money.sum(stated.adults.flatMap(earnedBy)),
    capital: Money.sum(
      stated.capital
        .filter(({ kind }) => TOLD_OF.includes(kind))
        .map(({ value, securedDebt, owners }) => value.minus(securedDebt ?? Money.zero).dividedBy(owners)),
    ),
  };
}

const earnedBy = ({ employments, selfEmployments }: Household['adults'][number]): Money[] => [
  ...employments.map(({ gross, net, per }) => incomePerMonth({ amount: gross ?? net ?? Money.zero, per })),
  ...selfEmployments.map(({ receipts, expenses, per }) => incomePerMonth({ amount: receipts.minus(expenses), per })),
];
