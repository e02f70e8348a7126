import { createHash } from 'node:crypto';
import { type ASTNode, parse, print, visit } from 'graphql';
import { LRUCache } from 'lru-cache';
import { Refused } from './errors.js';

/** `sha256:…` to the text of the document: the manifest that the client is published with. */
export type Manifest = Readonly<Record<string, string>>;

interface Asked {
  readonly query?: string;
  readonly documentId?: string;
}

const UNORDERED = ['definitions', 'variableDefinitions', 'selections', 'arguments', 'directives'] as const;

/** Layout and order do not matter: a document is admitted however it is spaced, and as the client's generator sorted it. */
const canonical = (text: string): string =>
  print(visit(parse(text, { noLocation: true, maxTokens: 4_000 }), { leave: sorted }));

function sorted(node: ASTNode): ASTNode {
  const lists = node as unknown as Partial<Record<string, readonly ASTNode[]>>;
  const inOrder = UNORDERED.flatMap(name => {
    const list = lists[name];
    return list === undefined ? [] : [[name, [...list].sort(byText)]];
  });
  return { ...node, ...Object.fromEntries(inOrder) };
}

const byText = (a: ASTNode, b: ASTNode): number => (print(a) < print(b) ? -1 : 1);
const HASH = 'sha256:';
const hash = (text: string): string => createHash('sha256').update(text).digest('base64');

/**
 * Which documents may run. A client names one by the id that it was published with, or sends its text; where only listed
 * documents are admitted, a text that is not one of them is refused.
 */
export class AdmittedOperations {
  private readonly texts: ReadonlySet<string>;
  private readonly checked = new LRUCache<string, boolean>({ max: 1_000 });

  constructor(
    private readonly manifest: Manifest,
    private readonly admit: 'any' | 'listed',
  ) {
    // Each of them is a millisecond of every start: only where texts are held against them.
    this.texts = new Set(admit === 'listed' ? Object.values(manifest).map(canonical).map(hash) : []);
  }

  /** The text to run. Throws Refused where there is none or it is not admitted. */
  textOf({ query, documentId }: Asked): string {
    if (documentId !== undefined) return this.listed(documentId);
    if (query === undefined || query === '')
      throw new Refused('Send the document as "query", or the id of a published one as "documentId".', {
        code: 'BAD_REQUEST',
        status: 400,
      });
    if (this.admit === 'listed' && !this.isListed(query))
      throw new Refused('Only published documents are admitted here. Ask for yours to be added to operations/.', {
        code: 'OPERATION_NOT_ADMITTED',
        status: 403,
      });
    return query;
  }

  private listed(documentId: string): string {
    const id = documentId.startsWith(HASH) ? documentId : `${HASH}${documentId}`;
    const text = Object.hasOwn(this.manifest, id) ? this.manifest[id] : undefined;
    if (text === undefined)
      throw new Refused('No published document has that id. Publish the client and the gateway from one version.', {
        code: 'OPERATION_NOT_FOUND',
        status: 400,
      });
    return text;
  }

  private isListed(query: string): boolean {
    const key = hash(query);
    const known = this.checked.get(key);
    if (known !== undefined) return known;
    const listed = this.parses(query);
    this.checked.set(key, listed);
    return listed;
  }

  private parses(query: string): boolean {
    try {
      return this.texts.has(hash(canonical(query)));
    } catch {
      return false;
    }
  }
}
