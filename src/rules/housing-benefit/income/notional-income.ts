import type { Adult } from '../../../domain/household/adult.js';
import type { NotionalIncome } from '../../../domain/household/notional-income.js';
import {
  havePossessed,
  type Judge,
  possessed,
  RETIREMENT_PENSIONS,
  type Verdict,
} from '../../notional-income/possessed.js';
import { type Finding, given, refused } from '../finding.js';
import type { Situation } from '../situation.js';

/** By the regulations of the scheme that the household is under. Council tax reduction repeats them: SI 2012/2885, Sch. 1 para. 22. */
export const notionalIn =
  ({ scheme, ofPensionAge }: Situation): Judge =>
  (income, { id }: Adult) =>
    scheme === 'WORKING_AGE' ? underWorkingAgeRules(income, ofPensionAge.includes(id)) : underPensionAgeRules(income);

/**
 * HB Regs, reg. 42: everything given up, everything to be had but what a discretionary trust may pay, and what work should be paid.
 * A pension not drawn is none of it before pension age. Read as of April 2009: paras (1), (2) without (c), and (6).
 */
function underWorkingAgeRules({ ground, kind }: NotionalIncome, old: boolean): Verdict {
  switch (ground) {
    case 'DEPRIVED':
      return { counts: true, law: 'HB Regs, reg. 42(1)' };
    case 'UNDERPAID':
      return { counts: true, law: 'HB Regs, reg. 42(9)', unread: true };
    case 'PENSION_SCHEME':
      return { counts: old, law: 'HB Regs, reg. 42(2)', unread: true };
    case 'ON_APPLICATION':
      return {
        counts: kind !== 'DISCRETIONARY_TRUST_FOR_NEEDS' && (old || !RETIREMENT_PENSIONS.has(kind)),
        law: 'HB Regs, reg. 42(2)',
        unread: RETIREMENT_PENSIONS.has(kind),
      };
  }
}

/**
 * HB(SPC) Regs, reg. 41: what is given up, and pensions; of these no State Pension, which may be put off. No word of work for less.
 * Read: paras (1) to (4).
 */
function underPensionAgeRules({ ground, kind }: NotionalIncome): Verdict {
  switch (ground) {
    case 'DEPRIVED':
      return { counts: true, law: 'HB(SPC) Regs, reg. 41', unread: true };
    case 'UNDERPAID':
      return { counts: false, law: 'HB(SPC) Regs, reg. 41', unread: true };
    case 'PENSION_SCHEME':
      return { counts: true, law: 'HB(SPC) Regs, reg. 41(1)(b) and (4)' };
    case 'ON_APPLICATION':
      return {
        counts: RETIREMENT_PENSIONS.has(kind) && kind !== 'STATE_PENSION',
        law: 'HB(SPC) Regs, reg. 41(1)(a) and (2)',
      };
  }
}

/** What is taken as income without being paid, and what is not. */
export function notionalFindings(situation: Situation): readonly Finding[] {
  const { adults } = situation.family;
  if (!havePossessed(adults)) return [];
  return possessed(adults, notionalIn(situation)).map(({ counts, person, reason, law }) => {
    const said = { subject: 'INCOME', code: 'NOTIONAL_INCOME', person, reason, law } as const;
    return counts ? given(said) : refused(said);
  });
}
