// Reads the reports of the test runs in a folder: `again` names the browser files to try once more, `total` prints the
// counts, names what passed at its second try only, and exits non-zero when anything stayed broken or nothing ran.
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const [what, folder] = process.argv.slice(2);
const filesOf = (name) => {
  const path = join(folder, name);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).testResults : [];
};
const first = filesOf('first.json');
const broken = first.filter((file) => file.status === 'failed');
const inBrowser = (file) => relative(process.cwd(), file.name).startsWith('test/workbench/');

if (what === 'again') {
  const files = broken.every(inBrowser) ? broken.map((file) => relative(process.cwd(), file.name)) : [];
  process.stdout.write(files.join(' '));
} else {
  const second = new Map(filesOf('second.json').map((file) => [file.name, file]));
  const files = first.map((file) => second.get(file.name) ?? file);
  const tests = files.flatMap((file) => file.assertionResults);
  const passed = tests.filter((test) => test.status === 'passed').length;
  const failed = tests.filter((test) => test.status === 'failed').length + files.filter((file) => file.status === 'failed' && !file.assertionResults.length).length;
  for (const file of files.filter((file) => file.status === 'failed')) process.stdout.write(`broken: ${relative(process.cwd(), file.name)}\n`);
  for (const file of broken.filter((file) => second.get(file.name)?.status === 'passed')) {
    process.stdout.write(`passed at its second try only: ${relative(process.cwd(), file.name)}\n`);
  }
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}
