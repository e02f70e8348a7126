import { GraphQLError } from 'graphql';
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Property } from '../domain/account.js';
import type { Hereditament } from '../domain/hereditament.js';
import { GazetteerAddressConnectionType } from '../schema/gazetteer-address.js';
import { AddressesArgs, PropertiesArgs, PropertyArgs } from '../schema/inputs/property-args.js';
import { Labels, PUBLIC_REFERENCE } from '../schema/labels.js';
import { PropertyType } from '../schema/property.js';
import { PropertyConnectionType } from '../schema/property-list.js';
import { pageOf } from './connection.js';
import type { Context } from './context.js';

type AnyProperty = Property | Hereditament;
/** A system that did not answer stands in the list as its trouble: the executor nulls it alone, and says which it is. */
type Listed = AnyProperty | Error;

/** More than these fit no list that anybody reads: whoever asks is to say more. */
const MOST_FOUND = 200;
const LONGEST_TEXT = 200;
const SHORTEST_TEXT = 3;

const refused = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

/** Text without blanks around it; null for none. Refuses what is too short to look for, and what no address is as long as. */
function wordsOf(text: string | null | undefined): string | null {
  const plain = text?.trim() ?? '';
  if (plain === '') return null;
  if (plain.length < SHORTEST_TEXT || plain.length > LONGEST_TEXT)
    throw refused(`Give ${SHORTEST_TEXT} to ${LONGEST_TEXT} letters of the address.`);
  return plain;
}

const keyOf = (property: Listed): string => {
  if (property instanceof Error) return property.message;
  return property.kind === 'Dwelling' ? property.ref : `${property.source.system}:${property.uarn}`;
};

@Resolver()
export class PropertiesResolver {
  @Labels(PUBLIC_REFERENCE)
  @Query(() => PropertyType, {
    nullable: true,
    description:
      'One property, by one of its references; null where there is none. A dwelling is looked up for staff alone, and where a back office can be asked by dwelling.',
  })
  async property(
    @Args(() => PropertyArgs) { uprn, uarn }: PropertyArgs,
    @Ctx() { loaders }: Context,
  ): Promise<AnyProperty | null> {
    if (uprn != null && uarn != null) throw refused('Give "uprn" or "uarn", not both.');
    if (uarn != null) return loaders.places.hereditament.load(uarn);
    if (uprn == null) throw refused('Give "uprn" or "uarn".');
    const found = await loaders.places.firstDwelling({ by: 'uprn', values: [uprn] });
    return found?.property ?? null;
  }

  @Labels(PUBLIC_REFERENCE)
  @Query(() => PropertyConnectionType, {
    description:
      'Properties at a postcode or by words of their address: dwellings, for staff and by postcode, then hereditaments of the rating lists loaded. A back office that does not answer is one null among them.',
  })
  async properties(
    @Args(() => PropertiesArgs) { postcode, address, ...page }: PropertiesArgs,
    @Ctx() { loaders }: Context,
  ) {
    const words = wordsOf(address);
    if (postcode == null && words === null) throw refused('Give "postcode", "address" or both.');
    const [dwellings, hereditaments] = await Promise.all([
      postcode == null ? [] : loaders.places.dwellings({ by: 'postcode', values: [postcode] }),
      loaders.places.hereditaments({ postcode, words, most: MOST_FOUND + 1 }),
    ]);
    const found = dwellings.map(one => (one instanceof Error ? one : one.property));
    const items: Listed[] = [...found.filter(one => one instanceof Error || fits(one, words)), ...hereditaments];
    if (items.length > MOST_FOUND) throw refused(`More than ${MOST_FOUND} properties fit. Say more of the address.`);
    return pageOf({ items, source: null, keyOf }, page);
  }

  @Labels(PUBLIC_REFERENCE)
  @Query(() => GazetteerAddressConnectionType, {
    nullable: true,
    description:
      'Addresses of the national gazetteer at a postcode or like a text, at most the first 200; null where no gazetteer is configured.',
  })
  async addresses(@Args(() => AddressesArgs) { postcode, text, ...page }: AddressesArgs, @Ctx() { loaders }: Context) {
    const words = wordsOf(text);
    if ((postcode == null) === (words === null)) throw refused('Give "postcode" or "text".');
    const query =
      postcode == null ? ({ by: 'text', value: words ?? '' } as const) : ({ by: 'postcode', value: postcode } as const);
    const list = await loaders.places.addresses(query);
    if (list === null) return null;
    const shown = pageOf({ items: list.addresses, source: list.source, keyOf: ({ uprn }) => uprn }, page);
    return Object.assign(shown, { more: list.more });
  }
}

@Resolver(() => GazetteerAddressConnectionType)
export class AddressListResolver {
  @Labels(PUBLIC_REFERENCE)
  @FieldResolver(() => Boolean, {
    description: 'Whether the gazetteer has more than were asked for: say more of the address.',
  })
  more(@Root() { more }: { readonly more: boolean }): boolean {
    return more;
  }
}

/** Whether every word is somewhere in the address. */
function fits({ address }: Property, words: string | null): boolean {
  const has = new Set(
    address.lines
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
  return (words?.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).every(word => has.has(word));
}
