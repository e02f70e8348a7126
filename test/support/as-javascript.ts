import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';

const tsconfigRaw = { compilerOptions: { experimentalDecorators: true } };

/** One file of TypeScript as the JavaScript that `npm run build` makes of it. */
export const asJavaScript = (source: string): string =>
  transformSync(readFileSync(source, 'utf8'), { loader: 'ts', format: 'esm', target: 'es2023', tsconfigRaw }).code;
