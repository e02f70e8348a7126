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

// The last such words are graphql-js's own, whatever the value before them has in it.
const WHERE = /.* at "[^".[]+\.?([^"]*)"; (?:.* does not exist in "(\w+)" enum)?/s;
const MISSING = /; Field "(\w+)" of required type "[\w![\]]+" was not provided\.$/;
const STRANGE = /; Field "[^"]+" is not defined by type "(\w+)"\.(?: Did you mean [^?]*\?)?$/;
/** A value as long as this hides its place. */
const MOST_READ = 1_000;
const INDEX = /^\d{1,3}$/;
const MOST_SAID = 600;

/** Cut where a word of a list ends, and seen to be cut. */
const shortened = (text: string): string =>
  text.length <= MOST_SAID ? text : `${text.slice(0, MOST_SAID - 2).replace(/,? [^ ]*$/, '')} …`;

/**
 * Cuts out of graphql-js's own messages whatever the caller sent: a value may be a National Insurance number in the wrong
 * place, and an alias or an unknown field may be too. Names of the schema stay, so that the message still helps.
 */
export function safeMessages(schema: GraphQLSchema): (message: string) => string {
  const known = namesOf(schema);
  const isKnown = (quoted: string) => quoted.split(/[.![\]() ]/).every(part => part === '' || known.has(part));
  // Of the names and places in the message, those alone that are the schema's.
  const whereIn = (message: string): string => {
    if (!message.includes('got invalid value')) return '';
    const end = message.slice(-MOST_READ);
    const [, path = '', type] = WHERE.exec(end) ?? [];
    const isPath = path.split(/[.[\]]+/).every(part => part === '' || known.has(part) || INDEX.test(part));
    const at = isPath && path !== '' ? ` at "${path}"` : '';
    const [, missing] = MISSING.exec(end) ?? [];
    if (missing && known.has(missing)) return `${at}: "${missing}" is missing`;
    const [, without] = STRANGE.exec(end) ?? [];
    if (without && known.has(without)) return `${at}: it has a field that ${without} has not`;
    const named = type ? schema.getType(type) : undefined;
    if (!isEnumType(named)) return at;
    return `${at}: one of ${named
      .getValues()
      .map(({ name }) => name)
      .join(', ')}`;
  };
  return message => {
    const where = whereIn(message);
    const safe = message
      .replace(VALUE_FOLLOWS, '$1 …')
      .replace(/Did you mean .*$/s, '')
      .replace(/"([^"]*)("|$)/g, (_, quoted: string) => (isKnown(quoted) ? `"${quoted}"` : '"…"'))
      .trim();
    return shortened(`${safe}${where}`);
  };
}
