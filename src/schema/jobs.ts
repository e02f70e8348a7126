import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Instant } from '../domain/dates.js';
import { Labels, OPERATIONS } from './labels.js';
import { MaxItems } from './max-items.js';
import { DateTimeScalar } from './scalars/dates.js';

@Labels(OPERATIONS)
@ObjectType('JobQueue', { simpleResolvers: true, description: 'How many jobs of a kind are where.' })
export class JobQueueType {
  @Field(() => String)
  kind!: string;

  @Field(() => Int)
  waiting!: number;

  @Field(() => Int)
  underWay!: number;

  @Field(() => Int, { description: 'Given up after the last try: look at them.' })
  failed!: number;
}

@Labels(OPERATIONS)
@ObjectType('FailedJob', { simpleResolvers: true, description: 'A job that was given up after its last try.' })
export class FailedJobType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  kind!: string;

  @Field(() => Int)
  tries!: number;

  @Field(() => String, { description: 'The kind and code of the last error, never what it said.' })
  reason!: string;

  @Field(() => DateTimeScalar)
  createdAt!: Instant;

  @Field(() => DateTimeScalar)
  failedAt!: Instant;
}

/** Failed jobs on one page: whoever has more has one trouble, not a hundred. */
export const FAILED_JOB_LIMIT = 100;

@Labels(OPERATIONS)
@ObjectType('Jobs', {
  simpleResolvers: true,
  description: 'Work that no caller waits for: feeds, deliveries, reconciliation, retention.',
})
export class JobsType {
  @MaxItems(100)
  @Field(() => [JobQueueType])
  queues!: readonly JobQueueType[];

  @MaxItems(FAILED_JOB_LIMIT)
  @Field(() => [FailedJobType], { description: 'Newest first.' })
  failed!: readonly FailedJobType[];
}
