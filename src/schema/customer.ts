import { Field, Int, ObjectType } from 'type-graphql';
import type { ContactKind } from '../domain/customer.js';
import type { PersonRef } from '../domain/references.js';
import type { Source } from '../domain/source.js';
import { ContactKindEnum } from './enums.js';
import { CONTACT, IDENTITY, Labels, PUBLIC_REFERENCE } from './labels.js';
import { MaxItems } from './max-items.js';
import { NodeType } from './node.js';
import { NationalInsuranceNumber } from './scalars/identifiers.js';
import { PersonReference } from './scalars/references.js';
import { SourceType } from './source.js';

@Labels(IDENTITY)
@ObjectType('PersonName', { simpleResolvers: true, description: "A person's name as the back office holds it." })
export class PersonNameType {
  @Field(() => String, { nullable: true })
  title!: string | null;

  @Field(() => String, { nullable: true })
  initials!: string | null;

  @Field(() => String, { nullable: true })
  forenames!: string | null;

  @Field(() => String)
  surname!: string;

  full!: string;
}

@Labels(CONTACT)
@ObjectType('Contact', { simpleResolvers: true, description: 'A way to reach a person.' })
export class ContactType {
  @Field(() => ContactKindEnum)
  kind!: ContactKind;

  @Field(() => String)
  value!: string;

  @Field(() => Int, { nullable: true, description: '1 is tried first.' })
  priority!: number | null;
}

/** The most contacts that are shown of one person. */
export const CONTACT_LIMIT = 20;

@Labels(IDENTITY)
@ObjectType('Customer', {
  simpleResolvers: true,
  implements: NodeType,
  description:
    'A person as one back office records them. The same person in two systems is two customers, linked and never merged.',
})
export class CustomerType extends NodeType {
  @Field(() => PersonReference)
  ref!: PersonRef;

  @Field(() => PersonNameType)
  name!: PersonNameType;

  @Field(() => NationalInsuranceNumber, {
    nullable: true,
    description: 'Masked unless the purpose allows it. Null where the back office holds none.',
  })
  nationalInsuranceNumber!: string | null;

  @Labels(CONTACT)
  @MaxItems(CONTACT_LIMIT)
  @Field(() => [ContactType], { description: `Ways to reach the person, best first. At most ${CONTACT_LIMIT}.` })
  contacts!: readonly ContactType[];

  @Labels(PUBLIC_REFERENCE)
  @Field(() => SourceType)
  source!: Source;
}
