import { readFileSync } from 'node:fs';
import { type GraphQLSchema, Kind, type OperationDefinitionNode, parse, validate } from 'graphql';
import type { Caller } from '../../src/domain/caller.js';
import { purposesOf } from '../../src/domain/grants.js';
import { CALLER_CLASSES, type CallerClass } from '../../src/domain/permissions.js';
import { AdmittedOperations, type Manifest } from '../../src/server/graphql/admitted.js';
import { Permission } from '../../src/server/graphql/permission.js';
import { guildhallSchema } from '../../src/server/graphql/schema.js';
import { PLACES } from '../../src/server/places.js';
import { CHANGES } from '../support/operations.js';

const manifest = JSON.parse(readFileSync(PLACES.manifest, 'utf8')) as Manifest;
const together = parse(CHANGES.join('\n'));
const operations = together.definitions.filter(
  (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
);
/** The field of the root that each asks, and its type. */
const asked = operations.map(({ operation, selectionSet: { selections } }) => {
  const names = selections.map(one => (one.kind === Kind.FIELD ? one.name.value : one.kind));
  return `${operation} ${names.join()}`;
});
const publishedText = (name: string): string => {
  const found = Object.entries(manifest).filter(([, text]) =>
    new RegExp(`(mutation|subscription) ${name}\\b`).test(text),
  );
  expect([name, found.length]).toEqual([name, 1]);
  return new AdmittedOperations(manifest, 'listed').textOf({ documentId: found[0]?.[0] ?? '' });
};

describe('the changes that clients may ask for where only published documents are admitted', () => {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    schema = await guildhallSchema();
  });

  it('are every mutation and every subscription of the schema, each once', () => {
    const fields = (kind: 'mutation' | 'subscription') =>
      Object.keys(
        (kind === 'mutation' ? schema.getMutationType() : schema.getSubscriptionType())?.getFields() ?? {},
      ).map(name => `${kind} ${name}`);
    expect([...asked].sort()).toEqual([...fields('mutation'), ...fields('subscription')].sort());
  });

  it('are published, each whole with its fragments', () => {
    for (const { name } of operations)
      expect([name?.value, validate(schema, parse(publishedText(name?.value ?? '')))]).toEqual([name?.value, []]);
  });

  it('can each be asked by somebody as it is published', () => {
    const permission = new Permission(schema);
    const mayAsk = (text: string): CallerClass[] => {
      const document = parse(text);
      return CALLER_CLASSES.filter(one =>
        purposesOf(one).some(
          purpose => permission.verdict(document, { class: one, purpose } as Caller).refused.length === 0,
        ),
      );
    };
    const nobody = operations.filter(({ name }) => mayAsk(publishedText(name?.value ?? '')).length === 0);
    expect(nobody.map(({ name }) => name?.value)).toEqual([]);
  });
});
