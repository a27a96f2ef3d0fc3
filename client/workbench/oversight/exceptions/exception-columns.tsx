import type { TableColumnType } from 'antd';
import { Link } from 'react-router';
import type { WorkbenchExceptionsQuery } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useLanguage, useWords } from '../../kit/language.js';
import { useSession } from '../../session/session.js';
import { SubjectLink } from '../subject-link.js';

export type ExceptionRow = WorkbenchExceptionsQuery['exceptions']['nodes'][number];

export function useExceptionColumns(): TableColumnType<ExceptionRow>[] {
  const t = useWords('oversight');
  const { language } = useLanguage();
  const word = useEnumWords();
  const { may } = useSession();
  const moneyOf = ({ asset, project }: ExceptionRow) =>
    asset ? `/assets/${asset.id}` : project ? `/projects/${project.id}?tab=money` : null;
  const columns: TableColumnType<ExceptionRow>[] = [
    {
      title: t('subject'),
      key: 'subject',
      className: 'column-name',
      render: (_, { asset, project }) => <SubjectLink asset={asset} project={project} />,
    },
    { title: t('exceptions.kind'), key: 'kind', render: (_, { kind }) => word('ExceptionKind', kind) },
    { title: t('place'), key: 'place', render: (_, { place }) => <span title={place?.path}>{place?.name ?? '–'}</span> },
    {
      title: t('exceptions.since'),
      key: 'since',
      render: (_, { since, days }) => (
        <>
          {since}
          <br />
          {t('exceptions.sinceDays', { days })}
        </>
      ),
    },
    { title: t('amount'), key: 'amount', align: 'right', render: (_, row) => <Amount value={row.amount} to={moneyOf(row)} /> },
    {
      title: t('exceptions.sentence'),
      key: 'sentence',
      className: 'column-sentence',
      render: (_, { sentence, basis, policyKey }) => {
        const [zh = '', en = zh] = basis.split(' · ');
        const text = language === 'zh' ? zh : en;
        return (
          <>
            {sentence[language]}
            <div className="basis">
              {t('exceptions.basis')}
              {policyKey ? <Link to={`/policies/${policyKey}`}>{text}</Link> : text}
            </div>
          </>
        );
      },
    },
  ];
  if (!may('drawEvidencePack')) return columns;
  const drawOf = ({ asset, project }: ExceptionRow) =>
    asset ? `noun=ASSET&subject=${asset.id}` : project ? `noun=PROJECT&subject=${project.id}` : null;
  return [
    ...columns,
    {
      title: t('tab.evidence'),
      key: 'evidence',
      className: 'no-print',
      render: (_, row) => (drawOf(row) ? <Link to={`/oversight/evidence?${drawOf(row)}`}>{t('evidence.draw')}</Link> : '–'),
    },
  ];
}
