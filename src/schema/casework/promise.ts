import { Field, ObjectType } from 'type-graphql';
import type { PlainDate } from '../../domain/dates.js';
import { CASEWORK, Labels, OPERATIONS } from '../labels.js';
import { DateScalar } from '../scalars/dates.js';
import { CaseType } from './case.js';
import { EvidenceChannelEnum } from './evidence.js';

@Labels(CASEWORK)
@ObjectType('ContactPromise', {
  simpleResolvers: true,
  implements: CaseType,
  description: 'Somebody promised to be in touch by a day.',
})
export class ContactPromiseType extends CaseType {
  @Field(() => DateScalar)
  by!: PlainDate;

  @Field(() => EvidenceChannelEnum)
  channel!: string;

  @Field(() => String, { description: 'What about.' })
  what!: string;

  @Field(() => Boolean, { description: 'Whether the day has passed without it, or did before it was kept.' })
  missed!: boolean;

  @Field(() => DateScalar, { nullable: true })
  keptOn!: PlainDate | null;

  @Labels(OPERATIONS)
  @Field(() => String, { description: "Who promised it: the token's subject." })
  promisedBy!: string;

  @Labels(OPERATIONS)
  @Field(() => String, { nullable: true, description: 'What came of it.' })
  how!: string | null;
}
