import { registerEnumType } from 'type-graphql';
import { carriers, noticeKinds, noticeLevels, purposes, standings } from '../rules/words.js';

function enumOf(name: string, description: string, words: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const values = Object.fromEntries(Object.keys(words).map((word) => [word, word]));
  const valuesConfig = Object.fromEntries(Object.entries(words).map(([word, meaning]) => [word, { description: meaning }]));
  registerEnumType(values, { name, description, valuesConfig });
  return values;
}

export const NoticeKind = enumOf('NoticeKind', '公示或公告 · Whether a publication asks for objections or tells a result.', noticeKinds);
export const NoticeLevel = enumOf('NoticeLevel', '公示公告级别 · Who publishes.', noticeLevels);
export const NoticeCarrier = enumOf('NoticeCarrier', '公示公告载体 · Where the public can read it.', carriers);
export const NoticePurpose = enumOf('NoticePurpose', '公示公告事由 · The step that it serves.', purposes);
export const NoticeStanding = enumOf(
  'NoticeStanding',
  '公示状态，由日历和异议推出，不存储 · What a notice stands at on a day; it follows from the calendar and the objections and is stored nowhere.',
  standings,
);
export const NoticeDayUnit = enumOf('NoticeDayUnit', '公示天数单位 · Unit of a notice’s days.', {
  CALENDAR: '自然日 · calendar days',
  WORKING: '工作日，调休上班日算、法定节假日不算 · Chinese working days, make-up days included, public holidays not',
});
