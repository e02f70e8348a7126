import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { Document } from '../domain/document.js';
import { DocumentContentResult, DocumentType } from '../schema/document.js';
import { DOCUMENT, Labels } from '../schema/labels.js';
import type { Context } from './context.js';
import { nodeId } from './node-id.js';

@Resolver(() => DocumentType)
export class DocumentResolver {
  @FieldResolver(() => ID)
  id(@Root() { ref, holder }: Document): string {
    return nodeId('Document', ref, { holder });
  }

  @Labels(DOCUMENT)
  @FieldResolver(() => DocumentContentResult, {
    nullable: true,
    description: 'The document itself. Ask for it one document at a time: each is fetched from the back office.',
  })
  async content(@Root() { ref, holder, account }: Document, @Ctx() { loaders }: Context) {
    const content = await loaders.documentContent.load({ document: ref, holder, account });
    if (content === null)
      return { kind: 'DocumentNotHeld', advice: 'Ask the council for a copy: the document is listed but not stored.' };
    const { mediaType, bytes } = content;
    return { kind: 'DocumentContent', mediaType, size: bytes.length, base64: Buffer.from(bytes).toString('base64') };
  }
}
