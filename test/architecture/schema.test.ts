import {
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { SENSITIVITIES } from '../../src/domain/permissions.js';
import { labelsOf } from '../../src/schema/labels.js';
import { guildhallSchema } from '../../src/server/graphql/schema.js';

type Owner = GraphQLObjectType | GraphQLInterfaceType;
type Field = GraphQLField<unknown, unknown>;

const owners = (schema: GraphQLSchema): Owner[] =>
  Object.values(schema.getTypeMap()).filter(
    (type): type is Owner => (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__'),
  );

const fields = (schema: GraphQLSchema): [Owner, Field][] =>
  owners(schema).flatMap(type => Object.values(type.getFields()).map((field): [Owner, Field] => [type, field]));

const isList = (type: GraphQLOutputType): boolean =>
  isListType(type) || (isNonNullType(type) && isList(type.ofType as GraphQLOutputType));

describe('the schema', () => {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    schema = await guildhallSchema();
  });

  it('labels every field', () => {
    const bare = fields(schema).filter(([type, field]) => labelsOf(type, field) === null);
    expect(bare.map(([type, field]) => `${type.name}.${field.name}`)).toEqual([]);
  });

  it('labels no interface as a whole', () => {
    const labelled = owners(schema).filter(type => isInterfaceType(type) && type.extensions.labels !== undefined);
    expect(labelled.map(({ name }) => name)).toEqual([]);
  });

  it('never asks less of an interface than of the types behind it, but for the id that the caller brings', () => {
    const looser = owners(schema).flatMap(type =>
      type.getInterfaces().flatMap(shape =>
        Object.values(shape.getFields()).flatMap(field => {
          const own = type.getFields()[field.name];
          const [asked, held] = [labelsOf(shape, field), own && labelsOf(type, own)];
          const same =
            asked &&
            held &&
            asked.purpose === held.purpose &&
            SENSITIVITIES.indexOf(asked.sensitivity) >= SENSITIVITIES.indexOf(held.sensitivity);
          return same || field.name === 'id' ? [] : [`${shape.name}.${field.name} for ${type.name}`];
        }),
      ),
    );
    expect(looser).toEqual([]);
  });

  it('bounds every list', () => {
    const unbounded = fields(schema).filter(
      ([, field]) => isList(field.type) && typeof field.extensions.maxItems !== 'number',
    );
    expect(unbounded.map(([type, field]) => `${type.name}.${field.name}`)).toEqual([]);
  });

  it('pages every connection with a stated default', () => {
    const unpaged = fields(schema).filter(
      ([, { type, args }]) =>
        String(type).replace('!', '').endsWith('Connection') &&
        args.find(({ name }) => name === 'first')?.defaultValue === undefined,
    );
    expect(unpaged.map(([type, field]) => `${type.name}.${field.name}`)).toEqual([]);
  });

  it('runs nothing where a plain property will do', () => {
    const plain = ['AccountYear.balance', 'Contact.value', 'Transaction.amount', 'Source.asOf', 'PageInfo.endCursor'];
    const running = fields(schema).filter(
      ([type, field]) => plain.includes(`${type.name}.${field.name}`) && field.resolve,
    );
    expect(running.map(([type, field]) => `${type.name}.${field.name}`)).toEqual([]);
  });

  it('describes every type', () => {
    expect(
      owners(schema)
        .filter(({ name, description }) => !description && !['Query', 'Mutation', 'Subscription'].includes(name))
        .map(({ name }) => name),
    ).toEqual([]);
  });
});
