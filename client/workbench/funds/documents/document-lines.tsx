import { Button, Flex, type TableColumnType } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { Amount } from '../../kit/amount.js';
import { useWords } from '../../kit/language.js';
import { Rows } from '../../kit/rows.js';
import { Section } from '../../kit/section.js';
import { useSession } from '../../session/session.js';
import { AllocateDrawer } from '../acts/allocate-drawer.js';
import { useLineAddress } from '../parts/money-links.js';
import { useSourceWords } from '../parts/names.js';
import type { FundDocumentShown } from './document-head.js';

type Line = FundDocumentShown['lines'][number];

/** The lines of the document, each with its money and a way to lay it on a project. */
export function DocumentLines({ document }: { readonly document: FundDocumentShown }) {
  const t = useWords('funds');
  const words = useSourceWords();
  const address = useLineAddress();
  const { may } = useSession();
  const [from, setFrom] = useState<string | null>(null);
  const figure = (key: 'unallocated' | 'allocated' | 'released' | 'paid'): TableColumnType<Line> => ({
    title: t(`money.${key}`),
    key,
    align: 'right',
    render: (_, { id, money }) => <Amount value={money?.[key]} to={address(id, key)} />,
  });
  return (
    <Section title={t('section.lines')}>
      <Rows<Line>
        label={t('section.lines')}
        whenEmpty={t('empty.lines')}
        rows={document.lines}
        columns={[
          {
            title: t('amount'),
            key: 'amount',
            align: 'right',
            render: (_, { id, amount }) => <Amount value={amount} to={address(id, 'received')} />,
          },
          figure('allocated'),
          figure('unallocated'),
          figure('released'),
          figure('paid'),
          ...(may('allocate') && !document.reversal
            ? [
                {
                  title: t('acts'),
                  key: 'acts',
                  className: 'no-print',
                  render: (_: unknown, line: Line) => (
                    <Flex gap="small">
                      <Button size="small" onClick={() => setFrom(line.id)} aria-label={t('allocateFrom', { name: words(line) })}>
                        {t('act.allocate')}
                      </Button>
                    </Flex>
                  ),
                },
              ]
            : []),
          { title: t('useBy'), dataIndex: 'useBy' },
          { title: t('source'), key: 'source', render: (_, line) => <Link to={`/funds/lines/${line.id}`}>{words(line)}</Link> },
          { title: t('field.purpose'), key: 'purpose', className: 'fund-name', render: (_, { purpose }) => purpose ?? '–' },
        ]}
      />
      {from ? <AllocateDrawer lineId={from} onClose={() => setFrom(null)} /> : null}
    </Section>
  );
}
