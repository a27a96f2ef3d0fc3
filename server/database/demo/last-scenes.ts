import { must } from '../../kernel/invariant.js';
import { publicViewer } from '../../kernel/viewer.js';
import { fileObjection } from '../../notices/index.js';
import { storeStatedFigure } from '../../reports/index.js';
import type { Orm } from '../orm.js';
import { asOwner } from '../session.js';
import type { Case } from './case.js';
import { businessDate } from './case-days.js';
import type { Cast } from './cast.js';
import type { Scene } from './stage.js';
import { county, jinling } from './villages.js';

/** What happens last: somebody objects to a running notice, and the supervision group's bulletin states a figure. */
export async function lastScenes(orm: Orm, cases: readonly Case[], { keeper }: Cast): Promise<Scene[]> {
  const disputed = cases.find(
    ({ plan, state, days }) => plan.spot.code === jinling && state === 'DRAFT' && days.villageNotice > '2023-10-18',
  );
  must(disputed, 'A notice of 金陵村 runs on the business date');
  const [notice] = await asOwner(orm, (em) => em.execute<{ id: string }[]>('select id from notice where subject_id = ?', [disputed.id]));
  const text = '路线经过我家承包地，青苗补偿尚未商量。（示例）';
  return [
    {
      on: '2023-10-27',
      play: async ({ act }) =>
        void (await act(publicViewer, 'fileObjection', fileObjection, { noticeId: notice?.id as string, text, sample: true })),
    },
    {
      on: businessDate,
      play: async ({ act }) => {
        const report = { reportName: '苍溪县衔接资金项目督导通报第5期（示例）', placeCode: county, asOf: businessDate, year: 2023 };
        const figure = {
          indicator: 'EXPENDITURE_PROGRESS',
          base: 'RECEIVED',
          stated: '72.5',
          numerator: '5980',
          denominator: '8251',
          unit: 'TEN_THOUSAND_YUAN',
        } as const;
        await act(keeper, 'storeStatedFigure', storeStatedFigure, { ...report, ...figure });
      },
    },
  ];
}
