import { type TableColumnType, Tag } from 'antd';
import { Link } from 'react-router';
import type { WorkbenchFundDocumentsQuery } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { documentName } from '../parts/names.js';

export type DocumentRow = WorkbenchFundDocumentsQuery['fundDocuments']['nodes'][number];

export function useDocumentColumns(): TableColumnType<DocumentRow>[] {
  const t = useWords('funds');
  const word = useEnumWords();
  const here = ({ id }: DocumentRow) => `/funds/documents/${id}`;
  return [
    { title: t('field.number'), key: 'number', render: (_, row) => <Link to={here(row)}>{documentName(row)}</Link> },
    { title: t('field.title'), dataIndex: 'title', key: 'title', className: 'fund-name' },
    { title: t('field.receivedOn'), dataIndex: 'receivedOn' },
    { title: t('amount'), key: 'amount', align: 'right', render: (_, row) => <Amount value={row.amount} to={here(row)} /> },
    {
      title: t('money.unallocated'),
      key: 'unallocated',
      align: 'right',
      render: (_, row) => <Amount value={row.money?.unallocated} to={`/funds/lines?document=${row.id}`} />,
    },
    {
      title: t('money.paid'),
      key: 'paid',
      align: 'right',
      render: (_, row) => <Amount value={row.money?.paid} to={`/funds/lines?document=${row.id}`} />,
    },
    { title: t('field.issuingBody'), dataIndex: 'issuingBody' },
    {
      title: t('level'),
      key: 'level',
      render: (_, { lines }) => [...new Set(lines.map(({ level }) => word('FundSourceLevel', level)))].join(' '),
    },
    {
      title: t('channel'),
      key: 'channel',
      render: (_, { lines }) => [...new Set(lines.map(({ channel }) => word('FundChannel', channel)))].join(' '),
    },
    { title: t('field.year'), dataIndex: 'year' },
    { title: t('chain'), key: 'chain', render: (_, row) => <Chain row={row} /> },
    {
      title: t('note'),
      key: 'note',
      render: (_, { reversal, isSample }) => (
        <>
          {reversal ? <Tag className="fund-mark-bad">{t('reversed')}</Tag> : null}
          {isSample ? <Tag>{t('kit:sample')}</Tag> : null}
          {reversal || isSample ? null : '–'}
        </>
      ),
    },
  ];
}

/** Where the document stands in its chain: the superior one, registered or only named, and how many follow it here. */
function Chain({ row: { parent, superiorNumber, following } }: { readonly row: DocumentRow }) {
  const t = useWords('funds');
  const above = parent ? <Link to={`/funds/documents/${parent.id}`}>{parent.number ?? t('superior')}</Link> : superiorNumber;
  return (
    <>
      {above ? (
        <div className="fund-text">
          {t('above')} {above}
        </div>
      ) : null}
      {following.totalCount > 0 ? <div>{t('belowCount', { count: following.totalCount })}</div> : null}
      {above || following.totalCount > 0 ? null : t('noChain')}
    </>
  );
}
