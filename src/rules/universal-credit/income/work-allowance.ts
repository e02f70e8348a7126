import type { Money } from '../../../domain/money.js';
import type { Parameter } from '../../../domain/parameter.js';
import type { AwardCase } from '../award-case.js';
import { type Finding, given, refused } from '../finding.js';

const LAW = 'SI 2013/376, reg. 22';
const TEMPORARY = 'SI 2014/1230, reg. 5A';

export interface WorkAllowance {
  /** Null where there is none. */
  readonly figure: Parameter<Money> | null;
  readonly finding: Finding;
}

/** What an allowance turns on besides the housing element. */
export type WorkAllowanceFacts = Pick<AwardCase, 'claimants' | 'children' | 'household'> & {
  readonly law: Pick<AwardCase['law'], 'universalCredit'>;
};

/**
 * One allowance in an award, only where a claimant is responsible for a child or has limited capability for work; the lower
 * where the award has an amount for housing costs. SI 2013/376, reg. 22(1)(b) and (2). Housing benefit for temporary
 * accommodation makes it the lower too (SI 2014/1230, reg. 5A); for specified accommodation it does not.
 */
export function workAllowance(award: WorkAllowanceFacts, housing: Money): WorkAllowance {
  const { claimants, children, household, law } = award;
  const ill = claimants.some(({ ucWorkCapability }) => ucWorkCapability !== 'NONE');
  if (children.length === 0 && !ill) return { figure: null, finding: none() };
  const placed = household.home.tenure === 'TEMPORARY' && household.home.rent !== null;
  const lower = placed || !housing.isZero();
  const { workAllowanceWithHousing, workAllowanceWithoutHousing } = law.universalCredit;
  return {
    figure: lower ? workAllowanceWithHousing : workAllowanceWithoutHousing,
    finding: given({
      subject: 'WORK_ALLOWANCE',
      code: lower ? 'LOWER' : 'HIGHER',
      reason: lower
        ? `The lower allowance: ${placed ? 'housing benefit is for temporary accommodation' : 'the award has housing costs'}`
        : 'The higher allowance: the award has no housing costs',
      law: placed ? TEMPORARY : LAW,
    }),
  };
}

const none = (): Finding =>
  refused({
    subject: 'WORK_ALLOWANCE',
    code: 'NONE',
    reason: 'No allowance: no child and nobody with limited capability for work',
    law: LAW,
  });
