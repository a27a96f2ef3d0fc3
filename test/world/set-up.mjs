import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Jest's global set-up runs outside its transforms, so the template database is made by compiled code: compile into
 * a folder of this run, migrate one PGlite, dump it for every test file to start from, and take the folder away.
 */
export default async function setUp() {
  const folder = resolve('.cache', `build-${process.pid}`);
  execFileSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '--noCheck', '--sourceMap', 'false', '--outDir', folder], {
    stdio: 'inherit',
  });
  const { makeTemplate } = await import(pathToFileURL(join(folder, 'test/world/template.js')).href);
  const file = join(tmpdir(), `xianjie-template-${process.pid}.tar`);
  writeFileSync(file, await makeTemplate());
  const server = process.env.XIANJIE_TEST_POSTGRES;
  if (server) {
    const { makeTemplateDatabase, order } = await import(pathToFileURL(join(folder, 'test/world/real-database.js')).href);
    process.env.XIANJIE_TEMPLATE_DATABASE = await makeTemplateDatabase(server);
    globalThis.xianjieDropTemplate = () => order(server, `drop database ${process.env.XIANJIE_TEMPLATE_DATABASE}`);
  }
  rmSync(folder, { recursive: true, force: true });
  process.env.XIANJIE_TEMPLATE = file;
  globalThis.xianjieTemplate = file;
}
