import { Field, Int, ObjectType } from 'type-graphql';
import type { PlainDate } from '../../domain/dates.js';
import { enumOf, namedEnumOf } from '../enums.js';
import { CASEWORK, Labels } from '../labels.js';
import { MaxItems } from '../max-items.js';
import { DateScalar } from '../scalars/dates.js';
import { CaseType } from './case.js';

/** As the casework has them: a test holds the lists together. */
export const PREFERRED_CHANNELS = ['POST', 'EMAIL', 'TEXT', 'PORTAL'] as const;
export const LETTER_FORMATS = ['STANDARD', 'LARGE_PRINT', 'EASY_READ', 'BRAILLE', 'AUDIO'] as const;
export const LETTER_LANGUAGES = ['en', 'cy'] as const;
export const AUTHORITY_SCOPES = ['COUNCIL_TAX', 'BENEFITS'] as const;

export const PreferredChannelEnum = enumOf('PreferredChannel', 'By what somebody wants to hear.', PREFERRED_CHANNELS);
export const LetterFormatEnum = enumOf('LetterFormat', 'In what form somebody can read a letter.', LETTER_FORMATS);
export const LetterLanguageEnum = namedEnumOf('LetterLanguage', 'EN English, CY Welsh.', LETTER_LANGUAGES);
export const AuthorityScopeEnum = enumOf('AuthorityScope', 'What somebody else may speak about.', AUTHORITY_SCOPES);

@Labels(CASEWORK)
@ObjectType('ThirdParty', { simpleResolvers: true, description: 'Somebody who may speak, or act, for the customer.' })
export class ThirdPartyType {
  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'Such as daughter, adviser, attorney.' })
  relation!: string;

  @MaxItems(2)
  @Field(() => [AuthorityScopeEnum])
  scopes!: readonly string[];

  @Field(() => Boolean, { description: 'May act, as an attorney or appointee does; otherwise may only be spoken to.' })
  mayAct!: boolean;

  @Field(() => DateScalar)
  from!: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null: until it is withdrawn.' })
  until!: PlainDate | null;

  @Field(() => Boolean, { description: 'Whether it holds today.' })
  inForce!: boolean;
}

@Labels(CASEWORK)
@ObjectType('ContactPreferences', {
  simpleResolvers: true,
  implements: CaseType,
  description:
    'How a customer wants to hear from the council and who may speak for them, as they said it on a day. Never written over: the newest holds.',
})
export class ContactPreferencesType extends CaseType {
  @Field(() => PreferredChannelEnum, { description: 'As it was asked for.' })
  channel!: string;

  @Field(() => PreferredChannelEnum, { description: 'By what messages go: by post where e-mail does not arrive.' })
  channelInForce!: string;

  @Field(() => String, { nullable: true })
  email!: string | null;

  @Field(() => Boolean)
  eBilling!: boolean;

  @Field(() => LetterFormatEnum)
  format!: string;

  @Field(() => LetterLanguageEnum)
  language!: string;

  @MaxItems(5)
  @Field(() => [ThirdPartyType])
  thirdParties!: readonly ThirdPartyType[];

  @Field(() => Int, { description: 'Messages to the address that did not arrive.' })
  bounces!: number;
}
