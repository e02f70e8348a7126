import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../enums.js';
import { CALCULATION, Labels } from '../labels.js';

/** The most findings that one scheme shows. */
export const FINDING_LIMIT = 300;

/** Of all the schemes, as the rules have them: a test holds the lists together. */
export const BENEFIT_SUBJECTS = [
  'SCHEME',
  'ENTITLEMENT',
  'LIABILITY',
  'PASSPORT',
  'RENT',
  'HOUSING',
  'SIZE',
  'STANDARD_ALLOWANCE',
  'ALLOWANCE',
  'PREMIUM',
  'ADDITION',
  'CHILD',
  'DISABLED_CHILD',
  'HEALTH',
  'CARER',
  'CHILDCARE',
  'INCOME',
  'EARNINGS',
  'WORK_ALLOWANCE',
  'MINIMUM_INCOME_FLOOR',
  'SAVINGS_CREDIT',
  'CAPITAL',
  'NON_DEPENDANT',
  'TRANSITIONAL',
  'BENEFIT_CAP',
  'DEDUCTION',
  'ALTERNATIVE',
  'BAND',
  'PROTECTED_GROUP',
  'DATES',
] as const;
export type BenefitSubject = (typeof BENEFIT_SUBJECTS)[number];
const BenefitSubjectEnum = enumOf('BenefitSubject', 'What a finding is about.', BENEFIT_SUBJECTS);

@Labels(CALCULATION)
@ObjectType('BenefitFinding', {
  simpleResolvers: true,
  description: 'Something that was looked at and given or refused, with the reason.',
})
export class BenefitFindingType {
  @Field(() => BenefitSubjectEnum)
  subject!: BenefitSubject;

  @Field(() => String, { description: 'Closed within a subject.' })
  code!: string;

  @Field(() => Boolean)
  given!: boolean;

  @Field(() => String, { nullable: true, description: 'The `id` of the person whom it concerns.' })
  person!: string | null;

  @Field(() => String)
  reason!: string;

  @Field(() => String, { description: 'The provision.' })
  law!: string;
}
