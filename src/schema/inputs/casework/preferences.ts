import { Field, InputType } from 'type-graphql';
import type { PlainDate } from '../../../domain/dates.js';
import type { CaseRef, PersonRef } from '../../../domain/references.js';
import {
  AuthorityScopeEnum,
  LetterFormatEnum,
  LetterLanguageEnum,
  PreferredChannelEnum,
} from '../../casework/preferences.js';
import { DateScalar } from '../../scalars/dates.js';
import { CaseReference, PersonReference } from '../../scalars/references.js';
import { ChangeInput, KnownCaseInput } from './known-case.js';

@InputType('ThirdPartyInput', { description: 'Somebody who may speak, or act, for the customer.' })
export class ThirdPartyInput {
  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'Such as daughter, adviser, attorney.' })
  relation!: string;

  @Field(() => [AuthorityScopeEnum])
  scopes!: string[];

  @Field(() => Boolean, { defaultValue: false })
  mayAct!: boolean;

  @Field(() => DateScalar)
  from!: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; absent: until it is withdrawn.' })
  until?: PlainDate | null;
}

@InputType('StatePreferencesInput', { description: 'All of the preferences, in place of what was said before.' })
export class StatePreferencesInput extends ChangeInput {
  @Field(() => PersonReference)
  customer!: PersonRef;

  @Field(() => CaseReference, {
    nullable: true,
    description: 'The statement that was read: refused if there is a newer one. Absent: there was none.',
  })
  instead?: CaseRef | null;

  @Field(() => PreferredChannelEnum)
  channel!: string;

  @Field(() => String, { nullable: true })
  email?: string | null;

  @Field(() => Boolean, { defaultValue: false })
  eBilling!: boolean;

  @Field(() => LetterFormatEnum, { defaultValue: 'STANDARD' })
  format!: string;

  @Field(() => LetterLanguageEnum, { defaultValue: 'en' })
  language!: string;

  @Field(() => [ThirdPartyInput], { defaultValue: [], description: 'At most 5.' })
  thirdParties!: ThirdPartyInput[];
}

@InputType('NoteBounceInput', { description: 'A message that did not arrive.' })
export class NoteBounceInput extends KnownCaseInput {
  @Field(() => Boolean, { description: 'The address is none; otherwise the failure may pass.' })
  permanent!: boolean;
}
