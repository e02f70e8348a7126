import type { Working } from '../../../domain/working.js';
import type { Sink } from '../../../domain/working-sink.js';
import { type Finding, given, refused } from '../finding.js';
import { meetsDisabilityCondition } from '../people/disability.js';
import { cite, type Situation } from '../situation.js';
import { type Amount, partOf } from './amount.js';
import { carerPremium } from './carer-premium.js';
import { childrensAllowances } from './children.js';
import { disabilityPremium, hasLimitedCapability } from './disability-premium.js';
import { disabledChildPremium } from './disabled-child-premium.js';
import { enhancedDisabilityPremiums } from './enhanced-disability-premium.js';
import { esaComponent } from './esa-component.js';
import { familyPremium } from './family-premium.js';
import { personalAllowance } from './personal-allowance.js';
import { severeDisabilityPremium } from './severe-disability-premium.js';

/** What the law says a household needs for a week. */
export interface ApplicableAmount {
  readonly amounts: readonly Amount[];
  readonly working: Working;
  readonly findings: readonly Finding[];
}

/** Allowances, premiums and component added up. HB Regs, reg. 22 and Sch. 3; HB(SPC) Regs, reg. 22 and Sch. 3. */
export function applicableAmount(situation: Situation, sink: Sink): ApplicableAmount {
  const children = childrensAllowances(situation);
  const disability = disabilityPremium(situation);
  const severe = severeDisabilityPremium(situation);
  const amounts = [
    personalAllowance(situation),
    ...children.amounts,
    familyPremium(situation),
    disability,
    ...enhancedDisabilityPremiums(situation),
    severe.amount,
    disabledChildPremium(situation),
    carerPremium(situation),
    esaComponent(situation, disability),
  ].filter(amount => amount !== null);
  const sum = sink.sum(amounts.map(partOf));
  return {
    amounts,
    working: children.assumptions.reduce((so, assumption) => so.assuming(assumption), sum),
    findings: [
      ...amounts.slice(1).map(givenAmount),
      ...children.findings,
      ...severe.findings,
      ...lostToCapability(situation),
    ],
  };
}

const givenAmount = ({ code, label, law }: Amount): Finding =>
  given({ subject: code === 'CHILD_ALLOWANCE' ? 'ALLOWANCE' : 'PREMIUM', code, reason: `${label} is in the sum`, law });

/** A claimant with limited capability for work has no disability premium, whoever gets the benefit. */
function lostToCapability(situation: Situation): Finding[] {
  const { scheme, family } = situation;
  if (scheme === 'PENSION_AGE' || !hasLimitedCapability(family.claimant)) return [];
  if (!family.adults.some(meetsDisabilityCondition)) return [];
  const swap = family.partner !== null && !hasLimitedCapability(family.partner);
  return [
    refused({
      subject: 'PREMIUM',
      code: 'DISABILITY_PREMIUM',
      person: family.claimant.id,
      reason: `No disability premium: the claimant has limited capability for work${swap ? '; the partner could be the claimant instead' : ''}`,
      law: cite(scheme, 'Sch. 3 para. 13(9)', 'Sch. 3'),
    }),
  ];
}
