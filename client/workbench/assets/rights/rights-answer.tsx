import { Tag } from 'antd';
import type { RightKind } from '../../../generated/schema.js';
import { WorkbenchAssetAtDocument } from '../../../generated/workbench.js';
import { useAsk } from '../../kit/ask.js';
import { Asked } from '../../kit/asked.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { Rows } from '../../kit/rows.js';
import { Section } from '../../kit/section.js';
import type { Moment } from '../moment/use-moment.js';
import { useHolderWords } from '../parts/holders.js';
import { type RightSpan, rightKinds } from './span-standing.js';

/** Who held which right on the day asked for: by what was known at the moment asked for, and by what is known now. */
export function RightsAnswer({ id, moment: { asOf, known, knownAt } }: { readonly id: string; readonly moment: Moment }) {
  const t = useWords('assets');
  const word = useEnumWords();
  const holders = useHolderWords();
  const then = useAsk(WorkbenchAssetAtDocument, { id, asOf, knownAt });
  const now = useAsk(WorkbenchAssetAtDocument, { id, asOf, knownAt: null }, { enabled: knownAt !== null });
  const held = (rights: readonly RightSpan[] | undefined, kind: RightKind) => {
    const right = rights?.find((one) => one.kind === kind);
    return right ? holders(right.holders) : t('rights.noRecord');
  };
  const title = t('rights.answer', { day: asOf ?? t('moment.today') });
  return (
    <Section title={title}>
      <Asked asked={then}>
        {({ asset }) => (
          <Rows
            label={title}
            whenEmpty=""
            rows={rightKinds.map((kind) => ({
              id: kind,
              before: held(asset?.rights, kind),
              now: knownAt && now.data ? held(now.data.asset?.rights, kind) : null,
            }))}
            columns={[
              { title: t('right'), key: 'kind', render: (_, row) => word('RightKind', row.id) },
              {
                title: known ? t('rights.knownThen', { moment: known.replace('T', ' ') }) : t('rights.knownNow'),
                dataIndex: 'before',
                className: 'asset-column-name',
              },
              ...(knownAt
                ? [
                    {
                      title: t('rights.knownNow'),
                      key: 'now',
                      className: 'asset-column-name',
                      render: (_: unknown, row: Held) => row.now ?? '–',
                    },
                    {
                      title: t('rights.compared'),
                      key: 'compared',
                      render: (_: unknown, row: Held) => (row.now === null ? '–' : <Compared differs={row.now !== row.before} />),
                    },
                  ]
                : []),
            ]}
          />
        )}
      </Asked>
    </Section>
  );
}

interface Held {
  readonly id: RightKind;
  readonly before: string;
  readonly now: string | null;
}

function Compared({ differs }: { readonly differs: boolean }) {
  const t = useWords('assets');
  return <Tag className={differs ? 'asset-mark-bad' : 'asset-mark-good'}>{t(differs ? 'rights.differs' : 'rights.same')}</Tag>;
}
