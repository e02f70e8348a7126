import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Case } from '../casework/case.js';
import type { CouncilTaxAccount, Property } from '../domain/account.js';
import type { Claim } from '../domain/claim.js';
import type { Customer } from '../domain/customer.js';
import type { Document } from '../domain/document.js';
import {
  type AccountRef,
  accountRef,
  type CaseRef,
  type ClaimRef,
  type PersonRef,
  systemOf,
} from '../domain/references.js';
import type { Loaders } from '../loaders/loaders.js';
import { IDENTITY, Labels } from '../schema/labels.js';
import { NodeType } from '../schema/node.js';
import type { Context } from './context.js';
import { type CaseTypeName, isCaseType, type NodeName, type NodeTypeName, readNodeId } from './node-id.js';

type AnyNode = Case | Customer | CouncilTaxAccount | Property | Claim | Document;

interface Held extends NodeName {
  readonly holder: PersonRef;
}
type Opener = (named: Held, loaders: Loaders) => Promise<AnyNode | null>;

const openAccount: Opener = ({ ref, holder }, loaders) => loaders.account.load({ account: ref as AccountRef, holder });

const openProperty: Opener = async ({ ref, holder, via }, loaders) => {
  if (via === null) return null;
  const dwellings = await loaders.properties.load({ account: accountRef(systemOf(ref), via), holder });
  return dwellings?.properties.find(({ property }) => property.ref === ref)?.property ?? null;
};

const openClaim =
  (kind: Claim['kind']): Opener =>
  async ({ ref, holder, via }, loaders) => {
    const opened = await loaders.claim.load({ claim: ref as ClaimRef, holder, place: via ?? '' });
    return opened?.schemes.find(claim => claim.kind === kind) ?? null;
  };

const openDocument: Opener = async ({ ref, holder }, loaders) => {
  const list = await loaders.documentList.load(holder);
  return list?.documents.find(document => document.ref === ref) ?? null;
};

const OPENERS: { readonly [Type in Exclude<NodeTypeName, 'Customer' | CaseTypeName>]: Opener } = {
  CouncilTaxAccount: openAccount,
  Property: openProperty,
  HousingBenefitClaim: openClaim('HousingBenefitClaim'),
  CouncilTaxReductionClaim: openClaim('CouncilTaxReductionClaim'),
  Document: openDocument,
};

@Resolver()
export class NodeResolver {
  // Also where nothing of it is asked for: that there is one says whom the council knows, and what they hold.
  @Labels(IDENTITY)
  @Query(() => NodeType, {
    nullable: true,
    description: 'The record of an id that was given before, or null where there is none that the caller may open.',
  })
  node(@Arg('id', () => ID) id: string, @Ctx() { loaders }: Context): Promise<AnyNode | null> | null {
    const named = readNodeId(id);
    if (named === null) return null;
    const { type, ref, holder } = named;
    if (type === 'Customer') return loaders.customer.load(ref as PersonRef);
    if (isCaseType(type)) return loaders.case.load(ref as CaseRef);
    return holder === null ? null : OPENERS[type]({ ...named, holder }, loaders);
  }
}
