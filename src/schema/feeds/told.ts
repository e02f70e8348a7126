import { Field, ID, ObjectType } from 'type-graphql';
import type { Instant } from '../../domain/dates.js';
import { enumOf } from '../enums.js';
import { Labels, OPERATIONS, PUBLIC_REFERENCE } from '../labels.js';
import { DateTimeScalar } from '../scalars/dates.js';

export const EvidenceGradeEnum = enumOf(
  'EvidenceGrade',
  "How well a layout is known. A: published by its owner. B: seen in a public body's code. C: described in public. D: not public.",
  ['A', 'B', 'C', 'D'],
);

@Labels(PUBLIC_REFERENCE)
@ObjectType('FeedProvenance', {
  simpleResolvers: true,
  description: 'Where something that was told comes from, and on what basis it is held.',
})
export class FeedProvenanceType {
  @Field(() => String, { description: 'Such as `uc-lctr`.' })
  feed!: string;

  @Field(() => String)
  version!: string;

  @Field(() => EvidenceGradeEnum, {
    nullable: true,
    description: 'Of the mapping that it was read by. Null where that is not admitted any more.',
  })
  grade!: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether the layout is assumed and not the owner's." })
  layoutAssumed!: boolean | null;

  @Field(() => DateTimeScalar, { description: 'When its file came.' })
  receivedAt!: Instant;

  @Field(() => String, { description: 'The agreement under which it was given.' })
  agreement!: string;

  @Field(() => String, { description: 'What it may be used for.' })
  purpose!: string;

  @Labels(OPERATIONS)
  @Field(() => ID, { description: 'Its file.' })
  file!: string;

  @Labels(OPERATIONS)
  @Field(() => String)
  fileName!: string;
}
