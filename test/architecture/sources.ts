import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

export interface Import {
  /** The file, below the root it was read from: `loaders/accounts.ts`. */
  readonly from: string;
  /** A path below the same root, or a package. */
  readonly to: string;
  readonly inside: boolean;
  readonly typesOnly: boolean;
}

const isTypeOnly = (node: ts.ImportDeclaration | ts.ExportDeclaration): boolean => {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return (
    clause.name === undefined &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.every(e => e.isTypeOnly)
  );
};

export function filesBelow(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.ts'));
}

/** Every static import, re-export and dynamic import of a file. */
function importsOf(root: string, file: string): Import[] {
  const path = join(root, file);
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const add = (specifier: string, typesOnly: boolean) => {
    const inside = specifier.startsWith('.');
    const target = inside ? relative(root, resolve(dirname(path), specifier)) : specifier;
    found.push({ from: file, to: target, inside, typesOnly });
  };
  const look = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier !== undefined)
      add((node.moduleSpecifier as ts.StringLiteral).text, isTypeOnly(node));
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [first] = node.arguments;
      if (first !== undefined && ts.isStringLiteral(first)) add(first.text, false);
    }
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
}

export const importsBelow = (root: string): Import[] => filesBelow(root).flatMap(file => importsOf(root, file));
