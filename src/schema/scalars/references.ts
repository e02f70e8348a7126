import {
  type AccountRef,
  type AnyRef,
  type CaseRef,
  type ClaimRef,
  type DocumentRef,
  isReference,
  type PersonRef,
  type PropertyRef,
} from '../../domain/references.js';
import { textScalar } from './text-scalar.js';

const referenceScalar = <Ref extends AnyRef>(name: string, of: string) =>
  textScalar<Ref>({
    name,
    description: `The reference of ${of}: the system that gave it and its number there, as \`civica:7001234\`.`,
    expected: `A ${name} is the system and the number with a colon between, such as "civica:7001234".`,
    parse: text => {
      if (!isReference(text)) throw new RangeError('not a reference');
      return text as Ref;
    },
    serialize: ref => ref,
  });

export const PersonReference = referenceScalar<PersonRef>('PersonReference', 'a person');
export const AccountReference = referenceScalar<AccountRef>('AccountReference', 'an account');
export const ClaimReference = referenceScalar<ClaimRef>('ClaimReference', 'a benefit claim');
export const PropertyReference = referenceScalar<PropertyRef>('PropertyReference', 'a property');
export const CaseReference = referenceScalar<CaseRef>('CaseReference', 'a case of the gateway itself');
export const DocumentReference = referenceScalar<DocumentRef>('DocumentReference', 'a document');
