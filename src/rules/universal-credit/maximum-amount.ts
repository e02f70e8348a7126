import { gathered } from '../../domain/gathered.js';
import { Money } from '../../domain/money.js';
import type { Working } from '../../domain/working.js';
import type { AwardCase } from './award-case.js';
import type { AwardElement } from './award-element.js';
import { carerElement } from './elements/carer-element.js';
import { childElement } from './elements/child-element.js';
import { childcareCosts } from './elements/childcare-costs.js';
import { disabledChildAdditions } from './elements/disabled-child.js';
import { healthElement } from './elements/health-element.js';
import { standardAllowance } from './elements/standard-allowance.js';
import type { Finding } from './finding.js';
import { housingCosts } from './housing/housing-costs.js';
import { transitionalElement } from './transitional/in-award.js';

export interface MaximumAmount {
  readonly elements: readonly AwardElement[];
  readonly working: Working;
  readonly findings: readonly Finding[];
  readonly lcwra: boolean;
  readonly carer: boolean;
}

const LAW = 'WRA 2012, s. 8(2)';
const NAMES: { readonly [E in AwardElement['element']]: string } = {
  STANDARD_ALLOWANCE: 'Standard allowance',
  CHILD: 'Child elements',
  DISABLED_CHILD: 'Disabled child additions',
  HEALTH: 'Health element',
  CARER: 'Carer element',
  HOUSING: 'Housing costs element',
  CHILDCARE: 'Childcare costs element',
  TRANSITIONAL: 'Transitional protection',
};

/** Everything that goes into an award before income: the amounts of WRA 2012, ss 9 to 12, and transitional protection. */
export function maximumAmount(award: AwardCase): MaximumAmount {
  const children = childElement(award);
  const health = healthElement(award);
  const carer = carerElement(award, health);
  const housing = housingCosts(award);
  const childcare = childcareCosts(award);
  const healthWorking = carer.replacesHealth
    ? award.sink.nothing('The carer element is in place of the older health element', 'SI 2017/204, Sch. 2')
    : health.working;
  const ordinary: AwardElement[] = [
    { element: 'STANDARD_ALLOWANCE', working: standardAllowance(award) },
    { element: 'CHILD', working: children.working },
    { element: 'DISABLED_CHILD', working: disabledChildAdditions(award) },
    { element: 'HEALTH', working: healthWorking },
    { element: 'CARER', working: carer.working },
    { element: 'HOUSING', working: housing.working },
    { element: 'CHILDCARE', working: childcare.working },
  ];
  const transitional = transitionalElement(award, ordinary);
  const elements = [...ordinary, ...transitional.elements].filter(({ working }) => !working.amount.isZero());
  return {
    elements,
    working: award.sink.sum(elements.map(({ element, working }) => ({ of: working, note: NAMES[element], law: LAW }))),
    findings: gathered([children, health, carer, housing, childcare, transitional], ({ findings }) => findings),
    lcwra: health.kind === 'LCWRA',
    carer: !carer.working.amount.isZero(),
  };
}

/** What one element came to; nothing where it is not in the award. */
export const amountOf = (elements: readonly AwardElement[], wanted: AwardElement['element']): Money =>
  elements.find(({ element }) => element === wanted)?.working.amount ?? Money.zero;
