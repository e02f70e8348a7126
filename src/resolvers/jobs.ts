import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Instant } from '../domain/dates.js';
import { FAILED_JOB_LIMIT, FailedJobType, JobQueueType, JobsType } from '../schema/jobs.js';
import { Labels, OPERATIONS } from '../schema/labels.js';
import { MaxItems } from '../schema/max-items.js';
import type { Context } from './context.js';
import type { JobCounts } from './jobs-status.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

@Resolver(() => JobsType)
export class JobsResolver {
  @Labels(OPERATIONS)
  @Query(() => JobsType, { description: 'Work that no caller waits for, and what became of it.' })
  jobs(): object {
    return {};
  }

  @Labels(OPERATIONS)
  @FieldResolver(() => [JobQueueType])
  queues(@Ctx() { jobs }: Context): Promise<readonly JobCounts[]> {
    return jobs.counts();
  }

  @Labels(OPERATIONS)
  @MaxItems(FAILED_JOB_LIMIT)
  @FieldResolver(() => [FailedJobType])
  async failed(
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => ID, { nullable: true, description: 'The id of the last one seen.' }) after: string | null,
    @Ctx() { jobs }: Context,
  ): Promise<readonly FailedJobType[]> {
    const page = Math.min(Math.max(first, 0), FAILED_JOB_LIMIT);
    const failed = await jobs.list({ first: page, after: after !== null && UUID.test(after) ? after : null });
    return failed.map(job => ({ ...job, createdAt: momentOf(job.createdAt), failedAt: momentOf(job.failedAt) }));
  }

  @Labels({ ...OPERATIONS, action: 'jobs:retry' })
  @Mutation(() => Boolean, {
    description: 'Tries a failed job once more. False where there is no such failed job: somebody else may have.',
  })
  retryJob(@Arg('id', () => ID) id: string, @Ctx() { jobs }: Context): Promise<boolean> {
    return UUID.test(id) ? jobs.retry(id) : Promise.resolve(false);
  }
}

const momentOf = (at: Date): Instant => Instant.fromEpochMilliseconds(at.getTime());
