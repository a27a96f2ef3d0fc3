import 'reflect-metadata';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { contractFiles, standardOperations } from './contract/files.js';
import { makeSchema } from './schema.js';

/** The contract as the code stands now, by path; needs no database and no running server. */
export async function emitContract(folder = process.cwd()): Promise<ReadonlyMap<string, string>> {
  return contractFiles(await makeSchema(), await readOperations(join(folder, dirname(standardOperations))));
}

async function readOperations(folder: string): Promise<string[]> {
  const files = (await readdir(folder).catch(() => [])).filter(
    (file) => file.endsWith('.graphql') && file !== basename(standardOperations),
  );
  return Promise.all(files.sort().map((file) => readFile(join(folder, file), 'utf8')));
}

// Run as a command (`npm run generate`), this writes the files; a test only compares them.
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [path, text] of await emitContract()) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    console.log(path);
  }
}
