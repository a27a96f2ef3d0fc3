import { Button, Tag } from 'antd';
import { useState } from 'react';
import { WorkbenchAssetDutiesDocument, type WorkbenchDutyFragment } from '../../../generated/workbench.js';
import { useAsk } from '../../kit/ask.js';
import { Asked } from '../../kit/asked.js';
import { recordedMinute } from '../../kit/county-clock.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useLanguage, useWords } from '../../kit/language.js';
import { Rows } from '../../kit/rows.js';
import { Section } from '../../kit/section.js';
import { FormDrawer } from '../acts/form-drawer.js';
import { useMoment } from '../moment/use-moment.js';
import type { AssetNow } from '../page/asset-page.js';
import { useMay } from '../parts/powers.js';
import { assignDuties } from './duty-forms.js';
import { Ladder } from './ladder.js';

/** Who answers for the asset at each level, today and on the day asked for, and who ever did. */
export function DutiesSection({ asset }: { readonly asset: AssetNow }) {
  const t = useWords('assets');
  const may = useMay();
  const { asOf, known, knownAt } = useMoment();
  const [open, setOpen] = useState(false);
  const asked = useAsk(WorkbenchAssetDutiesDocument, { id: asset.id, asOf, knownAt });
  return (
    <Asked asked={asked}>
      {({ now, seen }) => (
        <>
          <Section
            title={t('duties.ladder')}
            actions={may('assignDuties') ? <Button onClick={() => setOpen(true)}>{t('act.assignDuties')}</Button> : null}
          >
            {now ? <Ladder ladder={now.ladder} /> : null}
          </Section>
          {asOf || knownAt ? (
            <Section title={t('duties.then', { asOf: asOf ?? t('moment.today'), known: known?.replace('T', ' ') ?? t('moment.now') })}>
              <DutyRows label={t('duties.then')} rows={seen?.duties ?? []} />
            </Section>
          ) : null}
          <Section title={t('duties.history')}>
            <DutyRows label={t('duties.history')} rows={now?.dutiesHistory.nodes ?? []} />
          </Section>
          {open ? (
            <FormDrawer
              form={assignDuties}
              act="assignDuties"
              assetId={asset.id}
              seen={{ assetId: asset.id, version: asset.version }}
              onClose={() => setOpen(false)}
            />
          ) : null}
        </>
      )}
    </Asked>
  );
}

function DutyRows({ label, rows }: { readonly label: string; readonly rows: readonly WorkbenchDutyFragment[] }) {
  const t = useWords('assets');
  const { language } = useLanguage();
  const word = useEnumWords();
  return (
    <Rows
      label={label}
      whenEmpty={t('duties.none')}
      rows={rows}
      columns={[
        { title: t('field.level'), key: 'level', render: (_, { level, title }) => title[language] || word('DutyLevel', level) },
        { title: t('field.dutyUnit'), dataIndex: 'unit' },
        { title: t('field.personName'), key: 'person', render: (_, { personName }) => personName ?? '–' },
        { title: t('rights.valid'), key: 'valid', render: (_, row) => `${row.validFrom} ~ ${row.validTo ?? t('rights.open')}` },
        { title: t('rights.knownFrom'), key: 'knownFrom', render: (_, row) => recordedMinute(row.knownFrom) },
        {
          title: t('rights.knownTo'),
          key: 'knownTo',
          render: (_, row) => (row.knownTo ? <Tag className="asset-mark-bad">{recordedMinute(row.knownTo)}</Tag> : '–'),
        },
      ]}
    />
  );
}
