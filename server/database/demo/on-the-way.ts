import type { LocalDate } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import type { ProjectState } from '../../projects/index.js';
import type { Case } from './case.js';
import { type CaseDays, caseDays, caseDaysWith } from './case-days.js';
import { type KindName, kinds } from './kinds.js';
import { planOf, wan } from './project-plan.js';
import { quantityOf } from './shares.js';
import { baili, jinling, shiling, type Villages, yunfeng } from './villages.js';

type Aside = Case['aside'];
type WayRow = readonly [state: ProjectState, kind: KindName, spot: string | number, wan: number, days: CaseDays, aside?: Aside];

const at = (step: keyof CaseDays, on: LocalDate) => caseDaysWith(step, on);
const draftOf = (on: LocalDate) => caseDays(on);

/**
 * The 36 projects that are on their way into the library on the business date, and the five that were refused or taken
 * out again. Something waits for everybody: notices that run and that are over, an objection, a step that is overdue.
 */
const rows: readonly WayRow[] = [
  ['DRAFT', 'kiwi', shiling, 46, draftOf('2023-10-11')],
  ['DRAFT', 'points', shiling, 8, draftOf('2023-10-30')],
  ['DRAFT', 'pear', jinling, 38, draftOf('2023-10-12')],
  ['DRAFT', 'road', jinling, 52, draftOf('2023-10-19')],
  ['DRAFT', 'herb', 210, 33, draftOf('2023-10-23')],
  ['DRAFT', 'villageWater', 214, 29, draftOf('2023-10-18')],
  ['DRAFT', 'transportStation', yunfeng, 84, draftOf('2023-10-16')],
  ['DRAFT', 'coldStore', 218, 61, draftOf('2023-10-27')],
  ['DECLARED', 'herb', shiling, 35, at('declared', '2023-10-17')],
  ['DECLARED', 'irrigation', '510824102', 41, at('declared', '2023-09-26')],
  ['DECLARED', 'kiwi', jinling, 44, at('declared', '2023-10-16')],
  ['DECLARED', 'toilets', 222, 26, at('declared', '2023-10-24')],
  ['DECLARED', 'road', 226, 58, at('declared', '2023-10-20')],
  ['DECLARED', 'pear', 230, 37, at('declared', '2023-10-18')],
  ['DECLARED', 'orchardRoad', 234, 45, at('declared', '2023-10-26')],
  ['TOWNSHIP_REVIEWED', 'coldStore', shiling, 72, at('reviewed', '2023-10-25')],
  ['TOWNSHIP_REVIEWED', 'kiwi', 238, 48, at('reviewed', '2023-10-23')],
  ['TOWNSHIP_REVIEWED', 'herb', 242, 31, at('reviewed', '2023-10-26')],
  ['TOWNSHIP_REVIEWED', 'road', jinling, 66, at('reviewed', '2023-10-24')],
  ['TOWNSHIP_REVIEWED', 'road', 246, 54, at('reviewed', '2023-10-27')],
  ['TOWNSHIP_REVIEWED', 'toilets', 250, 24, at('reviewed', '2023-10-09')],
  ['DEPT_EXAMINED', 'pear', 254, 42, at('examined', '2023-10-20')],
  ['DEPT_EXAMINED', 'kiwi', '510824102', 51, at('examined', '2023-10-24')],
  ['DEPT_EXAMINED', 'reservoir', 258, 132, at('examined', '2023-10-18')],
  ['DEPT_EXAMINED', 'sewage', 262, 88, at('examined', '2023-10-25')],
  ['DEPT_EXAMINED', 'herb', 266, 36, at('examined', '2023-10-26')],
  ['DEPT_EXAMINED', 'villageWater', 270, 33, at('examined', '2023-10-23')],
  ['COUNTY_APPROVED', 'kiwi', 274, 49, at('approved', '2023-10-13')],
  ['COUNTY_APPROVED', 'coldStore', 278, 64, at('approved', '2023-10-13')],
  ['COUNTY_APPROVED', 'road', 282, 57, at('approved', '2023-10-17')],
  ['COUNTY_APPROVED', 'waterStation', baili, 118, at('approved', '2023-10-17')],
  ['COUNTY_APPROVED', 'pear', 286, 39, at('approved', '2023-10-25')],
  ['COUNTY_APPROVED', 'toilets', 290, 27, at('approved', '2023-10-25')],
  [
    'RETURNED',
    'road',
    shiling,
    90,
    at('declared', '2023-10-13'),
    { on: '2023-10-25', from: 'DECLARED', words: '路线与已建道路重合，请核实里程后重新申报。（示例）' },
  ],
  [
    'RETURNED',
    'herb',
    294,
    40,
    at('reviewed', '2023-10-16'),
    { on: '2023-10-26', from: 'TOWNSHIP_REVIEWED', words: '联农带农机制未写明分红比例。（示例）' },
  ],
  [
    'RETURNED',
    'sewage',
    298,
    95,
    at('examined', '2023-10-16'),
    { on: '2023-10-27', from: 'DEPT_EXAMINED', words: '选址未避让耕地，请部门复核用地。（示例）' },
  ],
  [
    'REJECTED',
    'points',
    302,
    12,
    at('declared', '2023-08-15'),
    { on: '2023-08-29', from: 'DECLARED', words: '与同村在建项目内容重复，不予入库。（示例）' },
  ],
  [
    'REJECTED',
    'coldStore',
    306,
    150,
    at('examined', '2023-08-18'),
    { on: '2023-09-04', from: 'DEPT_EXAMINED', words: '测算用量不足，投资过大，不予入库。（示例）' },
  ],
  [
    'REMOVED',
    'road',
    310,
    60,
    at('admitted', '2022-11-11'),
    { on: '2023-06-20', from: 'IN_LIBRARY', words: '已由交通专项资金实施，调出库。（示例）' },
  ],
  [
    'REMOVED',
    'kiwi',
    314,
    47,
    at('admitted', '2022-11-11'),
    { on: '2023-06-20', from: 'IN_LIBRARY', words: '流转土地未谈妥，群众不再需要，调出库。（示例）' },
  ],
  [
    'REMOVED',
    'sewage',
    318,
    105,
    at('admitted', '2023-08-24'),
    { on: '2023-10-17', from: 'IN_LIBRARY', words: '政策调整，纳入城镇管网统一建设，调出库。（示例）' },
  ],
];

export function casesOnTheWay({ townships, villages, at: spotAt }: Villages): Case[] {
  return rows.map(([state, name, spot, amount, days, aside]) => {
    const kind = kinds[name];
    const place =
      typeof spot === 'number'
        ? villages[spot]
        : spot.length === 9
          ? villages.filter(({ code }) => code.startsWith(spot))[3]
          : spotAt(spot);
    const plan = planOf({ kind, spot: place ?? (townships[0] as never), quantity: quantityOf(kind, amount, 100), budgetFen: wan(amount) });
    return { id: newId(), plan, year: state === 'REMOVED' && days.admitted < '2023-01-01' ? 2023 : 2024, days, state, aside };
  });
}
