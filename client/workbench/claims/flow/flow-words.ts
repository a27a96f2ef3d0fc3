import type { WorkbenchFlowWordsQuery, WorkbenchMoneyFlowQuery } from '../../../generated/workbench.js';
import { type EnumName, useEnumWords } from '../../kit/enum-words.js';
import { useLanguage, useWords } from '../../kit/language.js';

export type Flow = WorkbenchMoneyFlowQuery['moneyFlow'];
export type FlowNode = Flow['nodes'][number];
export type Classes = WorkbenchFlowWordsQuery['projectClasses'];

/** The keys that are words of the contract, by station and grouping. */
const enums: Readonly<Record<string, EnumName>> = {
  'SOURCE LEVEL': 'FundSourceLevel',
  'SOURCE CHANNEL': 'FundChannel',
  'ASSET CLASS': 'AssetClass',
  'ASSET FORM': 'AssetForm',
};

const groupingOf = (flow: Flow, { station }: FlowNode): string =>
  ({ SOURCE: flow.sources, PROJECT: flow.projects, ASSET: flow.assets })[station as string] ?? '';

/** What a group is called in the language spoken. */
export function useNodeName(flow: Flow, classes: Classes) {
  const t = useWords('claims');
  const word = useEnumWords();
  const { language } = useLanguage();
  return (node: FlowNode): string => {
    const { station, key, name } = node;
    if (key === null) return t(`station.${station}`);
    if (key === '*') return t('otherGroups', { station: t(`station.${station}`) });
    if (key === '-') return t('notGiven', { station: t(`station.${station}`) });
    const grouping = groupingOf(flow, node);
    const kind = enums[`${station} ${grouping}`];
    if (kind) return word(kind, key);
    const ofClass = station === 'PROJECT' && grouping === 'CLASS' ? classes.find(({ code }) => code === key) : undefined;
    return ofClass?.[language] ?? name ?? key;
  };
}

/** What a group is made of: the page of the line, document, project or asset, their list, or the same picture more finely. */
export function madeOf(flow: Flow, node: FlowNode, search: URLSearchParams): string | null {
  const { station, key } = node;
  const more = (changes: Readonly<Record<string, string>>) => {
    const next = new URLSearchParams(search);
    for (const [name, value] of Object.entries(changes)) next.set(name, value);
    return `/claims/flow?${next}`;
  };
  const { placeCode, year } = flow;
  const within: Readonly<Record<string, string>> = placeCode.endsWith('000000') ? {} : { place: placeCode };
  const list = (path: string, filter: Readonly<Record<string, string>>, where: Readonly<Record<string, string>> = within) =>
    `${path}?${new URLSearchParams({ ...filter, ...where })}`;
  if (key === '*') return flow.nodes.length < 300 ? more({ most: '100' }) : null;
  if (key === '-') return null;
  switch (`${station} ${groupingOf(flow, node)}`) {
    case 'SOURCE LEVEL':
      return list('/funds/lines', { level: key ?? '', year: String(year) }, {});
    case 'SOURCE CHANNEL':
      return list('/funds/lines', { channel: key ?? '', year: String(year) }, {});
    case 'SOURCE DOCUMENT':
      return `/funds/documents/${key}`;
    case 'SOURCE LINE':
      return `/funds/lines/${key}`;
    case 'PROJECT CLASS':
      return list('/projects', { class: key ?? '', year: String(year) });
    case 'PROJECT TOWNSHIP':
      return more({ place: key ?? placeCode, projects: 'PROJECT' });
    case 'PROJECT PROJECT':
      return `/projects/${key}?tab=money`;
    case 'ASSET CLASS':
      return list('/assets', { class: key ?? '' });
    case 'ASSET FORM':
      return list('/assets', { form: key ?? '' });
    case 'ASSET ASSET':
      return `/assets/${key}`;
    default:
      return flow.projects === 'PROJECT' ? null : more({ projects: 'PROJECT' });
  }
}
