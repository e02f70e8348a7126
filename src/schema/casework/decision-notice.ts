import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../enums.js';
import { BENEFIT, CASEWORK, Labels, OPERATIONS } from '../labels.js';
import { MaxItems } from '../max-items.js';
import { CaseType } from './case.js';
import { DecisionType } from './decision.js';
import { OverpaymentDecisionType } from './overpayment.js';
import { LetterFormatEnum, LetterLanguageEnum } from './preferences.js';

/** As the casework has them: a test holds the lists together. */
export const NOTICE_KIND_NAMES = [
  'HOUSING_BENEFIT_WORKING_AGE',
  'HOUSING_BENEFIT_PENSION_AGE',
  'NO_HOUSING_BENEFIT',
  'HOUSING_BENEFIT_OVERPAID',
  'HOUSING_BENEFIT_LANDLORD',
  'HOUSING_BENEFIT_LANDLORD_OVERPAID',
  'REDUCTION',
  'NO_REDUCTION',
  'COUNCIL_TAX',
] as const;
export const NOTICE_ROUTE_NAMES = ['EMAIL', 'LETTER', 'PRINT', 'PERSON', 'PORTAL'] as const;
export const NoticeKindEnum = enumOf('NoticeKind', 'What a notice is of.', NOTICE_KIND_NAMES);
export const NoticeRouteEnum = enumOf('NoticeRoute', 'By what a notice goes.', NOTICE_ROUTE_NAMES);

@Labels(BENEFIT)
@ObjectType('NoticeMatter', {
  simpleResolvers: true,
  description: 'Something a notice says because the law has it say so.',
})
export class NoticeMatterType {
  @Field(() => String)
  matter!: string;

  @MaxItems(5)
  @Field(() => [String], { description: 'The provisions that ask for it.' })
  law!: readonly string[];
}

@Labels(CASEWORK)
@ObjectType('DecisionNotice', {
  simpleResolvers: true,
  implements: CaseType,
  description:
    'A notice of a decision, as it was given, and where it has got to. As PDF: GET /notices/<reference>.pdf with the same token.',
})
export class DecisionNoticeType extends CaseType {
  @Field(() => NoticeKindEnum)
  notice!: string;

  @Field(() => DecisionType, { nullable: true })
  decision!: DecisionType | null;

  @Field(() => OverpaymentDecisionType, { nullable: true, description: 'Where the notice is of an overpayment.' })
  overpayment!: OverpaymentDecisionType | null;

  @Field(() => NoticeRouteEnum)
  route!: string;

  @Field(() => String, { nullable: true, description: 'Why by this route, where it is not what they asked for.' })
  why!: string | null;

  @Field(() => LetterFormatEnum)
  format!: string;

  @Field(() => LetterLanguageEnum)
  language!: string;

  @Field(() => Boolean, { description: 'Asked for in Welsh and given mostly in English.' })
  notYetInWelsh!: boolean;

  @Labels(OPERATIONS)
  @Field(() => String, {
    nullable: true,
    description: "The last status that the messenger gave, in the messenger's word.",
  })
  deliveryStatus!: string | null;

  @Labels(BENEFIT)
  @Field(() => String, { description: 'As plain text.' })
  text!: string;

  @Labels(BENEFIT)
  @Field(() => String, { description: 'As a whole page of HTML, in large print where that was asked for.' })
  html!: string;

  @Labels(BENEFIT)
  @MaxItems(30)
  @Field(() => [NoticeMatterType], { description: 'What it says, and which law has it say so.' })
  matters!: readonly NoticeMatterType[];
}

export const PaymentRhythmEnum = enumOf('RentAllowanceRhythm', 'How often a rent allowance is paid.', [
  'WEEK',
  'TWO_WEEKS',
  'FOUR_WEEKS',
  'MONTH',
]);
