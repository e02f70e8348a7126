import { Field, ObjectType } from 'type-graphql';
import type { PlainDate } from '../../domain/dates.js';
import { CASEWORK, Labels, OPERATIONS } from '../labels.js';
import { DateScalar } from '../scalars/dates.js';
import { CaseType } from './case.js';

@Labels(CASEWORK)
@ObjectType('Correction', {
  simpleResolvers: true,
  implements: CaseType,
  description: 'A mistake: what was wrong, what was put right, and what follows. What was wrong is kept as it was.',
})
export class CorrectionType extends CaseType {
  @Field(() => String)
  wrong!: string;

  @Field(() => String, { nullable: true, description: 'Null: still to be put right.' })
  putRight!: string | null;

  @Field(() => String, {
    description: 'For the customer: what happened, and that the council is sorry where it was its own.',
  })
  says!: string;

  @Field(() => Boolean, { description: "The council's own doing: nobody else caused or added to it." })
  officialError!: boolean;

  @Field(() => String, { description: 'What follows in law from whose mistake it was.' })
  law!: string;

  @Field(() => DateScalar)
  foundOn!: PlainDate;

  @Field(() => DateScalar, { nullable: true })
  putRightOn!: PlainDate | null;

  @Labels(OPERATIONS)
  @Field(() => String, { nullable: true, description: "Who put it right: the token's subject." })
  putRightBy!: string | null;

  @Field(() => CaseType, { nullable: true, description: 'What was wrong, where it is a case: as it was.' })
  of!: CaseType | null;

  @Field(() => CaseType, { nullable: true, description: 'The decision that stands in its place.' })
  effect!: CaseType | null;
}
