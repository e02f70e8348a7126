import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Customer } from '../../domain/customer.js';
import { hiddenNow } from '../../loaders/scope.js';
import type { PersonHit } from '../../people/search/search.js';
import { CustomerType } from '../../schema/customer.js';
import { PageArgs } from '../../schema/inputs/page-args.js';
import { CustomerSearchInput } from '../../schema/inputs/people.js';
import { FINDING, IDENTITY, Labels } from '../../schema/labels.js';
import { CustomerHitConnectionType, CustomerHitType } from '../../schema/people/hit.js';
import { pageOf } from '../connection.js';
import type { Context } from '../context.js';

/** Longer texts hold no more of anybody's name. */
const LONGEST = 200;
const cut = (text: string | null | undefined): string | null => text?.slice(0, LONGEST) ?? null;

@Resolver(() => CustomerHitType)
export class PeopleSearchResolver {
  @Labels(FINDING)
  @Query(() => CustomerHitConnectionType, {
    description: 'Records that fit, the best first, at most a hundred, of every system that the index has.',
  })
  async customers(
    @Arg('search', () => CustomerSearchInput) search: CustomerSearchInput,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ) {
    const { caller, people, reads } = context;
    const hidden = await hiddenNow(context);
    const own = caller.people;
    const asked = {
      text: cut(search.text),
      name: cut(search.name),
      birthDate: search.birthDate ?? null,
      nino: cut(search.nationalInsuranceNumber),
      phone: cut(search.telephone),
      email: cut(search.email),
      reference: cut(search.reference),
      address: cut(search.address),
      postcode: cut(search.postcode),
      uprn: cut(search.uprn),
    };
    const hits = await people.search(asked, person => hidden(person) || (own !== null && !own.includes(person)));
    const shown = pageOf({ items: hits, source: null, keyOf: ({ person }) => person }, page);
    for (const { person } of shown.items) reads.saw(person);
    return shown;
  }

  @Labels(IDENTITY)
  @FieldResolver(() => CustomerType, { nullable: true })
  customer(@Root() { person }: PersonHit, @Ctx() { loaders }: Context): Promise<Customer | null> {
    return loaders.customer.load(person);
  }
}
