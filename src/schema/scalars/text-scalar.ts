import { GraphQLScalarType, Kind } from 'graphql';
import { InvalidInput } from './input-error.js';

interface TextScalar<Value> {
  readonly name: string;
  readonly description: string;
  /** What a caller is told who sends something else. */
  readonly expected: string;
  /** From text; throws anything at all where the text will not do. */
  readonly parse: (text: string) => Value;
  readonly serialize: (value: Value) => string;
}

/** A scalar that travels as text. Longer text than any value of ours is refused before it is read. */
export function textScalar<Value>({ name, description, expected, parse, serialize }: TextScalar<Value>) {
  const read = (value: unknown): Value => {
    if (typeof value !== 'string' || value.length > 128) throw new InvalidInput(expected);
    try {
      return parse(value);
    } catch {
      throw new InvalidInput(expected);
    }
  };
  return new GraphQLScalarType<Value, string>({
    name,
    description,
    serialize: value => serialize(value as Value),
    parseValue: read,
    parseLiteral: node => read(node.kind === Kind.STRING ? node.value : undefined),
  });
}

/** Text that is checked and passed on as it is. */
export const shownText = ({
  shape,
  ...about
}: {
  name: string;
  description: string;
  shape: RegExp;
  expected: string;
}) =>
  textScalar<string>({
    ...about,
    parse: text => {
      if (!shape.test(text)) throw new RangeError(about.expected);
      return text;
    },
    serialize: text => text,
  });
