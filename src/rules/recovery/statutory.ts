import { isAfter, isoText, type PlainDate } from '../../domain/dates.js';
import { type Debt, debtKey } from '../../domain/recovery/debt.js';
import type { ArrangementFinding } from '../../domain/recovery/finding.js';
import type { CouncilTaxLaw } from '../../parameters/council-tax.js';
import { balanceDueWhenEnds, reminderPayBy } from '../council-tax/billing/reminder.js';

/**
 * What the regulations give a council tax payer without anybody's leave: instalments while they stand, and seven days to
 * bring them up to date after a reminder. An arrangement may be worse for them than that. SI 1992/613, regs 21, 23 and 33.
 */
export function statutoryInstalments(debt: Debt, today: PlainDate, law: CouncilTaxLaw): ArrangementFinding[] {
  if (debt.kind !== 'COUNCIL_TAX') return [];
  const tells = (code: 'REMINDER_RUNS' | 'INSTALMENTS_STAND', reason: string, provision: string) => [
    { code, effect: 'TELLS', debt: debtKey(debt), reason, law: provision } as const,
  ];
  if (debt.stage === 'BILLED')
    return tells(
      'INSTALMENTS_STAND',
      'The instalments of the bill stand: keeping to them needs no arrangement',
      'SI 1992/613, reg. 21',
    );
  if (debt.stage !== 'REMINDER' || debt.stageOn === null) return [];
  const [payBy, balanceDue] = [reminderPayBy(debt.stageOn, law), balanceDueWhenEnds(debt.stageOn, law)];
  const until = `the balance of the year is due once ${isoText(balanceDue)} has ended`;
  if (isAfter(today, payBy))
    return tells(
      'REMINDER_RUNS',
      `The reminder was to be paid by ${isoText(payBy)}: unless it was, ${until}`,
      'SI 1992/613, reg. 23(3)',
    );
  return tells(
    'REMINDER_RUNS',
    `Paying what the reminder asks for by ${isoText(payBy)} keeps the instalments; otherwise ${until}`,
    'SI 1992/613, reg. 23',
  );
}
