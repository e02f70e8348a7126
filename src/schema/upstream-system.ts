import { Field, ObjectType } from 'type-graphql';
import { SystemStateEnum } from './enums.js';
import { Labels, OPERATIONS } from './labels.js';
import { MaxItems } from './max-items.js';

@Labels(OPERATIONS)
@ObjectType('UpstreamSystem', { simpleResolvers: true, description: 'A system that answers are read from.' })
export class UpstreamSystemType {
  @Field(() => String, { description: 'Its name in the configuration and in references.' })
  name!: string;

  @Field(() => String)
  product!: string;

  @Field(() => Boolean, { description: 'True where it is the sandbox and its people are invented.' })
  simulated!: boolean;

  @Field(() => SystemStateEnum)
  state!: 'ANSWERING' | 'TRYING_AGAIN' | 'NOT_ANSWERING';

  @MaxItems(20)
  @Field(() => [String], { description: 'What it is asked for.' })
  serves!: readonly string[];
}
