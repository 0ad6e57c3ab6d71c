import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

import ts from 'typescript';

/** Every source file below a folder (relative to `root`), generated and built ones left out. */
export function sourceFiles(root, folder) {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      return ['node_modules', 'dist', 'generated'].includes(entry.name) ? [] : sourceFiles(root, path);
    }
    return /\.(ts|tsx|mjs)$/u.test(entry.name) ? [path] : [];
  });
}

/** What a file imports: `{ specifier, target }`, the target a path relative to `root` where it is a file of ours. */
export function importsOf(root, file) {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.ES2022);
  const specifiers = [];
  const visit = (node) => {
    const isStatic = ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
    const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
    const name = isStatic ? node.moduleSpecifier : isDynamic ? node.arguments[0] : undefined;
    if (name && ts.isStringLiteralLike(name)) specifiers.push(name.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return specifiers.map((specifier) => ({ specifier, target: resolveImport(root, file, specifier) }));
}

function resolveImport(root, file, specifier) {
  if (!specifier.startsWith('.')) return undefined;
  const base = resolve(root, dirname(file), specifier);
  const candidates = [
    base,
    base.replace(/\.js$/u, '.ts'),
    base.replace(/\.js$/u, '.tsx'),
    `${base}.ts`,
    `${base}.tsx`,
  ];
  const found = candidates.find((path) => /\.[a-z]+$/u.test(path) && existsSync(path));
  return found && relative(root, found).split(sep).join('/');
}

/** The cycles of a graph (`Map` from node to its targets), each as the list of its nodes. */
export function cyclesOf(graph) {
  const cycles = [];
  const state = new Map();
  const path = [];
  const visit = (node) => {
    state.set(node, 'open');
    path.push(node);
    for (const next of graph.get(node) ?? []) {
      if (state.get(next) === 'open') cycles.push([...path.slice(path.indexOf(next)), next]);
      else if (!state.has(next)) visit(next);
    }
    path.pop();
    state.set(node, 'done');
  };
  for (const node of graph.keys()) if (!state.has(node)) visit(node);
  return cycles;
}
