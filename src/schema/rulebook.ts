import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { PlainDate } from '../domain/dates.js';
import { connectionType } from './connection.js';
import { enumOf } from './enums.js';
import { Labels, PUBLIC_REFERENCE } from './labels.js';
import { LawParameterType } from './law-parameter.js';
import { MaxItems } from './max-items.js';
import { DateScalar } from './scalars/dates.js';

/** The schemes whose figures are kept, by the name that the files have. */
export const SchemeEnum = {
  COUNCIL_TAX: 'councilTax',
  HOUSING_BENEFIT: 'housingBenefit',
  LOCAL_HOUSING_ALLOWANCE: 'localHousingAllowance',
  COUNCIL_TAX_REDUCTION: 'councilTaxReduction',
  UNIVERSAL_CREDIT: 'universalCredit',
  PENSION_CREDIT: 'pensionCredit',
  BENEFIT_CAP: 'benefitCap',
  CHILD_BENEFIT: 'childBenefit',
  OTHER_BENEFITS: 'otherBenefits',
  STATE_PENSION_AGE: 'statePensionAge',
  INCOME_TAX: 'incomeTax',
  NATIONAL_INSURANCE: 'nationalInsurance',
  OVERPAYMENTS: 'overpayments',
  RECOVERY: 'recovery',
  APPEALS: 'appeals',
  RETENTION: 'retention',
  WORKING_DAYS: 'workingDays',
} as const;
export type Scheme = (typeof SchemeEnum)[keyof typeof SchemeEnum];
registerEnumType(SchemeEnum, { name: 'Scheme', description: 'A scheme whose figures of the law are kept.' });

const ChangeKindEnum = enumOf(
  'RulebookChangeKind',
  'What became of a figure. RESTATED: the same value under another provision or from another source.',
  ['STARTED', 'CHANGED', 'RESTATED', 'ENDED'],
);

/** The most entries of one table that are shown: the rents of every area of Great Britain are some eight hundred. */
export const ENTRY_LIMIT = 1_000;

@Labels(PUBLIC_REFERENCE)
@ObjectType('RulebookEntry', {
  simpleResolvers: true,
  description: 'A figure of a scheme, or a table of them, on a day.',
})
export class RulebookEntryType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true, description: 'What there is to know beyond the figure.' })
  note!: string | null;

  @MaxItems(ENTRY_LIMIT)
  @Field(() => [LawParameterType], {
    description: `One, or one for each entry of a table or tier, at most ${ENTRY_LIMIT}.`,
  })
  parameters!: readonly LawParameterType[];

  @Field(() => Int, { description: 'How many entries there are, shown or not.' })
  parametersInAll!: number;
}

export const RulebookEntryConnectionType = connectionType('RulebookEntry', {
  of: () => RulebookEntryType,
  labels: PUBLIC_REFERENCE,
});

@Labels(PUBLIC_REFERENCE)
@ObjectType('RulebookChange', { simpleResolvers: true, description: 'One change of one figure.' })
export class RulebookChangeType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => ChangeKindEnum)
  change!: string;

  @Field(() => DateScalar, { description: 'The first day of the new position.' })
  on!: PlainDate;

  @Field(() => LawParameterType, { nullable: true, description: 'Null where it started.' })
  before!: LawParameterType | null;

  @Field(() => LawParameterType, { nullable: true, description: 'Null where it ended.' })
  after!: LawParameterType | null;
}

export const RulebookChangeConnectionType = connectionType('RulebookChange', {
  of: () => RulebookChangeType,
  labels: PUBLIC_REFERENCE,
});
