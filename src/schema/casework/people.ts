import { Field, Float, ObjectType } from 'type-graphql';
import type { PersonRef } from '../../domain/references.js';
import { CASEWORK, IDENTITY, Labels } from '../labels.js';
import { MaxItems } from '../max-items.js';
import { EvidenceType, MOST_EVIDENCE } from '../people/link.js';
import { PersonReference } from '../scalars/references.js';
import { CaseType } from './case.js';

@Labels(CASEWORK)
@ObjectType('PersonLinkCase', {
  simpleResolvers: true,
  implements: CaseType,
  description: "The question whether two records are one person's, and what came of it.",
})
export class PersonLinkCaseType extends CaseType {
  @Labels(IDENTITY)
  @Field(() => PersonReference)
  a!: PersonRef;

  @Labels(IDENTITY)
  @Field(() => PersonReference)
  b!: PersonRef;

  @Field(() => Float, { description: 'From 0 to 1, as worked out when it was proposed.' })
  confidence!: number;

  @MaxItems(MOST_EVIDENCE)
  @Field(() => [EvidenceType])
  evidence!: readonly EvidenceType[];
}

@Labels(CASEWORK)
@ObjectType('BrokenGlass', {
  simpleResolvers: true,
  implements: CaseType,
  description: 'Somebody took leave to see a record that few may see, and somebody else looks into it.',
})
export class BrokenGlassType extends CaseType {
  @Field(() => String, { description: "Whose leave it is: the token's subject." })
  subject!: string;

  @Field(() => String, { description: 'What they said.' })
  why!: string;
}
