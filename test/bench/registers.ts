import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { startPostgres } from '../world/postgres.js';
import { inPost, openAsking } from './asking.js';
import { loadManyAssets } from './many-assets.js';
import { questionsOf } from './register-questions.js';

/**
 * Measures the registers over 200 000 assets on a real PostgreSQL, spread over 200 counties and then all in one: what a
 * question costs from the parsed document to the answer, without a network. Prints medians; with a path as its only
 * argument it writes them there as JSON, too. `npm run bench [path]`
 */
const rounds = 15;
const sets = [
  { counties: 200, assetsPerCounty: 1_000 },
  { counties: 1, assetsPerCounty: 200_000 },
];

interface Figure {
  readonly set: string;
  readonly question: string;
  readonly statements: number;
  readonly medianMs: number;
  readonly slowestMs: number;
}

const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;
const server = await startPostgres();
const figures: Figure[] = [];
let version = '';
try {
  for (const { counties, assetsPerCounty } of sets) {
    const set = `${counties} × ${assetsPerCounty} assets`;
    const orm = await server.openDatabase(2);
    const begun = performance.now();
    const many = await loadManyAssets(orm, counties, assetsPerCounty);
    process.stdout.write(`\n${set}, loaded in ${((performance.now() - begun) / 1000).toFixed(1)} s\n`);
    const asking = await openAsking(orm);
    const auditor = inPost('AUDITOR', many.county);
    const [row] = await orm.em
      .fork()
      .execute<{ id: string; version: string }[]>(
        `select asset.id, current_setting('server_version') as version from asset where place_code = ? order by id limit 1`,
        [many.village],
      );
    version = row?.version ?? '';
    for (const { name, source, variables } of questionsOf(many, row?.id as string)) {
      const times: number[] = [];
      let statements = 0;
      for (let round = 0; round <= rounds; round += 1) {
        const start = performance.now();
        statements = (await asking.ask(source, variables, auditor)).statements.length;
        // The first round fills the caches and is not counted.
        if (round > 0) times.push(performance.now() - start);
      }
      times.sort((one, other) => one - other);
      const figure = {
        set,
        question: name,
        statements,
        medianMs: rounded(times[Math.floor(times.length / 2)]),
        slowestMs: rounded(times.at(-1)),
      };
      figures.push(figure);
      process.stdout.write(`${String(figure.medianMs).padStart(9)} ms  (slowest ${figure.slowestMs}, ${statements} statement)  ${name}\n`);
    }
    await orm.close();
  }
} finally {
  await server.stop();
}
process.stdout.write(`\n${machine}, PostgreSQL ${version}\n`);
const path = process.argv[2];
if (path) writeFileSync(path, `${JSON.stringify({ machine, postgres: version, rounds, figures }, null, 2)}\n`);

function rounded(milliseconds: number | undefined): number {
  return Math.round((milliseconds ?? 0) * 10) / 10;
}
