import {
  type DocumentNode,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Caller } from '../../domain/caller.js';
import { allows, type Grant, grantOf } from '../../domain/grants.js';
import { type FieldLabels, isPersonal } from '../../domain/permissions.js';
import { labelsOf } from '../../schema/labels.js';
import { Refused } from './errors.js';

interface AskedField {
  readonly coordinate: string;
  /** Null where nobody labelled it: refused to everyone. */
  readonly labels: FieldLabels | null;
}

interface Asked {
  readonly fields: readonly AskedField[];
  readonly introspects: boolean;
}

export interface Verdict {
  /** Fields that this class may not see for this purpose. */
  readonly refused: readonly string[];
  /** Whether an answer to the document holds personal data and so must be audited. */
  readonly personal: boolean;
  /** The personal fields asked for, for the audit. The same array for the same document. */
  readonly what: readonly string[];
}

/**
 * Checks a whole document once per (document, caller class, purpose), and remembers it. Nothing is checked per field while
 * it runs. On an interface the interface's own labels count; a test holds those of its types to them.
 */
export class Permission {
  private readonly asked = new WeakMap<DocumentNode, Asked>();
  private readonly verdicts = new WeakMap<DocumentNode, Map<string, Verdict>>();

  constructor(private readonly schema: GraphQLSchema) {}

  verdict(document: DocumentNode, { class: callerClass, purpose }: Caller): Verdict {
    const known = this.verdicts.get(document) ?? new Map<string, Verdict>();
    this.verdicts.set(document, known);
    const key = `${callerClass} ${purpose}`;
    const verdict = known.get(key) ?? judge(this.fieldsOf(document), grantOf(callerClass, purpose));
    known.set(key, verdict);
    return verdict;
  }

  private fieldsOf(document: DocumentNode): Asked {
    const asked = this.asked.get(document) ?? collect(this.schema, document);
    this.asked.set(document, asked);
    return asked;
  }
}

function collect(schema: GraphQLSchema, document: DocumentNode): Asked {
  const types = new TypeInfo(schema);
  const fields = new Map<string, AskedField>();
  let introspects = false;
  const enterField = () => {
    const parent = types.getParentType();
    const field = types.getFieldDef();
    if (!field || field.name === '__typename' || !(isObjectType(parent) || isInterfaceType(parent))) return;
    if (field.name.startsWith('__')) introspects = true;
    if (parent.name.startsWith('__') || field.name.startsWith('__')) return;
    const coordinate = `${parent.name}.${field.name}`;
    fields.set(coordinate, { coordinate, labels: labelsOf(parent, field) });
  };
  visit(document, visitWithTypeInfo(types, { Field: { enter: enterField } }));
  return { fields: [...fields.values()], introspects };
}

function judge({ fields, introspects }: Asked, grant: Grant | null): Verdict {
  const may = ({ labels }: AskedField) => grant !== null && labels !== null && allows(grant, labels);
  const refused = fields.filter(field => !may(field)).map(({ coordinate }) => coordinate);
  if (introspects && !grant?.schema) refused.unshift('__schema');
  const what = fields.filter(({ labels }) => labels !== null && isPersonal(labels)).map(({ coordinate }) => coordinate);
  return { refused, personal: what.length > 0, what: Object.freeze(what) };
}

/** The refusal of a document, naming the first few fields so that the caller can leave them out. */
export function refusal({ refused }: Verdict, { class: callerClass, purpose }: Caller): Refused {
  const named = refused.slice(0, 5).join(', ');
  const more = refused.length > 5 ? ` and ${refused.length - 5} more` : '';
  return new Refused(
    `A caller of class ${callerClass} may not read ${named}${more} for the purpose ${purpose}. Leave them out, or use a token or a Guildhall-Purpose that allows them.`,
    { code: 'FORBIDDEN', status: 403 },
  );
}
