// Puts what `guildhall` reads in when it starts into few files: 3,100 modules one by one take twice as long to read as to run.
// Sources stay as they are, and tests, benchmarks and the package's other commands run what the compiler made of each file.
import { rolldown } from 'rolldown';

/** Bring files of their own beside their code (WebAssembly, fonts) or something compiled, or are read in only by few councils. */
const NOT_BUNDLED = [
  '@electric-sql/pglite',
  '@electric-sql/pglite-socket',
  'pg-native',
  'pdfmake',
  'ssh2',
  'ssh2-sftp-client',
  'tedious',
];

const bundle = await rolldown({
  input: { main: 'dist/src/main.js' },
  platform: 'node',
  external: id => NOT_BUNDLED.some(name => id === name || id.startsWith(`${name}/`)),
  // Classes name types of the graph, and some modules are there for what they do when they are read in.
  treeshake: false,
});
await bundle.write({
  dir: 'dist/bundle',
  format: 'esm',
  keepNames: true,
  cleanDir: true,
  entryFileNames: '[name].js',
  chunkFileNames: '[name]-[hash].js',
});
