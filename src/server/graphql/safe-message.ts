import { type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';

/** Every name that the schema itself has: types, fields, arguments, enum values. They may be said; nothing else may. */
function namesOf(schema: GraphQLSchema): ReadonlySet<string> {
  const names = new Set<string>();
  for (const type of Object.values(schema.getTypeMap())) {
    names.add(type.name);
    if (isEnumType(type)) for (const { name } of type.getValues()) names.add(name);
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      names.add(field.name);
      if ('args' in field) for (const { name } of field.args) names.add(name);
    }
  }
  return names;
}

// What follows these words in graphql-js's messages is the text that was sent, unquoted.
const VALUE_FOLLOWS = /(, found|cannot represent [a-z -]*value:|got invalid value|has invalid value)\s.*$/s;

/**
 * Cuts out of graphql-js's own messages whatever the caller sent: a value may be a National Insurance number in the wrong
 * place, and an alias or an unknown field may be too. Names of the schema stay, so that the message still helps.
 */
export function safeMessages(schema: GraphQLSchema): (message: string) => string {
  const known = namesOf(schema);
  const isKnown = (quoted: string) => quoted.split(/[.![\]() ]/).every(part => part === '' || known.has(part));
  return message =>
    message
      .replace(VALUE_FOLLOWS, '$1 …')
      .replace(/Did you mean .*$/s, '')
      .replace(/"([^"]*)("|$)/g, (_, quoted: string) => (isKnown(quoted) ? `"${quoted}"` : '"…"'))
      .slice(0, 300)
      .trim();
}
