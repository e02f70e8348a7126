import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Contact, Customer, PersonName } from '../domain/customer.js';
import type { Document } from '../domain/document.js';
import type { PersonRef } from '../domain/references.js';
import { AccountConnectionType } from '../schema/account.js';
import { CaseConnectionType } from '../schema/casework/case.js';
import { ClaimConnectionType } from '../schema/claim.js';
import { CONTACT_LIMIT, CustomerType, PersonNameType } from '../schema/customer.js';
import { DocumentConnectionType } from '../schema/document.js';
import { PageArgs } from '../schema/inputs/page-args.js';
import { ACCOUNT, BENEFIT, CASEWORK, CONTACT, DOCUMENT, IDENTITY, Labels } from '../schema/labels.js';
import { PersonReference } from '../schema/scalars/references.js';
import { casePage } from './casework/case-page.js';
import { claimsOf } from './claims-of.js';
import { pageOf } from './connection.js';
import type { Context } from './context.js';
import { maskNationalInsuranceNumber } from './mask.js';
import { nodeId } from './node-id.js';
import { settled } from './settled.js';

@Resolver(() => PersonNameType)
export class PersonNameResolver {
  @FieldResolver(() => String, { description: 'The name as one would write it on an envelope.' })
  full(@Root() { title, forenames, initials, surname }: PersonName): string {
    return [title, forenames ?? initials, surname].filter(part => part !== null && part !== '').join(' ');
  }
}

@Resolver(() => CustomerType)
export class CustomerResolver {
  @Labels(IDENTITY)
  @Query(() => CustomerType, {
    nullable: true,
    description: "One person's record, or null where there is none that the caller may open.",
  })
  customer(@Arg('ref', () => PersonReference) ref: PersonRef, @Ctx() { loaders }: Context): Promise<Customer | null> {
    return loaders.customer.load(ref);
  }

  @FieldResolver(() => ID)
  id(@Root() { ref }: Customer): string {
    return nodeId('Customer', ref);
  }

  @FieldResolver()
  nationalInsuranceNumber(@Root() { nationalInsuranceNumber }: Customer, @Ctx() { grant }: Context): string | null {
    if (nationalInsuranceNumber === null || grant.unmasked.includes('nationalInsuranceNumber'))
      return nationalInsuranceNumber;
    return maskNationalInsuranceNumber(nationalInsuranceNumber);
  }

  @Labels(CONTACT)
  @FieldResolver()
  contacts(@Root() { contacts }: Customer): readonly Contact[] {
    return contacts.slice(0, CONTACT_LIMIT);
  }

  @Labels(ACCOUNT)
  @FieldResolver(() => AccountConnectionType, {
    nullable: true,
    description: 'Council tax accounts, current ones first.',
  })
  async accounts(
    @Root() { ref: holder, accounts, source }: Customer,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context,
  ) {
    const listed = pageOf({ items: accounts, source, keyOf: ({ ref }) => ref }, page);
    const opened = await settled(listed.items.map(({ ref }) => loaders.account.load({ account: ref, holder })));
    return listed.showing(opened);
  }

  @Labels(BENEFIT)
  @FieldResolver(() => ClaimConnectionType, {
    nullable: true,
    description: 'Claims for housing benefit and council tax reduction, in the order of the back office.',
  })
  async claims(@Root() { ref }: Customer, @Args(() => PageArgs) page: PageArgs, @Ctx() { loaders }: Context) {
    const { claims, source } = await claimsOf(ref, loaders);
    const listed = pageOf({ items: claims, source, keyOf: ({ key }) => key }, page);
    return listed.showing(listed.items.map(({ claim }) => claim));
  }

  @Labels(CASEWORK)
  @FieldResolver(() => CaseConnectionType, { description: 'Card payments and refunds, the newest first.' })
  async payments(
    @Root() { ref }: Customer,
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Ctx() { casework, caller, reads }: Context,
  ) {
    const page = { first, after: after ?? null, caller };
    return casePage(await casework.cases.ofPerson({ person: ref, kinds: ['Payment', 'Refund'] }, page), reads);
  }

  @Labels(DOCUMENT)
  @FieldResolver(() => DocumentConnectionType, {
    nullable: true,
    description: 'Bills, notices and letters, newest first.',
  })
  async documents(@Root() { ref }: Customer, @Args(() => PageArgs) page: PageArgs, @Ctx() { loaders }: Context) {
    const list = await loaders.documentList.load(ref);
    return pageOf<Document>(
      { items: list?.documents ?? [], source: list?.source ?? null, keyOf: document => document.ref },
      page,
    );
  }
}
