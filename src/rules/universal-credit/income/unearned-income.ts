import type { Adult } from '../../../domain/household/adult.js';
import type { Income } from '../../../domain/household/income.js';
import { Money } from '../../../domain/money.js';
import type { Part } from '../../../domain/working-sink.js';
import type { AwardCase } from '../award-case.js';
import { refused } from '../finding.js';
import type { Reached } from '../part.js';
import { earners } from './earners.js';
import { monthly, monthlyFormula } from './monthly.js';
import { UNEARNED } from './unearned-kinds.js';

const STUDENTS = 'SI 2013/376, regs 68 to 71';

/**
 * Everything unearned that counts, for a month, of claimant and partner, with the assumed yield from capital. It comes off
 * pound for pound. SI 2013/376, regs 22(1)(a), 66, 72 and 73.
 */
export function unearnedIncome(award: AwardCase, tariff: Money): Reached {
  const parts: Part[] = earners(award).flatMap(adult => partsOf(adult, award));
  if (!tariff.isZero()) parts.push({ of: tariff, note: 'Assumed yield from capital', law: 'SI 2013/376, reg. 72' });
  const sum = parts.length > 0 ? award.sink.sum(parts) : award.sink.nothing('No unearned income that counts');
  const students = earners(award).filter(({ student }) => student?.fullTime);
  const working = students.reduce((so, { id }) => so.assuming(`Student income of ${id} is not in the figure`), sum);
  return { working, findings: students.map(({ id }) => studentFinding(id)) };
}

const studentFinding = (id: string) =>
  refused({
    subject: 'INCOME',
    code: 'STUDENT_INCOME',
    person: id,
    reason: `Student loan and grants of ${id} have to be looked at by a person`,
    law: STUDENTS,
  });

function partsOf({ id, incomes }: Adult, award: AwardCase): Part[] {
  const parts: Part[] = [];
  for (const income of incomes) {
    const provision = UNEARNED.get(income.kind);
    if (provision === undefined) continue;
    const of = counted(income, award);
    parts.push({
      of,
      note: () => ({ label: `${inWords(income)}: ${id}`, formula: monthlyFormula(income) }),
      law: `SI 2013/376, ${provision} and 73`,
    });
  }
  return parts;
}

/** Carer Support Payment counts up to what Carer's Allowance would be. Reg. 66(1)(b)(iiia). */
function counted(income: Income, { law: { otherBenefits } }: AwardCase): Money {
  const amount = monthly(income);
  if (income.kind !== 'CARER_SUPPORT_PAYMENT') return amount;
  return Money.min(amount, monthly({ amount: otherBenefits.carersAllowance.value, per: 'WEEK' }));
}

const inWords = ({ kind }: Income): string => kind.toLowerCase().replaceAll('_', ' ');
