import { isBefore } from '../../domain/dates.js';
import type { Adult } from '../../domain/household/adult.js';
import { type CreditCase, figureNote, type Reached } from './credit-case.js';
import { given } from './finding.js';

const LAW = 'SI 2002/1792, reg. 6(6) to (8) and Sch. 1 para. 4';
const WEEKS_AFTER = 8;

/**
 * One for each who is entitled to Carer's Allowance or Carer Support Payment, also where it is not paid only because another
 * benefit overlaps; it runs on eight weeks after the caring stops. SI 2002/1792, reg. 6(8) and Sch. 1 para. 4.
 */
export function carerAddition({ adults, day, law: { pensionCredit: law }, sink }: CreditCase): Reached {
  const carers = adults.filter(adult => isEntitledCarer(adult, day));
  if (carers.length === 0) return { working: sink.nothing('No carer', LAW), findings: [] };
  const figure = law.carerAddition;
  return {
    working: sink.sum(
      carers.map(({ id }) => ({ of: figure.value, note: () => figureNote(figure, `${figure.name}: ${id}`), law: LAW })),
    ),
    findings: carers.map(({ id }) =>
      given({
        subject: 'ADDITION',
        code: 'CARER',
        person: id,
        reason: `${id} is entitled to Carer's Allowance or Carer Support Payment`,
        law: LAW,
      }),
    ),
  };
}

export const isEntitledCarer = ({ carer }: Adult, day: CreditCase['day']): boolean =>
  carer.allowance !== 'NONE' &&
  (carer.stoppedOn === null || isBefore(day, carer.stoppedOn.add({ weeks: WEEKS_AFTER })));
