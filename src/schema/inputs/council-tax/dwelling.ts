import { Field, InputType, Int } from 'type-graphql';
import {
  AnnexeUseEnum,
  BandEnum,
  DisabledFeatureEnum,
  ExemptionClassEnum,
  ExemptionFactEnum,
  OwnerLiableClassEnum,
  PremiumExceptionClassEnum,
} from '../../council-tax/enums.js';
import { DateText } from '../../scalars/stated.js';
import { DaysInput } from './days.js';

@InputType('BandEntryInput', { description: 'A band for a run of days, or the value that decides it.' })
export class BandEntryInput extends DaysInput {
  @Field(() => BandEnum, { nullable: true })
  band?: string | null;

  @Field(() => Int, { nullable: true, description: 'Value at 1 April 1991 in whole pounds, where no band is known.' })
  value1991?: number | null;
}

@InputType('OwnerLiableInput', { description: 'The owner pays instead of the residents. LGFA 1992, s. 8.' })
export class OwnerLiableInput extends DaysInput {
  @Field(() => OwnerLiableClassEnum)
  class!: string;
}

@InputType('ExemptionInput', { description: 'An exemption asked for. N, S and U are found without being asked for.' })
export class ExemptionInput extends DaysInput {
  @Field(() => ExemptionClassEnum)
  class!: string;

  @Field(() => [ExemptionFactEnum], { nullable: true, description: 'What is so; what is not listed is not.' })
  facts?: string[] | null;

  @Field(() => DateText, { nullable: true, description: 'Class F: the day of the grant; absent: none yet.' })
  grantedOn?: string | null;
}

@InputType('DisabledReductionInput', { description: 'A reduction for disability asked for. SI 1992/554, reg. 3.' })
export class DisabledReductionInput extends DaysInput {
  @Field(() => DisabledFeatureEnum)
  feature!: string;

  @Field(() => Boolean)
  mainResidenceOfDisabledPerson!: boolean;

  @Field(() => Boolean, { description: 'Essential, or of major importance, to their wellbeing.' })
  essentialOrMajorImportance!: boolean;
}

@InputType('AnnexeInput', { description: "An annexe's own bill. SI 2013/2977, reg. 3." })
export class AnnexeInput extends DaysInput {
  @Field(() => Boolean)
  partOfSingleProperty!: boolean;

  @Field(() => AnnexeUseEnum)
  use!: string;
}

@InputType('MajorWorksInput', { description: 'Major repair or structural alteration. SI 2003/3011, reg. 8.' })
export class MajorWorksInput extends DaysInput {
  @Field(() => DateText, { nullable: true })
  completedOn?: string | null;
}

@InputType('PremiumExceptionInput', {
  description: 'An exception to a premium, for the days on which its test is met.',
})
export class PremiumExceptionInput extends DaysInput {
  @Field(() => PremiumExceptionClassEnum)
  class!: string;

  @Field(() => DateText, {
    nullable: true,
    description: 'G, H: first marketed. I: probate or administration granted. M: works first needed or begun.',
  })
  clockFrom?: string | null;

  @Field(() => DateText, { nullable: true, description: 'M: works substantially completed.' })
  completedOn?: string | null;
}

const runs = (description: string) => Field(() => [DaysInput], { nullable: true, description });
const list = (of: () => unknown, description: string) =>
  Field(() => [of()] as never, { nullable: true, description: `${description} At most 20.` });

@InputType('CouncilTaxDwellingInput', { description: 'What is so of the dwelling, and when. Lists hold at most 20.' })
export class DwellingInput {
  @list(() => BandEntryInput, 'Its bands, where one changed in the year; or give `band`.')
  bands?: BandEntryInput[] | null;

  @runs('When it is substantially unfurnished, however long ago that began.')
  unfurnished?: DaysInput[] | null;

  @runs('When somebody who is not among the people lives there.')
  otherOccupation?: DaysInput[] | null;

  @list(() => OwnerLiableInput, 'When the owner pays instead of the residents.')
  ownerLiable?: OwnerLiableInput[] | null;

  @list(() => ExemptionInput, 'Exemptions asked for.')
  exemptions?: ExemptionInput[] | null;

  @list(() => DisabledReductionInput, 'Reductions for disability asked for.')
  disabled?: DisabledReductionInput[] | null;

  @list(() => AnnexeInput, 'When it is an annexe.')
  annexe?: AnnexeInput[] | null;

  @list(() => MajorWorksInput, 'Major works.')
  majorWorks?: MajorWorksInput[] | null;

  @list(() => PremiumExceptionInput, 'Exceptions to a premium asked for.')
  premiumExceptions?: PremiumExceptionInput[] | null;

  @list(() => DateText, 'Days on which the freehold, or a lease of seven years or more, was sold.')
  sales?: string[] | null;

  @list(() => DateText, 'Days on which a tenancy of six months or more began.')
  lettings?: string[] | null;

  @runs("Furnished and nobody's home: occupation barred by planning for 28 days or more in a row.")
  seasonalRestriction?: DaysInput[] | null;

  @runs('Held by somebody for whom this or another dwelling is job-related.')
  jobRelated?: DaysInput[] | null;

  @runs('A pitch occupied by a caravan or a mooring occupied by a boat.')
  occupiedPitchOrMooring?: DaysInput[] | null;
}
