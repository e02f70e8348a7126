import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Case } from '../casework/case.js';
import type { CouncilTaxAccount, Property } from '../domain/account.js';
import type { Claim } from '../domain/claim.js';
import type { Customer } from '../domain/customer.js';
import type { Document } from '../domain/document.js';
import type { Hereditament } from '../domain/hereditament.js';
import {
  type AccountRef,
  accountRef,
  type CaseRef,
  type ClaimRef,
  numberOf,
  type PersonRef,
  type PropertyRef,
  systemOf,
} from '../domain/references.js';
import type { Loaders } from '../loaders/loaders.js';
import { IDENTITY, Labels } from '../schema/labels.js';
import { NodeType } from '../schema/node.js';
import type { Context } from './context.js';
import { type CaseTypeName, isCaseType, type NodeName, type NodeTypeName, readNodeId } from './node-id.js';

type AnyNode = Case | Customer | CouncilTaxAccount | Property | Hereditament | Claim | Document;

interface Held extends NodeName {
  readonly holder: PersonRef;
}
type Opener = (named: Held, loaders: Loaders) => Promise<AnyNode | null>;

const openAccount: Opener = ({ ref, holder }, loaders) => loaders.account.load({ account: ref as AccountRef, holder });

/** Without the person through whom it was read it was looked up, and opens for those alone who may look it up. */
const lookedUp = async (ref: PropertyRef, { places }: Loaders): Promise<Property | null> => {
  const found = await places.firstDwelling({ by: 'reference', values: [numberOf(ref)] }, systemOf(ref));
  return found?.property ?? null;
};

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

const OPENERS: { readonly [Type in Exclude<NodeTypeName, 'Customer' | 'Hereditament' | CaseTypeName>]: Opener } = {
  CouncilTaxAccount: openAccount,
  Dwelling: openProperty,
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
    if (type === 'Hereditament') return loaders.places.hereditament.load(numberOf(ref));
    if (type === 'Dwelling' && holder === null) return lookedUp(ref as PropertyRef, loaders);
    return holder === null ? null : OPENERS[type]({ ...named, holder }, loaders);
  }
}
