import { Field, ID, InterfaceType } from 'type-graphql';
import { Labels, PUBLIC_REFERENCE } from './labels.js';

@InterfaceType('Node', { description: 'Anything that can be asked for again by its id.' })
export abstract class NodeType {
  @Labels(PUBLIC_REFERENCE)
  @Field(() => ID, { description: 'Opaque and lasting: give it to `node` to read the same record again.' })
  id!: string;
}
