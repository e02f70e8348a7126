import { FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { Property } from '../domain/account.js';
import { numberOf } from '../domain/references.js';
import { PropertyType } from '../schema/property.js';
import { nodeId } from './node-id.js';

@Resolver(() => PropertyType)
export class PropertyResolver {
  @FieldResolver(() => ID)
  id(@Root() { ref, through: { account, holder } }: Property): string {
    return nodeId('Property', ref, { holder, via: numberOf(account) });
  }
}
