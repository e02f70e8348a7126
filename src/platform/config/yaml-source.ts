import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { ConfigError, type ConfigPath } from './problem.js';

/** A file of configuration as it was written, which knows where everything stands. */
export interface YamlSource {
  readonly value: unknown;
  /** The line of the key or item at this path, or of the nearest thing around it; null where there is no file. */
  lineOf(path: ConfigPath): number | null;
}

export const emptySource: YamlSource = { value: {}, lineOf: () => null };

/** Reads YAML. Throws ConfigError, with every error of syntax, when it is none. Anchors are allowed, but few. */
export function yamlSource(text: string, file: string): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ code, pos }) => ({
      path: [],
      line: lines.linePos(pos[0]).line,
      message: `The YAML is wrong here (${code.toLowerCase().replaceAll('_', ' ')}).`,
    }));
    throw new ConfigError(problems, file);
  }
  return {
    value: document.toJS({ maxAliasCount: 50 }) ?? {},
    lineOf: path => {
      const offset = offsetOf(document, path);
      return offset === null ? null : lines.linePos(offset).line;
    },
  };
}

function offsetOf(document: Document, path: ConfigPath): number | null {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const step = path[length - 1];
    if (isMap(parent)) {
      const key = parent.items.find(({ key }) => isScalar(key) && String(key.value) === step)?.key;
      if (isScalar(key) && key.range) return key.range[0];
    }
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return null;
}
