import { Field, Float, ObjectType } from 'type-graphql';
import { AGREEMENTS, EVIDENCE_FIELDS, LINK_STATES } from '../../domain/matching.js';
import type { PersonRef } from '../../domain/references.js';
import { CaseType } from '../casework/case.js';
import { CustomerType } from '../customer.js';
import { enumOf } from '../enums.js';
import { CASEWORK, IDENTITY, Labels } from '../labels.js';
import { MaxItems } from '../max-items.js';
import { PersonReference } from '../scalars/references.js';

export const EvidenceFieldEnum = enumOf('EvidenceField', 'What was compared between two records.', EVIDENCE_FIELDS);
export const AgreementEnum = enumOf(
  'Agreement',
  'How well it agrees: CLOSE is one slip away, SHORT a name that people use for another, PART an initial or one of two names.',
  AGREEMENTS,
);
export const LinkStateEnum = enumOf('LinkState', 'What is held of two records.', LINK_STATES);

export const MOST_EVIDENCE = 20;

@Labels(IDENTITY)
@ObjectType('Evidence', {
  simpleResolvers: true,
  description: "One thing that was compared between two records. Holds nobody's data.",
})
export class EvidenceType {
  @Field(() => EvidenceFieldEnum)
  field!: string;

  @Field(() => AgreementEnum)
  agreement!: string;

  @Field(() => Float, {
    description: 'In bits: each doubles the odds that both are one person. Negative where it speaks against.',
  })
  weight!: number;
}

@Labels(IDENTITY)
@ObjectType('PersonLink', {
  simpleResolvers: true,
  description: 'What officers hold of this record and another. The two are never merged, and it can be undone.',
})
export class PersonLinkType {
  @Field(() => PersonReference, { description: 'The other record.' })
  person!: PersonRef;

  @Field(() => CustomerType, { nullable: true })
  customer!: CustomerType | null;

  @Field(() => LinkStateEnum)
  state!: string;

  @Field(() => Float, { description: 'From 0 to 1, as worked out when it was proposed.' })
  confidence!: number;

  @MaxItems(MOST_EVIDENCE)
  @Field(() => [EvidenceType])
  evidence!: readonly EvidenceType[];

  @Labels(CASEWORK)
  @Field(() => CaseType, { nullable: true, description: 'Where it was proposed and decided.' })
  case!: CaseType | null;
}

@Labels(IDENTITY)
@ObjectType('LikelySame', {
  simpleResolvers: true,
  description:
    "A record that may be this person's too, worked out now from the index. Nothing follows from it by itself.",
})
export class LikelySameType {
  @Field(() => PersonReference)
  person!: PersonRef;

  @Field(() => CustomerType, { nullable: true })
  customer!: CustomerType | null;

  @Field(() => Float, { description: 'How likely it is that both are one person, from 0 to 1.' })
  confidence!: number;

  @MaxItems(MOST_EVIDENCE)
  @Field(() => [EvidenceType])
  evidence!: readonly EvidenceType[];
}
