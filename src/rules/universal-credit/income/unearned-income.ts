import { gathered } from '../../../domain/gathered.js';
import type { Adult } from '../../../domain/household/adult.js';
import type { Income } from '../../../domain/household/income.js';
import { Money } from '../../../domain/money.js';
import type { Part } from '../../../domain/working-sink.js';
import type { AwardCase } from '../award-case.js';
import type { Reached } from '../part.js';
import { earners } from './earners.js';
import { monthly, monthlyFormula } from './monthly.js';
import { earnersWithPossessed, notionalFindings } from './notional-income.js';
import { studentIncome } from './student-income.js';
import { UNEARNED } from './unearned-kinds.js';

const STUDENTS = 'SI 2013/376, regs 68 to 71';

/**
 * Everything unearned that counts, for a month, of claimant and partner, with the assumed yield from capital. It comes off
 * pound for pound. SI 2013/376, regs 22(1)(a), 66, 68 to 71, 72 and 73. Pensions count before tax: reg. 55(5) takes tax off
 * earnings alone, and no provision takes it off retirement pension income.
 */
export function unearnedIncome(award: AwardCase, tariff: Money): Reached {
  const parts: Part[] = gathered(earnersWithPossessed(award), adult => partsOf(adult, award));
  const students = earners(award).map(adult => {
    const { working, findings } = studentIncome(adult, award);
    return { id: adult.id, working, findings };
  });
  for (const { id, working } of students)
    if (working !== null) parts.push({ of: working, note: `Student income: ${id}`, law: STUDENTS });
  if (!tariff.isZero()) parts.push({ of: tariff, note: 'Assumed yield from capital', law: 'SI 2013/376, reg. 72' });
  const sum = parts.length > 0 ? award.sink.sum(parts) : award.sink.nothing('No unearned income that counts');
  const findings = [...gathered(students, one => one.findings), ...notionalFindings(award)];
  const unknown = findings.filter(({ code }) => code === 'STUDENT_INCOME_NOT_STATED');
  const working = unknown.reduce(
    (so, { person }) => so.assuming(`Student income of ${person} is not in the figure`),
    sum,
  );
  return { working, findings };
}

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
