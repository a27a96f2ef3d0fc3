import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Kilobytes (of 1000 bytes, compressed) of script that a first page may need. */
export const scriptLimit = 300;

// What a browser asks for, cold, before the page of an address stands.
const firstPages = {
  'sign-in': ['index.html', 'session/sign-in-page.tsx'],
};

/**
 * The scripts of every first page and of the heaviest part that is loaded when it is opened, in compressed kilobytes.
 *
 * @param {string} built the folder that vite wrote into, with its manifest and the compressed copies
 * @returns {{ page: string, files: number, kilobytes: number }[]} the first pages, then `heaviest part`
 */
export function sizes(built) {
  const manifest = JSON.parse(readFileSync(join(built, '.vite', 'manifest.json'), 'utf8'));
  const weight = (file) => statSync(join(built, `${file}.gz`)).size;
  const total = (files) => files.reduce((sum, file) => sum + weight(file), 0) / 1000;
  const rows = Object.entries(firstPages).map(([page, entries]) => {
    const missing = entries.find((entry) => !manifest[entry]);
    if (missing) throw new Error(`The build has no part ${missing}, by which the page "${page}" begins.`);
    const files = [...new Set(entries.flatMap((entry) => scriptsOf(manifest, entry)))];
    return { page, files: files.length, kilobytes: total(files) };
  });
  const parts = Object.values(manifest).filter(({ file }) => file.endsWith('.js'));
  const heaviest = parts.toSorted((a, b) => weight(b.file) - weight(a.file))[0];
  return [...rows, { page: `heaviest part, ${heaviest.src ?? heaviest.name}`, files: 1, kilobytes: total([heaviest.file]) }];
}

/** Prints the report and throws when a first page needs more script than the limit. */
export function report(built) {
  const rows = sizes(built);
  for (const { page, files, kilobytes } of rows) {
    process.stdout.write(`script, compressed: ${page}: ${kilobytes.toFixed(0)} kB in ${files} files\n`);
  }
  const heavy = rows.filter(({ page, kilobytes }) => page in firstPages && kilobytes > scriptLimit);
  if (heavy.length)
    throw new Error(`More than ${scriptLimit} kB of script before a first page stands: ${heavy.map(({ page }) => page).join(', ')}`);
}

function scriptsOf(manifest, name, seen = new Set()) {
  if (seen.has(name)) return [];
  seen.add(name);
  const { file, imports = [] } = manifest[name];
  return [file, ...imports.flatMap((one) => scriptsOf(manifest, one, seen))];
}
