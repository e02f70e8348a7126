import type { Adult } from '../../../domain/household/adult.js';
import type { NotionalKind } from '../../../domain/household/notional-income.js';
import { isPensionAge } from '../../eligibility/pension-age.js';
import {
  havePossessed,
  type Judge,
  possessed,
  RETIREMENT_PENSIONS,
  withPossessed,
} from '../../notional-income/possessed.js';
import type { AwardCase } from '../award-case.js';
import { type Finding, given, refused } from '../finding.js';
import { earners } from './earners.js';
import { UNEARNED } from './unearned-kinds.js';

const EARNED = 'SI 2013/376, reg. 60';
const PENSIONS = 'SI 2013/376, reg. 74(3) and (4)';

/**
 * SI 2013/376, reg. 60: earnings given up, or below what comparable services are paid. Reg. 74: unearned income to be had on
 * application, but none of the benefits of reg. 66(1)(b); pensions from pension age alone, and then as in pension credit. No provision
 * takes other unearned income that is given up.
 */
const notionalIn =
  ({ law, lastDay }: AwardCase): Judge =>
  ({ ground, kind }, { birthDate }) => {
    if (kind === 'EARNINGS') return { counts: true, law: ground === 'DEPRIVED' ? `${EARNED}(1)` : `${EARNED}(3)` };
    if (RETIREMENT_PENSIONS.has(kind))
      return { counts: isPensionAge(birthDate, lastDay, law.statePensionAge), law: PENSIONS };
    const open = ground === 'ON_APPLICATION' && UNEARNED.has(kind) && !isListedBenefit(kind);
    return { counts: open, law: 'SI 2013/376, reg. 74(1) and (2)' };
  };

const isListedBenefit = (kind: Exclude<NotionalKind, 'EARNINGS'>): boolean =>
  UNEARNED.get(kind)?.startsWith('reg. 66(1)(b)') === true;

/** Whose income counts, with what they are treated as possessing among it. */
export function earnersWithPossessed(award: AwardCase): readonly Adult[] {
  const adults = earners(award);
  return havePossessed(adults) ? withPossessed(adults, notionalIn(award)) : adults;
}

/** What is taken as income without being paid, and what is not. */
export function notionalFindings(award: AwardCase): readonly Finding[] {
  if (!havePossessed(earners(award))) return [];
  return possessed(earners(award), notionalIn(award)).map(({ counts, person, reason, law }) => {
    const said = { subject: 'INCOME', code: 'NOTIONAL_INCOME', person, reason, law } as const;
    return counts ? given(said) : refused(said);
  });
}
