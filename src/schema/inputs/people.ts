import { Field, InputType } from 'type-graphql';
import type { PlainDate } from '../../domain/dates.js';
import type { PersonRef } from '../../domain/references.js';
import { DateScalar } from '../scalars/dates.js';
import { PersonReference } from '../scalars/references.js';
import { ChangeInput, KnownCaseInput } from './casework/known-case.js';

@InputType('CustomerSearch', {
  description:
    'Whom to look for: free text, or fields, or both. Slips of the fingers, short forms and former names are allowed for. ' +
    'Each at most 200 characters.',
})
export class CustomerSearchInput {
  @Field(() => String, {
    nullable: true,
    description: 'A name, address, postcode, date of birth, telephone, e-mail, reference or National Insurance number.',
  })
  text?: string | null;

  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => DateScalar, { nullable: true })
  birthDate?: PlainDate | null;

  @Field(() => String, { nullable: true })
  nationalInsuranceNumber?: string | null;

  @Field(() => String, { nullable: true })
  telephone?: string | null;

  @Field(() => String, { nullable: true })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Of a person, account or claim, as printed.' })
  reference?: string | null;

  @Field(() => String, { nullable: true })
  address?: string | null;

  @Field(() => String, { nullable: true })
  postcode?: string | null;

  @Field(() => String, { nullable: true })
  uprn?: string | null;
}

@InputType('ProposeLinkInput', { description: "Two records that may be one person's." })
export class ProposeLinkInput extends ChangeInput {
  @Field(() => PersonReference)
  a!: PersonRef;

  @Field(() => PersonReference)
  b!: PersonRef;

  @Field(() => String, { description: 'At most 500 characters.' })
  reason!: string;
}

@InputType('DecideLinkInput', { description: 'A link as it was read, and why it is decided so.' })
export class DecideLinkInput extends KnownCaseInput {
  @Field(() => String, { description: 'At most 500 characters.' })
  reason!: string;
}

@InputType('BreakGlassInput', { description: 'A record that few may see, and why it has to be seen now.' })
export class BreakGlassInput extends ChangeInput {
  @Field(() => PersonReference)
  person!: PersonRef;

  @Field(() => String, { description: 'At most 500 characters. Somebody else reads it.' })
  reason!: string;
}

@InputType('ReviewGlassInput', { description: 'What was found of a broken glass.' })
export class ReviewGlassInput extends KnownCaseInput {
  @Field(() => Boolean, { description: 'Whether it was right. Where it was not, the leave ends at once.' })
  proper!: boolean;

  @Field(() => String, { description: 'At most 500 characters.' })
  reason!: string;
}
