import { Link } from 'react-router';
import type { WorkbenchOverseerHomeQuery } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { Count } from '../../kit/count.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { Section } from '../../kit/section.js';
import { ShortList } from '../../kit/short-list.js';

interface ExceptionCountsProps {
  readonly counts: WorkbenchOverseerHomeQuery['exceptionCounts'];
  readonly asOf: string;
}

/** What stands out, by kind; each count opens its list. */
export function ExceptionCounts({ counts, asOf }: ExceptionCountsProps) {
  const t = useWords('home');
  const word = useEnumWords();
  const listOf = (kind: string) => `/oversight?${new URLSearchParams({ kind, asOf })}`;
  return (
    <Section title={t('overseer.exceptions', { asOf })} actions={<Link to={`/oversight?asOf=${asOf}`}>{t('overseer.allExceptions')}</Link>}>
      <ShortList
        label={t('overseer.exceptionsLabel')}
        rows={counts}
        keyOf={({ kind }) => kind}
        whenEmpty={t('overseer.noExceptions')}
        columns={[
          {
            title: t('overseer.kind'),
            key: 'kind',
            className: 'home-name',
            render: (_, { kind }) => <Link to={listOf(kind)}>{word('ExceptionKind', kind)}</Link>,
          },
          {
            title: t('overseer.count'),
            key: 'count',
            align: 'right',
            render: (_, { kind, count }) => <Count value={count} to={listOf(kind)} />,
          },
          {
            title: t('overseer.amount'),
            key: 'amount',
            align: 'right',
            render: (_, { kind, amount }) => <Amount value={amount} to={listOf(kind)} />,
          },
        ]}
      />
    </Section>
  );
}
