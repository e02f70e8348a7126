import type { Rent } from '../../../domain/household/rent.js';
import { Money } from '../../../domain/money.js';
import type { Working } from '../../../domain/working.js';
import type { Sink } from '../../../domain/working-sink.js';
import { rentPerWeek } from '../../periods/rent-per-week.js';
import { cite, type Situation } from '../situation.js';
import { weeklyFormula } from '../weekly.js';
import { type Ineligible, ineligibleServices } from './service-charges.js';

/** What is due for a week for the whole dwelling, with every service in it or beside it. */
export function rentDue(rent: Rent, { scheme }: Situation, sink: Sink): Working {
  const due = { amount: rent.amount.plus(onTop(rent)), per: rent.per };
  return sink.from(
    rentPerWeek(due),
    () => ({ label: 'Rent for a week', ...formulaOf(weeklyFormula(due)) }),
    cite(scheme, 'regs 12(1) and 80(2)', 'regs 12(1) and 61(2)'),
  );
}

/** The rent for a week that benefit can be paid on before any limit, for the whole dwelling. */
export function weeklyRent(rent: Rent, situation: Situation, sink: Sink): Working {
  const due = rentDue(rent, situation, sink);
  const less = ineligibleServices(situation).reduce((so, service) => takenOff(so, service, situation), due);
  return less.amount.isNegative() ? less.becomes(Money.zero, 'The services are more than the rent') : less;
}

const formulaOf = (formula: string | null) => (formula === null ? {} : { formula });

/** What is charged beside the rent as a condition of living there. HB Regs, reg. 12(1)(e). */
const onTop = ({ services }: Rent): Money =>
  Money.sum(services.map(({ inRent, amount }) => (inRent || amount === null ? Money.zero : amount)));

function takenOff(working: Working, service: Ineligible, { scheme }: Situation): Working {
  const { perWeek: amount, label, parameters, assumption } = service;
  const less = working.less(
    amount,
    () => ({
      label: `Not met: ${label}`,
      parameters,
      plain: `Housing Benefit cannot help with the part of your rent that is for ${label}.`,
    }),
    cite(scheme, 'reg. 12B(2), Sch. 1', 'reg. 12B(2), Sch. 1'),
  );
  return assumption === null ? less : less.assuming(assumption);
}
