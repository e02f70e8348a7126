import { GraphQLError } from 'graphql';
import type { Source } from '../domain/source.js';
import { type Connection, type Edge, PAGE_LIMIT, type PageInfoType } from '../schema/connection.js';

export interface PageArguments {
  readonly first: number;
  readonly after?: string | null;
}

interface Listed<Item> {
  readonly items: readonly Item[];
  readonly source: Source | null;
  /** What tells one item of this list from the others and stays the same between two reads. */
  readonly keyOf: (item: Item) => string;
}

const cursorOf = (key: string): string => Buffer.from(key).toString('base64url');

const refused = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

/** A page: its items, and the nodes that callers see for them (the items themselves unless each is read by itself). */
export class Page<Item, Node = Item> implements Connection<Node> {
  constructor(
    private readonly list: Listed<Item>,
    private readonly at: { readonly start: number; readonly items: readonly Item[] },
    readonly nodes: readonly (Node | null)[],
  ) {}

  get items(): readonly Item[] {
    return this.at.items;
  }

  get totalCount(): number {
    return this.list.items.length;
  }

  get source(): Source | null {
    return this.list.source;
  }

  get edges(): readonly Edge<Node>[] {
    return this.items.map((item, index) => ({
      cursor: cursorOf(this.list.keyOf(item)),
      node: this.nodes[index] ?? null,
    }));
  }

  get pageInfo(): PageInfoType {
    const cursorAt = (item: Item | undefined) => (item === undefined ? null : cursorOf(this.list.keyOf(item)));
    return {
      hasNextPage: this.at.start + this.items.length < this.totalCount,
      hasPreviousPage: this.at.start > 0,
      startCursor: cursorAt(this.items[0]),
      endCursor: cursorAt(this.items.at(-1)),
    };
  }

  /** The same page showing other nodes for its items, one for one. */
  showing<Other>(nodes: readonly (Other | null)[]): Page<Item, Other> {
    return new Page(this.list, this.at, nodes);
  }
}

/** A page of a list that is held whole. A cursor names an item, so a list that grew between two pages loses nothing. */
export function pageOf<Item>(list: Listed<Item>, { first, after }: PageArguments): Page<Item> {
  if (first < 0 || first > PAGE_LIMIT) throw refused(`"first" is a whole number from 0 to ${PAGE_LIMIT}.`);
  const start = after == null ? 0 : startAfter(list, after);
  const items = start === 0 && first >= list.items.length ? list.items : list.items.slice(start, start + first);
  return new Page(list, { start, items }, items);
}

function startAfter<Item>({ items, keyOf }: Listed<Item>, after: string): number {
  const key = Buffer.from(after, 'base64url').toString();
  const at = items.findIndex(item => keyOf(item) === key);
  if (at < 0) throw refused('"after" is not a cursor of this list. Start again without it.');
  return at + 1;
}
