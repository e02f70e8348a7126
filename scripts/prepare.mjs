// Compiles and bundles the gateway, the sandbox and GraphiQL once, after an install with its development dependencies.
// An install with --omit=dev has no compiler: it runs what the package brought.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const bin = name => fileURLToPath(new URL(`../node_modules/${name}`, import.meta.url));
const steps = [
  ['typescript/bin/tsc', ['-p', 'tsconfig.build.json'], 'gateway and sandbox'],
  ['../scripts/bundle.mjs', [], 'what starts', 'rolldown'],
  ['vite/bin/vite.js', ['build', 'ide', '--logLevel', 'warn'], 'GraphiQL'],
  ['../dist/src/main.js', ['parameters', 'keep'], 'the figures of the law'],
];

for (const [tool, args, what, needed = tool] of steps) {
  if (!existsSync(bin(needed))) continue;
  console.log(`Compiling ${what} ...`);
  const { status } = spawnSync(process.execPath, [bin(tool), ...args], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
