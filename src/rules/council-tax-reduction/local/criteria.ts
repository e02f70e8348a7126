import { isAfter } from '../../../domain/dates.js';
import type { Adult } from '../../../domain/household/adult.js';
import type { DisabilityAward } from '../../../domain/household/disability-award.js';
import type { IncomeKind } from '../../../domain/household/income.js';
import type { When } from '../../../parameters/local-reduction.js';
import type { Criterion } from '../../../parameters/local-reduction-words.js';
import { isCarer } from '../../housing-benefit/applicable-amount/carer-premium.js';
import { ageYears } from '../../housing-benefit/people/age.js';
import { fosters } from '../../housing-benefit/people/family.js';
import type { LocalCase } from './case.js';
import { elementsHeld } from './elements-held.js';
import { passportBenefits } from './passport.js';

const YOUNG_CHILD_UNDER = 5;
const CARE_LEAVER_UNDER = 25;
const WAR_PENSIONS: readonly IncomeKind[] = ['WAR_DISABLEMENT_PENSION', 'WAR_WIDOWS_PENSION', 'AFCS_GUARANTEED_INCOME'];
const ESA: readonly IncomeKind[] = ['ESA_CONTRIBUTORY', 'ESA_INCOME_RELATED'];

const anyAdult = ({ situation }: LocalCase, test: (adult: Adult) => boolean): boolean =>
  situation.family.adults.some(test);
const gets = (found: LocalCase, kinds: readonly IncomeKind[]): boolean =>
  anyAdult(found, ({ incomes }) => incomes.some(({ kind }) => kinds.includes(kind)));
const hasPremium = ({ applicable }: LocalCase, code: string): boolean =>
  applicable.amounts.some(amount => amount.code.startsWith(code));
const holds = (found: LocalCase, element: 'lcw' | 'lcwra' | 'carer' | 'disabled_child'): boolean =>
  found.award !== null && elementsHeld(found).some(held => held.element === element);
const AFIP: DisabilityAward = 'AFIP';

/** What each word of a scheme asks of a household. */
const ASKS: { readonly [Word in Criterion]: (found: LocalCase) => boolean } = {
  couple: ({ situation }) => situation.family.kind === 'COUPLE',
  lone_parent: ({ situation }) => situation.family.kind === 'LONE_PARENT',
  has_child: ({ situation }) => situation.family.children.length > 0,
  child_under_5: ({ situation, day }) =>
    situation.family.children.some(({ birthDate }) => ageYears(birthDate, day) < YOUNG_CHILD_UNDER),
  foster_child: ({ household }) => fosters(household),
  more_than_two_children: ({ situation }) => situation.family.children.length > 2,
  disability_benefit: found => anyAdult(found, ({ disabilityAwards }) => disabilityAwards.length > 0),
  disability_benefit_child: ({ situation }) =>
    situation.family.children.some(({ disabilityAwards }) => disabilityAwards.length > 0),
  disability_premium: found => hasPremium(found, 'DISABILITY_PREMIUM'),
  enhanced_disability_premium: found => hasPremium(found, 'ENHANCED_DISABILITY_PREMIUM'),
  severe_disability_premium: found => hasPremium(found, 'SEVERE_DISABILITY_PREMIUM'),
  carers_allowance: found => anyAdult(found, adult => isCarer(adult, found.day)),
  esa: found => gets(found, ESA) || anyAdult(found, ({ esa }) => esa !== null),
  esa_main_phase: found => anyAdult(found, ({ esa }) => esa?.phase === 'MAIN'),
  esa_support_component: found => anyAdult(found, ({ esa }) => esa?.component === 'SUPPORT'),
  uc_lcw: found => holds(found, 'lcw'),
  uc_lcw_found: found =>
    found.award !== null &&
    anyAdult(found, ({ ucWorkCapability }) => ucWorkCapability === 'LCW' || ucWorkCapability === 'LCW_WITH_ELEMENT'),
  uc_lcwra: found => holds(found, 'lcwra'),
  uc_carer: found => holds(found, 'carer'),
  uc_disabled_child: found => holds(found, 'disabled_child'),
  war_pension: found => gets(found, WAR_PENSIONS),
  armed_forces_independence_payment: found =>
    anyAdult(found, ({ disabilityAwards }) => disabilityAwards.includes(AFIP)),
  care_leaver_under_25: found =>
    anyAdult(found, ({ careLeaver, birthDate }) => careLeaver && ageYears(birthDate, found.day) < CARE_LEAVER_UNDER),
  severely_sight_impaired: found => anyAdult(found, ({ severelySightImpaired }) => severelySightImpaired),
  universal_credit: ({ award }) => award !== null,
  passport_benefit: found => passportBenefits(found).length > 0,
  in_work: found => anyAdult(found, adult => isAtWork(adult, found)),
};

const isAtWork = ({ employments, selfEmployments }: Adult, { award, day }: LocalCase): boolean =>
  employments.length > 0 ||
  selfEmployments.some(({ startedOn }) => !isAfter(startedOn, day)) ||
  award?.earnedIncome?.isZero() === false;

/** Whether a household is one that a rule of a scheme means. */
export const fits = ({ any, all, none }: When, found: LocalCase): boolean =>
  (any.length === 0 || any.some(word => ASKS[word](found))) &&
  all.every(word => ASKS[word](found)) &&
  !none.some(word => ASKS[word](found));
