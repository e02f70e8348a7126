import { Field, ObjectType } from 'type-graphql';
import type { PlainDate } from '../../domain/dates.js';
import { connectionType } from '../connection.js';
import { enumOf } from '../enums.js';
import { CALCULATION, Labels } from '../labels.js';
import { DateScalar } from '../scalars/dates.js';

/** As the rules have them: a test holds the two lists together. */
export const FINDING_SUBJECTS = [
  'LIABILITY',
  'DISREGARD',
  'DISCOUNT',
  'EXEMPTION',
  'PREMIUM',
  'DISABLED_REDUCTION',
  'ANNEXE',
  'REDUCTION',
] as const;
export type FindingSubject = (typeof FINDING_SUBJECTS)[number];
export const FindingSubjectEnum = enumOf('CouncilTaxSubject', 'What a finding is about.', FINDING_SUBJECTS);

@Labels(CALCULATION)
@ObjectType('CouncilTaxFinding', {
  simpleResolvers: true,
  description: 'Something that was looked at for a run of days, and given or refused with the reason.',
})
export class FindingType {
  @Field(() => FindingSubjectEnum)
  subject!: FindingSubject;

  @Field(() => String, { description: 'A class, a reason, or the letter of a description of LGFA 1992, s. 6(2).' })
  code!: string;

  @Field(() => Boolean)
  given!: boolean;

  @Field(() => String, { nullable: true, description: 'The `id` of the person whom it concerns.' })
  person!: string | null;

  @Field(() => String)
  reason!: string;

  @Field(() => String, { description: 'The provision.' })
  law!: string;

  @Field(() => DateScalar)
  from!: PlainDate;

  @Field(() => DateScalar)
  to!: PlainDate;
}

export const FindingConnectionType = connectionType('CouncilTaxFinding', {
  of: () => FindingType,
  labels: CALCULATION,
});
