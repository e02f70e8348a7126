import { registerEnumType } from 'type-graphql';
import { CHARGE_BANDS, ENGLISH_BANDS } from '../../domain/charge-bands.js';
import { DISREGARD_REASONS } from '../../domain/council-tax/disregard-claim.js';
import { DISABLED_FEATURES, OWNER_LIABLE_CLASSES } from '../../domain/council-tax/dwelling-facts.js';
import { EXEMPTION_CLASSES, EXEMPTION_FACTS } from '../../domain/council-tax/exemption-claim.js';
import { INTEREST_KINDS } from '../../domain/council-tax/interest.js';
import { EXCEPTION_CLASSES } from '../../domain/council-tax/premium-exception-claim.js';
import { enumOf } from '../enums.js';

export const BandEnum = enumOf('CouncilTaxBand', 'A band of the valuation list in England.', ENGLISH_BANDS);

const chargeBands = Object.fromEntries(CHARGE_BANDS.map(band => [band === 'AReduced' ? 'A_REDUCED' : band, band]));
registerEnumType(chargeBands, {
  name: 'CouncilTaxChargeBand',
  description: 'A band at which a charge is worked out; A_REDUCED is Band A reduced for disability.',
});
export const ChargeBandEnum = chargeBands;

export const InterestKindEnum = enumOf('InterestKind', 'What a person holds in a dwelling.', INTEREST_KINDS);
export const DisregardReasonEnum = enumOf(
  'DisregardReason',
  'Why a person is said not to count for discount. LGFA 1992, Sch. 1; SI 1992/548; SI 1992/552.',
  DISREGARD_REASONS,
);
export const ExemptionClassEnum = enumOf(
  'ExemptionClass',
  'A class of SI 1992/558, art. 3. A and C ended on 31 March 2013.',
  EXEMPTION_CLASSES,
);

/** Facts are words joined by underscores to callers, as every name of an enum is. */
const exemptionFacts = Object.fromEntries(
  EXEMPTION_FACTS.map(fact => [fact.replace(/[A-Z]/g, letter => `_${letter}`).toUpperCase(), fact]),
);
registerEnumType(exemptionFacts, {
  name: 'ExemptionFact',
  description: 'What an exemption turns on, besides whether anybody lives there. One that is not listed is not so.',
});
export const ExemptionFactEnum = exemptionFacts;

export const PremiumExceptionClassEnum = enumOf(
  'PremiumExceptionClass',
  'A class of SI 2003/3011, regs 9 to 17, which bears no premium.',
  EXCEPTION_CLASSES,
);
export const DisabledFeatureEnum = enumOf(
  'DisabledFeature',
  'What a dwelling has for a disabled person. SI 1992/554, reg. 3.',
  DISABLED_FEATURES,
);
export const OwnerLiableClassEnum = enumOf(
  'OwnerLiableClass',
  'A class of SI 1992/551, reg. 2, in which the owner pays instead of the residents.',
  OWNER_LIABLE_CLASSES,
);
export const AnnexeUseEnum = enumOf('AnnexeUse', 'Who uses an annexe. SI 2013/2977, reg. 3.', [
  'BY_MAIN_RESIDENTS',
  'BY_RELATIVE',
  'OTHER',
]);
export const ReductionUnderEnum = enumOf(
  'ReductionUnder',
  'LGFA 1992: S13A_1_A is the local reduction scheme, S13A_1_C a discretionary reduction.',
  ['S13A_1_A', 'S13A_1_C'],
);
export const ReductionPerEnum = enumOf(
  'ReductionPer',
  'What the amount of a reduction is for. PERIOD: all of its own days inside the year.',
  ['DAY', 'WEEK', 'YEAR', 'PERIOD'],
);
