import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Parameter } from '../domain/parameter.js';
import { changesBetween, type RulebookChange, type RulebookEntry, rulebook } from '../parameters/rulebook.js';
import { RulebookArgs, RulebookChangesArgs } from '../schema/inputs/reference-args.js';
import { Labels, PUBLIC_REFERENCE } from '../schema/labels.js';
import { ENTRY_LIMIT, RulebookChangeConnectionType, RulebookEntryConnectionType } from '../schema/rulebook.js';
import { pageOf } from './connection.js';
import type { Context } from './context.js';
import { lawParameter } from './law-parameter.js';

const entryView = (entry: RulebookEntry) => ({
  ...entry,
  parametersInAll: entry.parameters.length,
  get parameters() {
    return entry.parameters.slice(0, ENTRY_LIMIT).map(lawParameter);
  },
});

const side = (figure: Parameter<unknown> | null) => figure && lawParameter(figure);
const changeView = (change: RulebookChange) => ({
  ...change,
  get before() {
    return side(change.before);
  },
  get after() {
    return side(change.after);
  },
});

@Resolver()
export class RulebookResolver {
  @Labels(PUBLIC_REFERENCE)
  @Query(() => RulebookEntryConnectionType, {
    description:
      'The figures of a scheme that are the law on a day, with their sources and how well they are verified.',
  })
  rulebook(@Args(() => RulebookArgs) { scheme, on, search, ...page }: RulebookArgs, @Ctx() { statute }: Context) {
    const words = search?.toLowerCase() ?? '';
    const items = rulebook(statute, scheme, on).filter(
      ({ id, name }) => id.toLowerCase().includes(words) || name.toLowerCase().includes(words),
    );
    return pageOf({ items: items.map(entryView), source: null, keyOf: ({ id }) => id }, page);
  }

  @Labels(PUBLIC_REFERENCE)
  @Query(() => RulebookChangeConnectionType, {
    description: 'What changed in the figures of a scheme after one day and up to another, in order of day.',
  })
  rulebookChanges(
    @Args(() => RulebookChangesArgs) { scheme, from, to, ...page }: RulebookChangesArgs,
    @Ctx() { statute }: Context,
  ) {
    const items = changesBetween(statute, scheme, { from, to }).map(changeView);
    return pageOf({ items, source: null, keyOf: ({ id, on }) => `${on}|${id}` }, page);
  }
}
