import { buildSchema, parse, validate } from 'graphql';
import { shapeRule } from '../../../src/server/graphql/shape-rule.js';

const schema = buildSchema('type Query { a: Query b: Int }');
const rule = shapeRule({ maxDepth: 4, maxAliases: 2, maxFields: 8, maxRootFields: 3, maxDirectives: 2 });
const words = (text: string) => validate(schema, parse(text), [rule]).map(({ message }) => message);

describe('the shape of a document', () => {
  it.each`
    what                                | text                                                                  | limit
    ${'depth'}                          | ${'{ a { a { a { a { b } } } } }'}                                    | ${'4 levels'}
    ${'depth through fragments'}        | ${'{ a { ...F } } fragment F on Query { a { a { a { b } } } }'}       | ${'4 levels'}
    ${'depth through inline fragments'} | ${'{ a { ... on Query { a { a { a { b } } } } } }'}                   | ${'4 levels'}
    ${'aliases'}                        | ${'{ x: b y: b a { z: b } }'}                                         | ${'2 aliases'}
    ${'aliases of __typename'}          | ${'{ a { x: __typename y: __typename z: __typename } }'}              | ${'2 aliases'}
    ${'fields at the root'}             | ${'{ b a { b } ...F __typename } fragment F on Query { b }'}          | ${'3 fields at its root'}
    ${'fields multiplied by spreads'}   | ${'{ ...F a { ...F } } fragment F on Query { b a { b a { b } } }'}    | ${'8 fields'}
    ${'directives'}                     | ${'{ b @skip(if: false) a @skip(if: false) { b @skip(if: false) } }'} | ${'2 directives'}
  `('limits $what', ({ text, limit }) => {
    expect(words(text)).toEqual([expect.stringContaining(`at most ${limit}`)]);
  });

  it('lets through what keeps to the limits', () => {
    expect(words('{ x: b a { y: b a { a { b } } } }')).toEqual([]);
  });

  it('ends on fragments that hold each other, which another rule refuses', () => {
    expect(words('{ ...F } fragment F on Query { a { ...G } } fragment G on Query { a { ...F } }')).toEqual([]);
  });

  it('ends soon on fragments that double at every step', () => {
    const doubling = Array.from(
      { length: 40 },
      (_, n) => `fragment F${n} on Query { a { ...F${n + 1} ...F${n + 1} } }`,
    ).join(' ');
    expect(words(`{ ...F0 } ${doubling} fragment F40 on Query { b }`)).toContainEqual(
      expect.stringContaining('8 fields'),
    );
  });
});
