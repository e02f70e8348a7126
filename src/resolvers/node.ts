import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { CouncilTaxAccount, Property } from '../domain/account.js';
import type { Claim } from '../domain/claim.js';
import type { Customer } from '../domain/customer.js';
import type { Document } from '../domain/document.js';
import type { AccountRef, AnyRef, ClaimRef, DocumentRef, PersonRef, PropertyRef } from '../domain/references.js';
import type { Loaders } from '../loaders/loaders.js';
import type { Held } from '../people/holders.js';
import { Labels, PUBLIC_REFERENCE } from '../schema/labels.js';
import { NodeType } from '../schema/node.js';
import type { Context } from './context.js';
import { type NodeTypeName, readNodeId } from './node-id.js';

type AnyNode = Customer | CouncilTaxAccount | Property | Claim | Document;
type Opener = (held: Held, loaders: Loaders) => Promise<AnyNode | null>;

const openAccount: Opener = ({ record, holder }, loaders) =>
  loaders.account.load({ account: record as AccountRef, holder });

const openProperty: Opener = async ({ record, holder, via }, loaders) => {
  const dwellings = await loaders.properties.load({ account: via as AccountRef, holder });
  return dwellings?.properties.find(({ property }) => property.ref === (record as PropertyRef))?.property ?? null;
};

const openClaim =
  (kind: Claim['kind']): Opener =>
  async ({ record, holder, via }, loaders) => {
    const opened = await loaders.claim.load({ claim: record as ClaimRef, holder, place: via ?? '' });
    return opened?.schemes.find(claim => claim.kind === kind) ?? null;
  };

const openDocument: Opener = async ({ record, holder }, loaders) => {
  const list = await loaders.documentList.load(holder);
  return list?.documents.find(({ ref }) => ref === (record as DocumentRef)) ?? null;
};

const OPENERS: { readonly [Type in Exclude<NodeTypeName, 'Customer'>]: Opener } = {
  CouncilTaxAccount: openAccount,
  Property: openProperty,
  HousingBenefitClaim: openClaim('HousingBenefitClaim'),
  CouncilTaxReductionClaim: openClaim('CouncilTaxReductionClaim'),
  Document: openDocument,
};

async function openThroughHolder(type: Exclude<NodeTypeName, 'Customer'>, ref: AnyRef, loaders: Loaders) {
  const held = await loaders.holderOf(ref as Held['record']);
  return held === null ? null : OPENERS[type](held, loaders);
}

@Resolver()
export class NodeResolver {
  @Labels(PUBLIC_REFERENCE)
  @Query(() => NodeType, {
    nullable: true,
    description: 'The record of an id that was given before, or null where there is none that the caller may open.',
  })
  node(@Arg('id', () => ID) id: string, @Ctx() { loaders }: Context): Promise<AnyNode | null> | null {
    const named = readNodeId(id);
    if (named === null) return null;
    if (named.type === 'Customer') return loaders.customer.load(named.ref as PersonRef);
    return openThroughHolder(named.type, named.ref, loaders);
  }
}
