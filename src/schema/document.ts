import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import type { PlainDate } from '../domain/dates.js';
import type { Document } from '../domain/document.js';
import type { AccountRef, DocumentRef } from '../domain/references.js';
import type { Source } from '../domain/source.js';
import { connectionType } from './connection.js';
import { DocumentModuleEnum } from './enums.js';
import { DOCUMENT, Labels, PUBLIC_REFERENCE } from './labels.js';
import { NodeType } from './node.js';
import { DateScalar } from './scalars/dates.js';
import { AccountReference, DocumentReference } from './scalars/references.js';
import { SourceType } from './source.js';

@Labels(DOCUMENT)
@ObjectType('Document', {
  simpleResolvers: true,
  implements: NodeType,
  description: 'A bill, notice or letter that the back office made.',
})
export class DocumentType extends NodeType {
  @Field(() => DocumentReference)
  ref!: DocumentRef;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: "The back office's own name of the kind." })
  type!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'A bill of March is often for the year that starts in April.',
  })
  createdOn!: PlainDate | null;

  @Field(() => Boolean, { description: 'Whether it has been opened before.' })
  downloaded!: boolean;

  @Field(() => AccountReference, { nullable: true })
  account!: AccountRef | null;

  @Field(() => DocumentModuleEnum)
  module!: Document['module'];

  @Labels(PUBLIC_REFERENCE)
  @Field(() => SourceType)
  source!: Source;
}

export const DocumentConnectionType = connectionType('Document', { of: () => DocumentType, labels: DOCUMENT });

@Labels(DOCUMENT)
@ObjectType('DocumentContent', { simpleResolvers: true, description: 'The document itself.' })
export class DocumentContentType {
  @Field(() => String)
  mediaType!: string;

  @Field(() => Int, { description: 'Its size in bytes.' })
  size!: number;

  @Field(() => String, { description: 'The bytes in base64.' })
  base64!: string;
}

@Labels(DOCUMENT)
@ObjectType('DocumentNotHeld', {
  simpleResolvers: true,
  description: 'The back office lists the document but has nothing to give for it.',
})
export class DocumentNotHeldType {
  @Field(() => String, { description: 'What to do instead.' })
  advice!: string;
}

export const DocumentContentResult = createUnionType({
  name: 'DocumentContentResult',
  description: 'The document, or why there is none.',
  types: () => [DocumentContentType, DocumentNotHeldType] as const,
});
