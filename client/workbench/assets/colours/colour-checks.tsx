import type { WorkbenchAssetIncomeQuery } from '../../../generated/workbench.js';
import { useWords } from '../../kit/language.js';
import { Rows } from '../../kit/rows.js';
import { Section } from '../../kit/section.js';
import { AbnormalTags, ColourTag } from './colour-marks.js';

type Checks = NonNullable<WorkbenchAssetIncomeQuery['asset']>['colourChecks']['nodes'];

/** The colours that were put on record, quarter by quarter. */
export function ColourChecks({ checks }: { readonly checks: Checks }) {
  const t = useWords('assets');
  return (
    <Section title={t('colours.checks')}>
      <Rows
        label={t('colours.checks')}
        whenEmpty={t('colours.noCheck')}
        rows={checks}
        columns={[
          { title: t('colours.quarter'), key: 'quarter', render: (_, { year, quarter }) => t('colours.ofQuarter', { year, quarter }) },
          { title: t('colours.checkedOn'), dataIndex: 'checkedOn' },
          { title: t('colours.colour'), key: 'colour', render: (_, { colour }) => <ColourTag colour={colour} /> },
          { title: t('colours.which'), key: 'which', render: (_, row) => <AbnormalTags of={row} /> },
        ]}
      />
    </Section>
  );
}
