import type { LocalDate } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { yuan } from '../../kernel/money.js';
import type { Viewer } from '../../kernel/viewer.js';
import { type Case, drafterOf, hasReached, tenOn } from './case.js';
import { businessDate, lastDayOf } from './case-days.js';
import type { Cast } from './cast.js';
import type { Row } from './insert-rows.js';

interface Publication {
  readonly purpose: string;
  readonly level: 'VILLAGE' | 'TOWNSHIP' | 'COUNTY';
  readonly on: LocalDate;
  readonly by: Viewer;
  readonly kind?: 'ANNOUNCEMENT';
}

/** The publications of a case up to the business date: at the village, the township, the county, and the announcement. */
export function caseNotices(one: Case, cast: Cast): Row[] {
  const { days, plan } = one;
  const { township, code } = plan.spot;
  const isTownships = code === township;
  const published: Publication[] = [];
  published.push({ purpose: 'DECLARATION', level: isTownships ? 'TOWNSHIP' : 'VILLAGE', on: days.villageNotice, by: drafterOf(one, cast) });
  if (hasReached(one, 'DECLARED'))
    published.push({ purpose: 'TOWNSHIP_REVIEW', level: 'TOWNSHIP', on: days.townshipNotice, by: cast.reviewer(township) });
  if (hasReached(one, 'COUNTY_APPROVED')) {
    published.push({ purpose: 'ADMISSION', level: 'COUNTY', on: days.countyNotice, by: cast.keeper });
    published.push({ purpose: 'ADMISSION', level: 'COUNTY', on: days.admitted, by: cast.keeper, kind: 'ANNOUNCEMENT' });
  }
  return published.filter(({ on }) => on <= businessDate).map((publication) => noticeRow(one, publication));
}

const words = { DECLARATION: '村级申报', TOWNSHIP_REVIEW: '乡镇审核', ADMISSION: '县级入库' } as const;

function noticeRow({ id, plan }: Case, { purpose, level, on, by, kind }: Publication): Row {
  const isNotice = kind !== 'ANNOUNCEMENT';
  const what = words[purpose as keyof typeof words];
  return {
    ...{ id: newId(), place_code: plan.spot.code, subject_noun: 'project', subject_id: id, purpose, kind: kind ?? 'NOTICE', level },
    carriers: level === 'COUNTY' ? ['WEBSITE'] : ['NOTICE_BOARD', 'GROUP_CHAT'],
    title: `关于${plan.name}${what}的${isNotice ? '公示' : '公告'}（示例）`,
    body: `${plan.content}概算${yuan(plan.budgetFen)}元，受益${plan.households}户${plan.people}人。${isNotice ? '公示期10日，如有异议请书面反映。' : '现予公告。'}`,
    ...{ published_on: on, days: isNotice ? 10 : null, unit: isNotice ? 'CALENDAR' : null, last_day: isNotice ? lastDayOf(on) : null },
    ...{ published_by: by.personId, recorded_at: tenOn(on), sample: true },
  };
}
