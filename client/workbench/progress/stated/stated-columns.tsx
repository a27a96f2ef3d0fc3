import { type TableColumnType, Tag } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { FigureVerdict } from '../../../generated/schema.js';
import type { WorkbenchComparisonFragment, WorkbenchStatedFigureFragment } from '../../../generated/workbench.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { Percent } from '../../kit/percent.js';

export type Figure = WorkbenchStatedFigureFragment;

const marks: Readonly<Record<FigureVerdict, string>> = { EXACT: 'verdict-good', ROUNDING: 'verdict-waits', MISMATCH: 'verdict-bad' };

/** A stated figure beside both computed ones, each with its difference in points and its verdict. */
export function useStatedColumns(): TableColumnType<Figure>[] {
  const t = useWords('progress');
  const word = useEnumWords();
  const short = (text: string) => text.replace(/[：:].*$/, '');
  const verdict = (value: FigureVerdict) => (
    <Tag className={marks[value]} title={word('FigureVerdict', value)}>
      {t(`figureVerdict.${value}`)}
    </Tag>
  );
  const comparison = (title: string, key: 'byOperands' | 'byLedger'): TableColumnType<Figure> => ({
    title,
    key,
    render: (_, figure) => (
      <Comparison figure={figure} from={key} comparison={figure[key]} unit={short(word('FigureUnit', figure.unit))} verdict={verdict} />
    ),
  });
  return [
    { title: t('report'), key: 'report', className: 'money-name', dataIndex: 'reportName' },
    { title: t('place'), key: 'place', render: (_, { place }) => place?.name ?? '–' },
    { title: t('asOf'), key: 'asOf', render: (_, figure) => <Link to={addressOf(figure)}>{figure.asOf}</Link> },
    {
      title: t('indicator'),
      key: 'indicator',
      className: 'money-name',
      render: (_, { indicator, levels, channels }) => (
        <>
          {short(word('ReportIndicator', indicator))}
          {[
            ...(levels ?? []).map((level) => word('FundSourceLevel', level)),
            ...(channels ?? []).map((channel) => word('FundChannel', channel)),
          ].map((name) => (
            <Tag key={name}>{name}</Tag>
          ))}
        </>
      ),
    },
    { title: t('statedFigure'), key: 'stated', align: 'right', render: (_, { stated }) => <Percent value={stated} leaf="statement" /> },
    comparison(t('byOperands'), 'byOperands'),
    comparison(t('byLedger'), 'byLedger'),
    { title: t('verdict'), key: 'verdict', render: (_, figure) => verdict(figure.verdict) },
  ];
}

/** The progress page as the report counts: the same place, day, year and sources. */
function addressOf({ placeCode, asOf, year, base, levels, channels }: Figure): string {
  const search = new URLSearchParams({ place: placeCode, asOf, year: String(year), ...(base ? { base } : {}) });
  for (const level of levels ?? []) search.append('level', level);
  for (const channel of channels ?? []) search.append('channel', channel);
  return `/progress?${search}`;
}

interface ComparisonProps {
  readonly figure: Figure;
  readonly from: 'byOperands' | 'byLedger';
  readonly comparison: WorkbenchComparisonFragment;
  readonly unit: string;
  readonly verdict: (value: FigureVerdict) => ReactNode;
}

function Comparison({
  figure,
  from,
  comparison: { numerator, denominator, computed, difference, verdict: value },
  unit,
  verdict,
}: ComparisonProps) {
  const t = useWords('progress');
  // What a report states has its own record as source; what the ledger says opens the ledger as of that day.
  const operand = (text: string) => (from === 'byLedger' ? <Link to={addressOf(figure)}>{`${text} ${unit}`}</Link> : `${text} ${unit}`);
  return (
    <>
      <Percent
        value={computed}
        of={{
          name: t(from),
          formula: t('fraction', { numerator, denominator, unit }),
          parts: [
            { name: t('numerator'), value: operand(numerator) },
            { name: t('denominator'), value: operand(denominator) },
          ],
          asOf: figure.asOf,
        }}
      />{' '}
      {verdict(value)}
      <br />
      <small>{t('fraction', { numerator, denominator, unit })}</small>
      {difference === null ? null : (
        <>
          <br />
          <small>{t('difference', { difference })}</small>
        </>
      )}
    </>
  );
}
