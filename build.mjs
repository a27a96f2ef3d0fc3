import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Makes `dist/`: the server with its tests and trials, the client's package, the pages. Each part only when something
// it is made of has changed since the last time: a start must not wait for a compiler that has nothing to do.
const root = dirname(fileURLToPath(import.meta.url));
const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
const isSource = (file) => /\.(ts|json)$/.test(file) && !file.startsWith(join('client', 'workbench'));

/** Compiles one part of the project when its sources are not those that stand beside the mark. */
function compile(mark, folders, given) {
  const madeOf = digestOf(['package-lock.json', ...folders.flatMap(sourcesIn)]);
  const file = join(root, 'dist', mark);
  if (existsSync(file) && readFileSync(file, 'utf8') === madeOf) return;
  mkdirSync(dirname(file), { recursive: true });
  execFileSync(process.execPath, [compiler, ...given], { cwd: root, stdio: 'inherit' });
  writeFileSync(file, madeOf);
}

function sourcesIn(folder) {
  if (folder.endsWith('.json')) return [folder];
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .filter(isSource)
    .sort();
}

function digestOf(files) {
  const digest = createHash('sha256');
  for (const file of files) digest.update(`\n${file}\n`).update(readFileSync(join(root, file)));
  return digest.digest('hex');
}

try {
  const known = join('dist', 'server', '.tsbuildinfo');
  compile(join('server', '.made-of'), ['tsconfig.json', 'server', 'client', 'test'], ['--incremental', '--tsBuildInfoFile', known]);
  compile(join('package', '.made-of'), ['client'], ['-p', 'client']);
} catch (error) {
  // The compiler has said what is wrong; where our own code stands in this file says nothing more.
  if (error.status === undefined) throw error;
  process.exit(1);
}
await import('./client/workbench/build.mjs');
