import { decode } from '../../domain/codec.js';
import { isBefore } from '../../domain/dates.js';
import type { Household } from '../../domain/household/household.js';
import { Money } from '../../domain/money.js';
import type { DecisionFacts } from '../decisions/decision.js';
import { refuse } from '../outcome.js';
import { isRentAllowance } from './matters/housing-benefit.js';
import type { RentAllowancePayment } from './particulars.js';

interface Stated {
  readonly payment: RentAllowancePayment | null;
  readonly nonDependantsIncome: string | null;
  readonly rentAccount: boolean;
}

/** Refuses a payee, or an adult's income, that the decision itself says cannot be. */
export function heldPayee(facts: DecisionFacts, { payment, nonDependantsIncome, rentAccount }: Stated): void {
  const landlord = payment?.landlord ?? null;
  if (landlord === null && nonDependantsIncome === null) return;
  if (facts.scheme !== 'HOUSING_BENEFIT')
    refuse(
      'NOT_POSSIBLE_NOW',
      'A landlord, or an adult whose income was counted, is told of in Housing Benefit alone.',
    );
  const household = decode<Household>(facts.givenFacts);
  if (nonDependantsIncome !== null && household.nonDependants.length === 0)
    refuse('NOT_POSSIBLE_NOW', 'The decision knows of no other adult in the home whose income could be counted.');
  if (landlord === null) return;
  if (rentAccount || !isRentAllowance(household))
    refuse('NOT_POSSIBLE_NOW', 'Benefit of a tenant of the council comes off the rent, and no landlord is paid.');
  if (!facts.entitled) refuse('NOT_POSSIBLE_NOW', 'Nothing was awarded, so no landlord is paid.');
  if (!landlord.perWeek.moreThan(Money.zero) || landlord.perWeek.moreThan(facts.amount))
    refuse('NOT_POSSIBLE_NOW', `A landlord is paid no more than the award, which is ${facts.amount.toFixed()} a week.`);
  if (isBefore(landlord.from, facts.from) || (facts.to !== null && isBefore(facts.to, landlord.from)))
    refuse('NOT_POSSIBLE_NOW', 'A landlord is paid from a day of the award.');
}
