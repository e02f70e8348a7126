import { gathered } from '../../../domain/gathered.js';
import type { Working } from '../../../domain/working.js';
import type { Sink } from '../../../domain/working-sink.js';
import { type Finding, refused } from '../finding.js';
import { hasCareAward } from '../people/disability.js';
import { cite, type Situation } from '../situation.js';
import { type Deduction, nonDependantDeduction } from './deduction.js';

/** What comes off the rent for all who live with the family. */
export interface Deductions {
  readonly working: Working;
  readonly findings: readonly Finding[];
}

/** The deductions for every non-dependant. HB Regs, regs 70 and 74; HB(SPC) Regs, regs 50 and 55. */
export function nonDependantDeductions(situation: Situation, sink: Sink): Deductions {
  const { household, family, scheme } = situation;
  if (household.nonDependants.length === 0) return { working: sink.sum([]), findings: [] };
  if (family.adults.some(adult => adult.severelySightImpaired || hasCareAward(adult)))
    return { working: sink.sum([]), findings: [claimantExempt(situation)] };
  const each = household.nonDependants.map(unit => nonDependantDeduction(unit, situation));
  const shares = household.home.rent?.liablePeople ?? 1;
  const law = cite(scheme, 'reg. 74', 'reg. 55');
  const working = each.reduce((sum, one) => plus(sum, one, { shares, law }), sink.sum([]));
  return { working, findings: gathered(each, ({ findings }) => findings) };
}

/** Where the home has joint occupiers each bears a share, to the nearest penny. HB Regs, reg. 74(5). */
function plus(sum: Working, deduction: Deduction, { shares, law }: { shares: number; law: string }): Working {
  const { figure, label, assumption } = deduction;
  if (figure === null) return sum;
  const amount = shares === 1 ? figure.value : figure.value.dividedBy(shares).roundedToPenny();
  const said = () => ({
    label: shares === 1 ? label : `${label}: a share of one in ${shares}`,
    parameters: [figure],
    plain: 'An adult who lives with you is expected to pay towards the rent.',
  });
  const added = sum.plus(amount, said, law);
  return assumption === null ? added : added.assuming(assumption);
}

const claimantExempt = ({ scheme }: Situation): Finding =>
  refused({
    subject: 'NON_DEPENDANT',
    code: 'CLAIMANT_EXEMPT',
    reason: 'Nothing comes off: claimant or partner is severely sight impaired or gets a benefit for care',
    law: cite(scheme, 'reg. 74(6)', 'reg. 55(6)'),
  });
