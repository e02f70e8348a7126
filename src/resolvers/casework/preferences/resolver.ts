import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { z } from 'zod';
import type { Case } from '../../../casework/case.js';
import {
  AUTHORITY_SCOPES,
  channelInForce,
  inForceOn,
  LETTER_FORMATS,
  LETTER_LANGUAGES,
  PREFERRED_CHANNELS,
  type PreferenceFacts,
} from '../../../casework/preferences/preferences.js';
import { noteBounce, type StatePreferences, statePreferences } from '../../../casework/preferences/state.js';
import type { CaseRef } from '../../../domain/references.js';
import { ChangeOutcome } from '../../../schema/casework/outcome.js';
import {
  ContactPreferencesType,
  LetterFormatEnum,
  LetterLanguageEnum,
  PreferredChannelEnum,
  ThirdPartyType,
} from '../../../schema/casework/preferences.js';
import { NoteBounceInput, StatePreferencesInput } from '../../../schema/inputs/casework/preferences.js';
import { acting, CASEWORK, Labels } from '../../../schema/labels.js';
import { MaxItems } from '../../../schema/max-items.js';
import type { Context } from '../../context.js';
import { aDay, known } from '../known.js';
import { performed, words } from '../performed.js';
import { aPerson, orNull } from '../shapes.js';

const shape = z.strictObject({
  customer: aPerson,
  instead: orNull(z.custom<CaseRef>(value => typeof value === 'string')),
  channel: z.enum(PREFERRED_CHANNELS),
  email: orNull(z.email('must be an e-mail address').max(254)),
  eBilling: z.boolean(),
  format: z.enum(LETTER_FORMATS),
  language: z.enum(LETTER_LANGUAGES),
  thirdParties: z
    .array(
      z.strictObject({
        name: words(100),
        relation: words(100),
        scopes: z.array(z.enum(AUTHORITY_SCOPES)).min(1).max(2),
        mayAct: z.boolean(),
        from: aDay,
        until: orNull(aDay),
      }),
    )
    .max(5),
}) as z.ZodType<StatePreferences>;

type Preferences = Case<PreferenceFacts>;

@Resolver(() => ContactPreferencesType)
export class PreferencesResolver {
  @Labels(acting('change:report'))
  @Mutation(() => ChangeOutcome, {
    description:
      'States how a customer wants to hear from the council, in what form and language, and who may speak for them.',
  })
  async statePreferences(
    @Arg('input', () => StatePreferencesInput) input: StatePreferencesInput,
    @Ctx() context: Context,
  ) {
    const customer = await context.fresh.customer.load(input.customer);
    return performed({ command: statePreferences(customer), shape }, input, context);
  }

  @Labels(acting('worklist:manage'))
  @Mutation(() => ChangeOutcome, {
    description: 'Notes that a message did not arrive. Where the address is none, messages go by post.',
  })
  noteBounce(@Arg('input', () => NoteBounceInput) input: NoteBounceInput, @Ctx() context: Context) {
    return performed(
      { command: noteBounce, shape: z.strictObject({ ...known, permanent: z.boolean() }) },
      input,
      context,
    );
  }

  @Labels(CASEWORK)
  @FieldResolver(() => PreferredChannelEnum)
  channel(@Root() { facts }: Preferences) {
    return facts.channel;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => PreferredChannelEnum)
  channelInForce(@Root() { facts }: Preferences) {
    return channelInForce(facts);
  }

  @Labels(CASEWORK)
  @FieldResolver(() => String, { nullable: true })
  email(@Root() { facts }: Preferences) {
    return facts.email;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => Boolean)
  eBilling(@Root() { facts }: Preferences) {
    return facts.eBilling;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => LetterFormatEnum)
  format(@Root() { facts }: Preferences) {
    return facts.format;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => LetterLanguageEnum)
  language(@Root() { facts }: Preferences) {
    return facts.language;
  }

  @Labels(CASEWORK)
  @MaxItems(5)
  @FieldResolver(() => [ThirdPartyType])
  thirdParties(@Root() { facts }: Preferences, @Ctx() { clock }: Context) {
    return facts.thirdParties.map(one => ({ ...one, inForce: inForceOn(one, clock.today()) }));
  }

  @Labels(CASEWORK)
  @FieldResolver(() => Int)
  bounces(@Root() { facts }: Preferences) {
    return facts.bounces.length;
  }
}
