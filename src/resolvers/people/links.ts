import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { z } from 'zod';
import type { Case } from '../../casework/case.js';
import { confirmLink, proposeLink, refuseLink, undoLink } from '../../casework/links/commands.js';
import type { Customer } from '../../domain/customer.js';
import type { PersonRef } from '../../domain/references.js';
import { hiddenNow } from '../../loaders/scope.js';
import type { PersonLink } from '../../people/links/links-of.js';
import type { PersonMatch } from '../../people/people-index.js';
import { CaseType } from '../../schema/casework/case.js';
import { ChangeOutcome } from '../../schema/casework/outcome.js';
import { CustomerType } from '../../schema/customer.js';
import { DecideLinkInput, ProposeLinkInput } from '../../schema/inputs/people.js';
import { acting, CASEWORK, FINDING, IDENTITY, Labels } from '../../schema/labels.js';
import { MaxItems } from '../../schema/max-items.js';
import { LikelySameType, PersonLinkType } from '../../schema/people/link.js';
import { known } from '../casework/known.js';
import { performed, words } from '../casework/performed.js';
import type { Context } from '../context.js';

const MOST_LINKS = 50;
const MOST_LIKELY = 20;

type Shown = Omit<PersonLink, 'a' | 'b'> & { readonly person: PersonRef };
const decided = { shape: z.strictObject({ ...known, reason: words(500) }) };

@Resolver(() => CustomerType)
export class CustomerLinksResolver {
  @Labels(FINDING)
  @MaxItems(MOST_LINKS)
  @FieldResolver(() => [PersonLinkType], {
    description: `Other records that are, or are not, this person's, as officers hold it; at most ${MOST_LINKS}.`,
  })
  async links(@Root() { ref }: Customer, @Ctx() context: Context): Promise<readonly Shown[]> {
    const [links, hidden] = await Promise.all([context.loaders.links.load(ref), hiddenNow(context)]);
    const shown = links.map(({ a, b, ...link }) => ({ ...link, person: a === ref ? b : a }));
    return noted(
      shown.filter(({ person }) => !hidden(person)),
      context,
    );
  }

  @Labels(FINDING)
  @MaxItems(MOST_LIKELY)
  @FieldResolver(() => [LikelySameType], {
    description: `Records that may be this person's too, the likeliest first; at most ${MOST_LIKELY}, and none that is decided.`,
  })
  async likelySame(
    @Root() { ref }: Customer,
    @Arg('first', () => Int, { defaultValue: 5 }) first: number,
    @Ctx() context: Context,
  ): Promise<readonly PersonMatch[]> {
    const [links, hidden] = await Promise.all([context.loaders.links.load(ref), hiddenNow(context)]);
    const held = new Set(links.flatMap(({ a, b }) => [a, b]));
    const most = Math.min(Math.max(first, 0), MOST_LIKELY);
    const likely = await context.people.likelySame(ref, {
      first: most,
      hidden: person => hidden(person) || held.has(person),
    });
    return noted(likely, context);
  }
}

function noted<One extends { readonly person: PersonRef }>(shown: readonly One[], { reads }: Context): readonly One[] {
  for (const { person } of shown) reads.saw(person);
  return shown;
}

@Resolver(() => PersonLinkType)
export class PersonLinkResolver {
  @Labels(IDENTITY)
  @FieldResolver(() => CustomerType, { nullable: true })
  customer(@Root() { person }: Shown, @Ctx() { loaders }: Context): Promise<Customer | null> {
    return loaders.customer.load(person);
  }

  @Labels(CASEWORK)
  @FieldResolver(() => CaseType, { nullable: true })
  case(@Root() { case: ref }: Shown, @Ctx() { loaders }: Context): Promise<Case | null> {
    return loaders.case.load(ref);
  }

  @Labels(acting('link:decide'))
  @Mutation(() => ChangeOutcome, {
    description: "Proposes that two records are one person's, with what speaks for it.",
  })
  async proposeLink(@Arg('input', () => ProposeLinkInput) input: ProposeLinkInput, @Ctx() context: Context) {
    const { people } = context;
    const compared = await people.compared([input.a, input.b], await hiddenNow(context));
    const person = z.custom<PersonRef>();
    const shape = z.strictObject({ a: person, b: person, reason: words(500) });
    return performed({ command: proposeLink(compared), shape }, input, context);
  }

  @Labels(acting('link:decide'))
  @Mutation(() => ChangeOutcome, { description: "Says that two records are one person's. Nothing is merged." })
  confirmLink(@Arg('input', () => DecideLinkInput) input: DecideLinkInput, @Ctx() context: Context) {
    return performed({ command: confirmLink, ...decided }, input, context);
  }

  @Labels(acting('link:decide'))
  @Mutation(() => ChangeOutcome, { description: "Says that two records are not one person's." })
  refuseLink(@Arg('input', () => DecideLinkInput) input: DecideLinkInput, @Ctx() context: Context) {
    return performed({ command: refuseLink, ...decided }, input, context);
  }

  @Labels(acting('link:decide'))
  @Mutation(() => ChangeOutcome, {
    description: 'Takes back what was proposed, confirmed or refused. The history stays.',
  })
  undoLink(@Arg('input', () => DecideLinkInput) input: DecideLinkInput, @Ctx() context: Context) {
    return performed({ command: undoLink, ...decided }, input, context);
  }
}

@Resolver(() => LikelySameType)
export class LikelySameResolver {
  @Labels(IDENTITY)
  @FieldResolver(() => CustomerType, { nullable: true })
  customer(@Root() { person }: PersonMatch, @Ctx() { loaders }: Context): Promise<Customer | null> {
    return loaders.customer.load(person);
  }
}
