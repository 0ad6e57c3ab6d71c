import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import ts from 'typescript';

/** The CommonJS build of a library, in `dist/cjs`. The ES modules were type-checked: this only translates. */
export function emitCommonJs(library) {
  const target = join(library, 'dist', 'cjs');
  const outputs = translate(library, target);
  rmSync(target, { recursive: true, force: true });
  for (const [file, text] of outputs) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  writeFileSync(join(target, 'package.json'), '{ "type": "commonjs" }\n');
}

function translate(library, outDir) {
  const { config } = ts.readConfigFile(join(library, 'tsconfig.build.json'), (file) =>
    readFileSync(file, 'utf8'),
  );
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, library);
  const program = ts.createProgram(fileNames, {
    ...options,
    outDir,
    module: ts.ModuleKind.CommonJS,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    esModuleInterop: true,
    noCheck: true,
    composite: false,
    incremental: false,
    tsBuildInfoFile: undefined,
  });
  const outputs = new Map();
  const keep = (file, text) => outputs.set(file, text);
  program.emit(undefined, keep, undefined, false, { before: [withoutImportMeta] });
  return outputs;
}

/** `import.meta.url`, which CommonJS has not, as what it stands for. */
function withoutImportMeta({ factory }) {
  const isImportMeta = (node) => ts.isMetaProperty(node) && node.keywordToken === ts.SyntaxKind.ImportKeyword;
  const call = (callee, ...args) => factory.createCallExpression(callee, undefined, args);
  const fileUrl = () =>
    factory.createPropertyAccessExpression(
      call(
        factory.createPropertyAccessExpression(
          call(factory.createIdentifier('require'), factory.createStringLiteral('node:url')),
          'pathToFileURL',
        ),
        factory.createIdentifier('__filename'),
      ),
      'href',
    );
  return (file) => {
    const visit = (node) => {
      if (ts.isPropertyAccessExpression(node) && isImportMeta(node.expression) && node.name.text === 'url')
        return fileUrl();
      if (isImportMeta(node))
        throw new Error(`${file.fileName}: of import.meta, only .url exists in the CommonJS build.`);
      return ts.visitEachChild(node, visit, undefined);
    };
    return ts.visitNode(file, visit);
  };
}
