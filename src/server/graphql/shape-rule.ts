import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql';

export interface ShapeLimits {
  readonly maxDepth: number;
  readonly maxAliases: number;
  readonly maxFields: number;
  readonly maxRootFields: number;
  readonly maxDirectives: number;
}

interface Shape {
  depth: number;
  aliases: number;
  fields: number;
  directives: number;
}

/** What every tool asks of a schema unwraps types nine deep: so many levels are not counted that it just fits. */
const TYPE_NESTING = 4;
const INTROSPECTION: ReadonlySet<string> = new Set(['__schema', '__type']);

const WORDS: { readonly [Key in keyof Shape]: [limit: keyof ShapeLimits, words: string] } = {
  depth: ['maxDepth', 'levels'],
  aliases: ['maxAliases', 'aliases'],
  fields: ['maxFields', 'fields'],
  directives: ['maxDirectives', 'directives'],
};

/**
 * One rule for the shape of a document: how deep, how many fields, aliases, directives, with every fragment counted each
 * time that it is spread. It names the limit that was passed.
 */
export function shapeRule(limits: ShapeLimits): ValidationRule {
  return context => ({
    Document: document => {
      for (const words of excesses(document, limits)) {
        context.reportError(new GraphQLError(`A document may have at most ${words}. Ask for less at a time.`));
      }
    },
  });
}

function excesses(document: DocumentNode, limits: ShapeLimits): string[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const measure = measurer(fragments);
  return document.definitions.flatMap(node => {
    if (node.kind !== Kind.OPERATION_DEFINITION) return [];
    const shape = measure(node.selectionSet);
    const over = Object.entries(WORDS).filter(([key, [limit]]) => shape[key as keyof Shape] > limits[limit]);
    const roots = node.selectionSet.selections.length > limits.maxRootFields;
    return [
      ...over.map(([, [limit, words]]) => `${limits[limit]} ${words}`),
      ...(roots ? [`${limits.maxRootFields} fields at its root`] : []),
    ];
  });
}

function measurer(fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
  const measured = new Map<string, Shape>();
  const spread = (name: string): Shape => {
    const known = measured.get(name);
    if (known) return known;
    measured.set(name, { depth: 0, aliases: 0, fields: 0, directives: 0 }); // a fragment inside itself counts once; validation refuses it
    const fragment = fragments.get(name);
    const shape = fragment ? measure(fragment.selectionSet) : { depth: 0, aliases: 0, fields: 0, directives: 0 };
    measured.set(name, shape);
    return shape;
  };
  const inside = (node: SelectionNode): Shape => {
    if (node.kind === Kind.FRAGMENT_SPREAD) return spread(node.name.value);
    if (node.kind === Kind.INLINE_FRAGMENT) return measure(node.selectionSet);
    const below = node.selectionSet ? measure(node.selectionSet) : { depth: 0, aliases: 0, fields: 0, directives: 0 };
    return {
      ...below,
      depth: Math.max(1, below.depth + 1 - (INTROSPECTION.has(node.name.value) ? TYPE_NESTING : 0)),
      fields: below.fields + 1,
      aliases: below.aliases + (node.alias ? 1 : 0),
    };
  };
  const measure = ({ selections }: SelectionSetNode): Shape => {
    const total: Shape = { depth: 0, aliases: 0, fields: 0, directives: 0 };
    for (const node of selections) {
      const shape = inside(node);
      total.depth = Math.max(total.depth, shape.depth);
      total.aliases += shape.aliases;
      total.fields += shape.fields;
      total.directives += shape.directives + (node.directives?.length ?? 0);
    }
    return total;
  };
  return measure;
}
