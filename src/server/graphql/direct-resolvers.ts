import { type GraphQLFieldResolver, type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql';

type Class = new () => object;

/** As much as is used of what type-graphql remembers of decorators. */
interface Parameter {
  readonly kind: string;
  readonly index: number;
  readonly name?: string;
  readonly propertyName?: string;
  readonly getType?: unknown;
}

interface Handler {
  readonly kind?: 'internal' | 'external';
  readonly target: Class;
  readonly methodName: string;
  readonly schemaName: string;
  readonly params?: readonly Parameter[];
  readonly getObjectType?: () => Class;
}

interface Storage {
  readonly queries: readonly Handler[];
  readonly fieldResolvers: readonly Handler[];
  readonly objectTypes: readonly { readonly name: string; readonly target: Class }[];
}

type Resolve = GraphQLFieldResolver<unknown, unknown>;
type Given = Parameters<Resolve>;
type Pick = (given: Given) => unknown;

/**
 * Puts our resolver methods straight behind their fields. type-graphql's own wrapper makes an array of parameters, sorts it,
 * and awaits a validation that is switched off, for every field and every row: some fifty times a request. Gives the
 * coordinates that were left as they were, because a parameter is of a kind that is not known here.
 */
export function directResolvers(schema: GraphQLSchema): string[] {
  const { queries, fieldResolvers, objectTypes } = (
    globalThis as unknown as { readonly TypeGraphQLMetadataStorage: Storage }
  ).TypeGraphQLMetadataStorage;
  const instances = new Map<Class, object>();
  const left: string[] = [];

  const replace = (type: GraphQLObjectType, handlers: readonly Handler[]) => {
    for (const field of Object.values(type.getFields())) {
      if (!field.resolve) continue;
      const handler = handlers.find(({ schemaName, methodName }) => (schemaName ?? methodName) === field.name);
      const direct = handler && directly(handler, instances);
      if (direct) field.resolve = direct;
      // Nobody resolves it: it is a property of the value, and GraphQL's own way to one is the shortest.
      else if (!handler) delete field.resolve;
      else left.push(`${type.name}.${field.name}`);
    }
  };

  const query = schema.getQueryType();
  if (query) replace(query, queries);
  for (const { name, target } of objectTypes) {
    const type = schema.getType(name);
    if (isObjectType(type))
      replace(
        type,
        fieldResolvers.filter(handler => isOf(handler, target)),
      );
  }
  return left;
}

/** A resolver of a type serves the types that extend it: an interface's serves those that implement it. */
function isOf({ getObjectType }: Handler, target: Class): boolean {
  const of = getObjectType?.();
  return of !== undefined && (of === target || target.prototype instanceof of);
}

function directly({ kind, target, methodName, params = [] }: Handler, instances: Map<Class, object>): Resolve | null {
  const picks = [...params].sort((a, b) => a.index - b.index).map(pickOf);
  if (kind === 'internal' || picks.includes(null)) return null;
  const instance = instances.get(target) ?? new target();
  instances.set(target, instance);
  const method = (instance as Record<string, unknown>)[methodName] as (...values: unknown[]) => unknown;
  const call = method.bind(instance);
  const [first, second, third, ...more] = picks as Pick[];
  if (more.length > 0) return null;
  if (!first) return () => call();
  if (!second) return (...given) => call(first(given));
  if (!third) return (...given) => call(first(given), second(given));
  return (...given) => call(first(given), second(given), third(given));
}

function pickOf({ kind, name, propertyName, getType }: Parameter): Pick | null {
  if (kind === 'root' && !getType && !propertyName) return ([root]) => root;
  if (kind === 'args') return ([, args]) => args;
  if (kind === 'arg' && name !== undefined) return ([, args]) => args[name];
  if (kind === 'context' && !propertyName) return ([, , context]) => context;
  if (kind === 'info') return ([, , , info]) => info;
  return null;
}
