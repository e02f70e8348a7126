import { type Document, isAlias, isNode, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problems.js';

/** A file as it was read: its path from the directory of all parameters, its text, and what the text is where that is known. */
export interface TextFile {
  readonly name: string;
  readonly content: string;
  readonly read?: unknown;
}

type Path = readonly (string | number)[];

/** A file's words and where each stands, so that a problem can name its line. */
export interface YamlFile {
  readonly file: string;
  readonly content: unknown;
  problem(path: Path, says: string): Problem;
}

/**
 * Reads YAML in which every scalar is text: an amount never passes through a floating number, and 50.30 keeps its nought.
 * Anchors and tags are refused, for a reader of the law should not have to resolve them.
 */
export function readYaml({ name: file, content: text, read }: TextFile): { yaml: YamlFile; problems: Problem[] } {
  if (read !== undefined) return { yaml: readAgain({ name: file, content: text }, read), problems: [] };
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false, merge: false });
  const problem = (path: Path, says: string): Problem => ({
    file,
    line: lines.linePos(startOf(document, path)).line,
    path: pathInWords(path),
    says,
  });
  const problems = [...document.errors, ...document.warnings].map(({ pos, message }) => ({
    file,
    line: lines.linePos(pos[0]).line,
    path: '',
    says: message,
  }));
  visit(document, {
    Node(_key, node) {
      if (!isAlias(node) && !node.anchor) return;
      const line = lines.linePos(node.range?.[0] ?? 0).line;
      problems.push({ file, line, path: '', says: 'anchors and aliases are not used here: write the value out' });
    },
  });
  return { yaml: { file, content: problems.length === 0 ? document.toJS() : null, problem }, problems };
}

/** Content that is known already: the text is read only to say on which line something stands. */
const readAgain = (file: TextFile, content: unknown): YamlFile => ({
  file: file.name,
  content,
  problem: (path, says) => readYaml(file).yaml.problem(path, says),
});

/** Content of the shape wanted, or every way in which it is not. */
export function shaped<T>(yaml: YamlFile, schema: z.ZodType<T>): { value: T | null; problems: Problem[] } {
  const parsed = schema.safeParse(yaml.content);
  if (parsed.success) return { value: parsed.data, problems: [] };
  return { value: null, problems: parsed.error.issues.flatMap(issue => problemsOf(yaml, issue, [])) };
}

/** A zod issue as problems of the file, its path taken from `under`. */
export function problemsOf(yaml: YamlFile, issue: z.core.$ZodIssue, under: Path): Problem[] {
  const path = [...under, ...issue.path.map(part => (typeof part === 'symbol' ? String(part) : part))];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map(key => yaml.problem([...path, key], 'is not a known key'));
  return [yaml.problem(path, issue.message.endsWith('received undefined') ? 'is missing' : issue.message)];
}

function startOf(document: Document, path: Path): number {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

const pathInWords = (path: Path): string =>
  path.map((part, at) => (typeof part === 'number' ? `[${part}]` : `${at === 0 ? '' : '.'}${part}`)).join('');
