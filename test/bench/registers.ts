import { startPostgres } from '../world/postgres.js';
import { inPost, openAsking } from './asking.js';
import { loadManyAssets } from './many-assets.js';
import { questionsOf } from './register-questions.js';
import { median } from './turns.js';

const rounds = 15;
const sets = [
  { counties: 200, assetsPerCounty: 1_000 },
  { counties: 1, assetsPerCounty: 200_000 },
];

export interface RegisterFigure {
  readonly set: string;
  readonly question: string;
  readonly statements: number;
  readonly medianMs: number;
  readonly slowestMs: number;
}

/**
 * Measures the registers over 200 000 assets on a real PostgreSQL, spread over 200 counties and then all in one: what a
 * question costs from the parsed document to the answer, without a network. Medians of fifteen rounds.
 */
export async function measureRegisters(tell: (figure: RegisterFigure) => void): Promise<RegisterFigure[]> {
  const server = await startPostgres();
  const figures: RegisterFigure[] = [];
  try {
    for (const { counties, assetsPerCounty } of sets) {
      const orm = await server.openDatabase(2);
      const many = await loadManyAssets(orm, counties, assetsPerCounty);
      const asking = await openAsking(orm);
      const auditor = inPost('AUDITOR', many.county);
      const [row] = await orm.em
        .fork()
        .execute<{ id: string }[]>(`select asset.id from asset where place_code = ? order by id limit 1`, [many.village]);
      for (const { name, source, variables } of questionsOf(many, row?.id as string)) {
        const times: number[] = [];
        let statements = 0;
        for (let round = 0; round <= rounds; round += 1) {
          const start = performance.now();
          statements = (await asking.ask(source, variables, auditor)).statements.length;
          // The first round fills the caches and is not counted.
          if (round > 0) times.push(performance.now() - start);
        }
        const set = `${counties} × ${assetsPerCounty} assets`;
        const figure = { set, question: name, statements, medianMs: median(times), slowestMs: Math.max(...times) };
        figures.push(figure);
        tell(figure);
      }
      await orm.close();
    }
    return figures;
  } finally {
    await server.stop();
  }
}
