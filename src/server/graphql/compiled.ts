import {
  BREAK,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  getNamedType,
  isScalarType,
  TypeInfo,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';

/** More documents than this are compiled again when they come back: one costs some tens of kilobytes. */
const MAX_COMPILED = 500;

type Run = (context: unknown, variables: Record<string, unknown>) => Promise<ExecutionResult> | ExecutionResult;

/**
 * Compiles documents to functions, once each. `null` means that this document cannot be compiled and graphql-js has to run
 * it; that is remembered too.
 */
export class Compiled {
  private readonly ids = new WeakMap<DocumentNode, number>();
  private readonly runs = new LRUCache<string, { readonly run: Run | null }>({ max: MAX_COMPILED });
  private nextId = 0;

  constructor(private readonly schema: GraphQLSchema) {}

  find(document: DocumentNode, operationName: string | null): Run | null {
    const key = `${this.idOf(document)} ${operationName ?? ''}`;
    const known = this.runs.get(key);
    if (known) return known.run;
    const run = this.compile(document, operationName);
    this.runs.set(key, { run });
    return run;
  }

  private idOf(document: DocumentNode): number {
    const id = this.ids.get(document) ?? this.nextId++;
    this.ids.set(document, id);
    return id;
  }

  private compile(document: DocumentNode, operationName: string | null): Run | null {
    if (losesLiterals(this.schema, document)) return null;
    const compiled: CompiledQuery | ExecutionResult = compileQuery(this.schema, document, operationName ?? undefined, {
      disableLeafSerialization: false,
    });
    if (!isCompiledQuery(compiled)) return null;
    return (context, variables) => compiled.query(undefined, context, variables);
  }
}

/**
 * graphql-jit writes literal values into its code as JSON, so a day or an amount that stands in the document itself would
 * reach its resolver as text. Such a document is for graphql-js; one that gives them as variables is compiled.
 */
function losesLiterals(schema: GraphQLSchema, document: DocumentNode): boolean {
  const types = new TypeInfo(schema);
  let loses = false;
  const enter = (node: ValueNode) => {
    const type = getNamedType(types.getInputType());
    if (isScalarType(type) && typeof type.parseLiteral(node) === 'object') loses = true;
    return loses ? BREAK : undefined;
  };
  visit(document, visitWithTypeInfo(types, { StringValue: { enter }, IntValue: { enter }, FloatValue: { enter } }));
  return loses;
}
