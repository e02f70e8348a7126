// Here because every type is labelled: decorators read it as soon as a type is read in, in whatever order that is.
import 'reflect-metadata';
import type { GraphQLField, GraphQLInterfaceType, GraphQLObjectType } from 'graphql';
import { Extensions } from 'type-graphql';
import type { Action, FieldLabels } from '../domain/permissions.js';

/**
 * Says how sensitive a field's data are, what they are held for and whose they are. On a type it holds for the type's own
 * fields; a field's own labels replace it. A field with neither is refused to everyone, and a test finds it.
 * An interface type carries none itself: a type's labels would replace those of the types that implement it, so its
 * fields are labelled one by one.
 */
export const Labels = (labels: FieldLabels): ClassDecorator & PropertyDecorator & MethodDecorator =>
  Extensions({ labels }) as ClassDecorator & PropertyDecorator & MethodDecorator;

interface WithLabels {
  readonly extensions: Readonly<Record<string, unknown>>;
}

const own = ({ extensions }: WithLabels): FieldLabels | undefined => extensions.labels as FieldLabels | undefined;

/** The labels in force for a field, or null where nobody has said. */
export const labelsOf = (
  type: GraphQLObjectType | GraphQLInterfaceType,
  field: GraphQLField<unknown, unknown>,
): FieldLabels | null => own(field) ?? own(type) ?? null;

export const PUBLIC_REFERENCE = { sensitivity: 'public', purpose: 'reference', origin: 'gateway' } as const;
export const CALCULATION = { sensitivity: 'public', purpose: 'calculation', origin: 'gateway' } as const;
export const OPERATIONS = { sensitivity: 'internal', purpose: 'operations', origin: 'gateway' } as const;
export const IDENTITY = { sensitivity: 'personal', purpose: 'identity', origin: 'council' } as const;
/** Who somebody may be: it shows people whom nobody named. */
export const FINDING = { sensitivity: 'personal', purpose: 'finding', origin: 'council' } as const;
export const CONTACT = { sensitivity: 'personal', purpose: 'contact', origin: 'council' } as const;
export const ACCOUNT = { sensitivity: 'personal', purpose: 'account', origin: 'council' } as const;
export const BANK = { sensitivity: 'personal', purpose: 'bank', origin: 'council' } as const;
export const BENEFIT = { sensitivity: 'personal', purpose: 'benefit', origin: 'council' } as const;
/** What the gateway itself keeps of a customer's affairs. */
export const CASEWORK = { sensitivity: 'personal', purpose: 'case', origin: 'council' } as const;
/** What may be fraud, and what is done about it. Closed to whoever is not there to look into it. */
export const FRAUD = { sensitivity: 'personal', purpose: 'fraud', origin: 'council' } as const;
/** Free text: it may hold anything, of somebody's health too. */
export const NOTE = { sensitivity: 'special', purpose: 'note', origin: 'council' } as const;
export const DOCUMENT = { sensitivity: 'personal', purpose: 'document', origin: 'council' } as const;

/** What the Department for Work and Pensions tells of somebody. */
export const DWP_TOLD = { sensitivity: 'personal', purpose: 'benefit', origin: 'dwp' } as const;

/** What the Valuation Office Agency publishes. */
export const VOA_LIST = { sensitivity: 'public', purpose: 'reference', origin: 'voa' } as const;

/** As labels, for a mutation: what it does beside what its answer shows. */
export const acting = (action: Action): FieldLabels => ({ ...CASEWORK, action });
