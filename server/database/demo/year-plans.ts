import { publishNotice } from '../../notices/index.js';
import { announceYearPlan, draftYearPlan, selectForYear } from '../../projects/index.js';
import { minutesOf } from './case-acts.js';
import type { Cast } from './cast.js';
import type { Course } from './course.js';
import type { Scene } from './stage.js';

const plans = {
  first: {
    number: '苍乡振组〔2023〕1号',
    name: '苍溪县2023年度巩固拓展脱贫攻坚成果和乡村振兴项目计划（示例）',
    drafted: '2023-01-04',
    selected: '2023-01-10',
    announced: '2023-01-16',
  },
  second: {
    number: '苍乡振组〔2023〕21号',
    name: '苍溪县2023年度项目计划（第二批，示例）',
    drafted: '2023-10-16',
    selected: '2023-10-19',
    announced: null,
  },
} as const;

/** The year plan of January, announced, and the second one of October, which is still a draft. */
export function yearPlanScenes(courses: readonly Course[], cast: Cast): Scene[] {
  const { keeper, recorder } = cast;
  const isLate = ({ plan }: Course) => plan.stage === 'SELECTED';
  return Object.values(plans).flatMap(({ number, name, drafted, selected, announced }) => {
    const chosen = courses.filter((course) => isLate(course) === (announced === null));
    let planId = '';
    const scenes: Scene[] = [
      {
        on: drafted,
        play: async ({ act }) => {
          planId = (await act(keeper, 'draftYearPlan', draftYearPlan, { year: 2023, number, name })).id;
        },
      },
      {
        on: selected,
        play: async ({ act }) => {
          for (const { id } of chosen) {
            await act(recorder, 'selectForYear', selectForYear, {
              projectId: id,
              planYear: 2023,
              planNumber: number,
              opinion: '同意列入年度计划。（示例）',
            });
          }
        },
      },
    ];
    if (!announced) return scenes;
    const publication = {
      ...({
        subjectNoun: 'year_plan',
        purpose: 'YEAR_PLAN',
        kind: 'ANNOUNCEMENT',
        level: 'COUNTY',
        carriers: ['WEBSITE'],
        title: name,
        sample: true,
      } as const),
      body: `列入计划项目${chosen.length}个，清单见附件。（示例）`,
    };
    scenes.push({
      on: announced,
      play: async ({ act }) => {
        await act(keeper, 'publishNotice', publishNotice, { ...publication, subjectId: planId });
        await act(keeper, 'announceYearPlan', announceYearPlan, {
          yearPlanId: planId,
          minutesNumber: minutesOf(announced),
          minutesDate: announced,
        });
      },
    });
    return scenes;
  });
}
