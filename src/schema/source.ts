import { Field, ObjectType } from 'type-graphql';
import type { Instant } from '../domain/dates.js';
import { Labels, PUBLIC_REFERENCE } from './labels.js';
import { DateTimeScalar } from './scalars/dates.js';

@Labels({ ...PUBLIC_REFERENCE, sensitivity: 'public' })
@ObjectType('Source', { simpleResolvers: true, description: 'Which system a record was read from, and how old it is.' })
export class SourceType {
  @Field(() => String, { description: 'The system, by the name that the configuration gives it.' })
  system!: string;

  @Labels({ sensitivity: 'personal', purpose: 'identity', origin: 'council' })
  @Field(() => String, { description: 'The reference of the record in that system.' })
  reference!: string;

  @Field(() => DateTimeScalar, { description: 'When the system said so.' })
  asOf!: Instant;

  @Field(() => Boolean, {
    description: 'True where the system could not be asked just now and this is what it said at `asOf`.',
  })
  stale!: boolean;
}
