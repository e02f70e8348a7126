import { Ctx, Query, Resolver } from 'type-graphql';
import { Labels, OPERATIONS } from '../schema/labels.js';
import { MaxItems } from '../schema/max-items.js';
import { UpstreamSystemType } from '../schema/upstream-system.js';
import type { Context } from './context.js';
import type { SystemStatus } from './systems-status.js';

@Resolver(() => UpstreamSystemType)
export class UpstreamSystemResolver {
  @Labels(OPERATIONS)
  @MaxItems(50)
  @Query(() => [UpstreamSystemType], { description: 'The systems behind the gateway and whether they answer.' })
  systems(@Ctx() { systems }: Context): readonly SystemStatus[] {
    return systems();
  }
}
