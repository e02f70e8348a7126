import { Field, Int, ObjectType } from 'type-graphql';
import type { FieldLabels } from '../domain/permissions.js';
import type { Source } from '../domain/source.js';
import { Labels, PUBLIC_REFERENCE } from './labels.js';
import { MaxItems } from './max-items.js';
import { SourceType } from './source.js';

/** The most items that one page of any list holds. */
export const PAGE_LIMIT = 100;

@Labels(PUBLIC_REFERENCE)
@ObjectType('PageInfo', { simpleResolvers: true, description: 'Where a page lies in its list.' })
export class PageInfoType {
  @Field(() => Boolean)
  hasNextPage!: boolean;

  @Field(() => Boolean)
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Give it as `after` for the next page.' })
  endCursor!: string | null;
}

export interface Edge<Item> {
  readonly cursor: string;
  readonly node: Item | null;
}

/** One page of a list. Edges and page information are worked out only where they are asked for. */
export interface Connection<Item> {
  readonly nodes: readonly (Item | null)[];
  readonly totalCount: number;
  readonly source: Source | null;
  readonly edges: readonly Edge<Item>[];
  readonly pageInfo: PageInfoType;
}

interface Items {
  readonly of: () => unknown;
  readonly labels: FieldLabels;
  /** True where each item is read by itself, so that one that cannot be read is null and the others stand. */
  readonly eachByItself?: boolean;
}

/** Makes the Relay connection and edge types of an item type. Their fields carry the item's labels. */
export function connectionType<Item extends object>(name: string, { of, labels, eachByItself = false }: Items) {
  @Labels(labels)
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: 'One item with its cursor.' })
  class EdgeOfItem {
    @Labels(PUBLIC_REFERENCE)
    @Field(() => String)
    cursor!: string;

    @Field(of as never, { nullable: eachByItself })
    node!: Item | null;
  }

  @Labels(labels)
  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: 'A page of a list.' })
  class ConnectionOfItem {
    @MaxItems(PAGE_LIMIT)
    @Field(() => [of()] as never, {
      nullable: eachByItself ? 'items' : false,
      description: eachByItself
        ? 'The items of this page; null for one that cannot be read now.'
        : 'The items of this page.',
    })
    nodes!: readonly (Item | null)[];

    @MaxItems(PAGE_LIMIT)
    @Field(() => [EdgeOfItem], { description: 'The items of this page with their cursors.' })
    edges!: readonly Edge<Item>[];

    @Labels(PUBLIC_REFERENCE)
    @Field(() => PageInfoType)
    pageInfo!: PageInfoType;

    @Field(() => Int, { description: 'How many items the whole list has.' })
    totalCount!: number;

    @Labels(PUBLIC_REFERENCE)
    @Field(() => SourceType, { nullable: true, description: 'Where the list came from.' })
    source!: Source | null;
  }
  return ConnectionOfItem;
}
