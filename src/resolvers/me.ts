import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Caller } from '../domain/caller.js';
import type { Customer } from '../domain/customer.js';
import type { Purpose } from '../domain/permissions.js';
import { CustomerType } from '../schema/customer.js';
import { PurposeEnum } from '../schema/enums.js';
import { IDENTITY, Labels, PUBLIC_REFERENCE } from '../schema/labels.js';
import { MeType, OWN_RECORD_LIMIT } from '../schema/me.js';
import type { Context } from './context.js';
import { settled } from './settled.js';

@Resolver(() => MeType)
export class MeResolver {
  @Labels(PUBLIC_REFERENCE)
  @Query(() => MeType, { description: 'Who is asking, and what is theirs.' })
  me(@Ctx() { caller }: Context): Caller {
    return caller;
  }

  @FieldResolver(() => [PurposeEnum])
  purposes(@Root() caller: Caller): readonly Purpose[] {
    return caller.purposes;
  }

  @Labels(IDENTITY)
  @FieldResolver(() => [CustomerType], { nullable: 'items' })
  async customers(@Root() { people }: Caller, @Ctx() { loaders }: Context): Promise<(Customer | null)[]> {
    const own = (people ?? []).slice(0, OWN_RECORD_LIMIT);
    const customers = await settled(own.map(person => loaders.customer.load(person)));
    return customers.filter(customer => customer !== null);
  }
}
