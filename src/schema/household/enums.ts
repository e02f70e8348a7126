import { RESIDENCIES } from '../../domain/household/adult.js';
import { HOUSEHOLD_SCHEMES, STANDINGS, TAKE_UPS } from '../../domain/household/asked-schemes.js';
import { LEGACY_BENEFITS } from '../../domain/household/awards.js';
import { CAPITAL_KINDS } from '../../domain/household/capital.js';
import { CHILD_WHEREABOUTS, SHARES_OF_TIME, TWO_CHILD_EXCEPTIONS } from '../../domain/household/child.js';
import { CLAIM_ROUTES } from '../../domain/household/claim-facts.js';
import { DISABILITY_AWARDS } from '../../domain/household/disability-award.js';
import { UC_WORK_CAPABILITIES } from '../../domain/household/health.js';
import { NATIONS, TENURES } from '../../domain/household/home.js';
import { INCOME_KINDS } from '../../domain/household/income.js';
import { NOTIONAL_GROUNDS, NOTIONAL_KINDS } from '../../domain/household/notional-income.js';
import { ABSENCE_GROUNDS } from '../../domain/household/reduction-facts.js';
import { SERVICES } from '../../domain/household/rent.js';
import { PERIODS, sex } from '../../domain/household/values.js';
import { PENSION_CONTRIBUTION_KINDS, SPECIAL_OCCUPATIONS } from '../../domain/household/work.js';
import { DEDUCTION_KINDS, ELEMENTS } from '../../domain/universal-credit/award-history.js';
import { enumOf } from '../enums.js';

export const HouseholdSchemeEnum = enumOf(
  'HouseholdScheme',
  'What a household can be asked about, in the order in which one award feeds another.',
  HOUSEHOLD_SCHEMES,
);
export const TakeUpEnum = enumOf(
  'TakeUp',
  'Whether universal credit and pension credit that come out of the sums are taken as claimed and paid, or only where the facts state them. A stated award wins either way.',
  TAKE_UPS,
);
export const StandingEnum = enumOf(
  'AwardStanding',
  'STATED: in payment by the facts, and that figure counts. TAKEN_UP: worked out and taken as claimed. NOT_TAKEN_UP: worked out beside the rest, no income. CLOSED: not open to the household. NOT_ASKED: left out by the caller.',
  STANDINGS,
);
export const PeriodEnum = enumOf('AmountPeriod', 'What an amount is for. A month is a calendar month.', PERIODS);
export const SexEnum = enumOf('Sex', 'Asked only where the law asks it.', sex.options);
export const ResidencyEnum = enumOf(
  'Residency',
  'Whether somebody may have benefit on the ground of where they live. HB Regs reg 10; UC Regs reg 9.',
  RESIDENCIES,
);
export const LegacyBenefitEnum = enumOf(
  'LegacyBenefit',
  'Benefits that universal credit took the place of: ended by 31 March 2026, tax credits on 5 April 2025.',
  LEGACY_BENEFITS,
);
export const CapitalKindEnum = enumOf('CapitalKind', 'Capital by what it is.', CAPITAL_KINDS);
export const TwoChildExceptionEnum = enumOf(
  'TwoChildException',
  'Why a child counts beyond the second, where there is a limit. UC Regs reg 24A and Sch 12.',
  TWO_CHILD_EXCEPTIONS,
);
export const ChildWhereaboutsEnum = enumOf(
  'ChildWhereabouts',
  'Where a child is who is away from home. IN_BRITAIN: a boarding school, relatives, anywhere else. ABROAD_EXCUSED: after a death in the family, or for treatment (UC Regs reg 11(2), (3)). LOOKED_AFTER: by a council, or placed for adoption. SHORT_BREAK: looked after for a planned break alone (UC Regs reg 4A).',
  CHILD_WHEREABOUTS,
);
export const ShareOfTimeEnum = enumOf(
  'ShareOfTime',
  'How the time of a child is shared with somebody who lives elsewhere.',
  SHARES_OF_TIME,
);
export const NotionalGroundEnum = enumOf(
  'NotionalIncomeGround',
  'Why somebody is treated as possessing what is not paid. DEPRIVED: given up in order to have benefit, or more. ON_APPLICATION: paid if it were applied for. PENSION_SCHEME: put off, not drawn, or no annuity bought. UNDERPAID: work for less than comparable work is paid, by who could pay more. HB Regs reg 42; SI 2006/214 reg 41; UC Regs regs 60 and 74.',
  NOTIONAL_GROUNDS,
);
export const NotionalKindEnum = enumOf(
  'NotionalIncomeKind',
  'What it would be. EARNINGS are stated after tax and National Insurance.',
  NOTIONAL_KINDS,
);
export const AbsenceGroundEnum = enumOf(
  'AbsenceGround',
  'Why an absence is allowed for longer than 13 weeks, or abroad. SI 2012/2885, Sch. 1 para. 5.',
  ABSENCE_GROUNDS,
);
export const ClaimRouteEnum = enumOf('ClaimRoute', 'How the household comes to a scheme.', CLAIM_ROUTES);
export const DisabilityAwardEnum = enumOf(
  'DisabilityAward',
  "A disability benefit in payment, by component and rate. ADP, CDP and PADP are Scotland's.",
  DISABILITY_AWARDS,
);
export const WorkCapabilityEnum = enumOf(
  'WorkCapability',
  'Capability for work as universal credit found it. LCW_WITH_ELEMENT: since before 3 April 2017. LCWRA_PROTECTED: before 6 April 2026, or severe conditions, or terminally ill.',
  UC_WORK_CAPABILITIES,
);
export const EsaPhaseEnum = enumOf('EsaPhase', 'How far employment and support allowance is assessed.', [
  'ASSESSMENT',
  'MAIN',
]);
export const EsaComponentEnum = enumOf('EsaComponent', 'What employment and support allowance holds.', [
  'NONE',
  'WORK_RELATED_ACTIVITY',
  'SUPPORT',
]);
export const CarersAllowanceEnum = enumOf(
  'CarersAllowance',
  "Carer's Allowance or Carer Support Payment: paid, or only not paid because another benefit overlaps (UNDERLYING).",
  ['NONE', 'UNDERLYING', 'PAID'],
);
export const NationEnum = enumOf('Nation', 'Where the home is.', NATIONS);
export const HomeTenureEnum = enumOf(
  'HomeTenure',
  'How the home is held. TEMPORARY: placed by a council under its homelessness duties. SUPPORTED: specified accommodation. UC Regs Sch 1 paras 3A and 3B.',
  TENURES,
);
export const IncomeKindEnum = enumOf(
  'IncomeKind',
  "Everything that can be received but earnings. INDUSTRIAL_INJURIES_BENEFIT: without its increases for constant attendance and exceptionally severe disablement. PROPERTY_RENT: of a property that counts as capital. RENT_OF_DISREGARDED_PROPERTY: of one that is left out of capital, being sold, recovered, repaired or a relative's home, less the mortgage payments, council tax, water charges and income tax paid on it (HB Regs Sch 5 para 17(2)). INSURANCE_FOR_HOUSING_COSTS: from a policy that pays a mortgage or other costs of the home. INSURANCE_FOR_LOST_INCOME: from a policy against losing income by illness, accident or redundancy.",
  INCOME_KINDS,
);
export const ServiceEnum = enumOf('RentService', 'What rent is charged for besides the dwelling.', SERVICES);
export const PensionContributionKindEnum = enumOf(
  'PensionContributionKind',
  'NET_PAY: out of gross pay before tax. RELIEF_AT_SOURCE: the sum paid, to which the provider adds relief. NO_RELIEF: not tax relieved.',
  PENSION_CONTRIBUTION_KINDS,
);
export const SpecialOccupationEnum = enumOf(
  'SpecialOccupation',
  'Work with an earnings disregard of its own. HB Regs Sch 4 para 8.',
  SPECIAL_OCCUPATIONS,
);
export const TradeEnum = enumOf('Trade', 'A trade with expenses of its own, or any other.', ['CHILD_MINDER', 'OTHER']);
export const NonDependantStudentEnum = enumOf('NonDependantStudent', 'Whether a non-dependant studies full time.', [
  'NO',
  'FULL_TIME',
  'FULL_TIME_IN_SUMMER_VACATION',
]);
export const FamilyPremiumEnum = enumOf(
  'PreservedFamilyPremium',
  'A family premium in the award since before 1 May 2016.',
  ['NO', 'ORDINARY', 'LONE_PARENT'],
);
export const CouncilTaxPerEnum = enumOf('CouncilTaxPer', 'What an amount of council tax is for.', ['WEEK', 'YEAR']);
export const UniversalCreditElementEnum = enumOf(
  'UniversalCreditElement',
  'An amount that makes up the maximum award. WRA 2012, ss 9 to 12.',
  [...ELEMENTS, 'TRANSITIONAL'],
);
export const DeductionKindEnum = enumOf(
  'DeductionKind',
  'What is taken from an award. SI 2013/380 Sch 6.',
  DEDUCTION_KINDS,
);
export const ProtectionKindEnum = enumOf('TransitionalProtectionKind', 'SI 2014/1230, Part 4 and Sch 2.', [
  'ELEMENT',
  'SEVERE_DISABILITY',
]);
