import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { useAddress } from '../../kit/address.js';
import { ChoiceFilter } from '../../kit/choice-filter.js';
import { useEnumOptions } from '../../kit/enum-words.js';
import { Filters } from '../../kit/filters.js';
import { useWords } from '../../kit/language.js';
import { useSession } from '../../session/session.js';
import { OversightPage } from '../oversight-page.js';
import { PlaceFilter } from '../place-filter.js';
import { quarterOf, quartersUntil } from './asked-quarter.js';
import { ColourCounts } from './colour-counts.js';
import { ColoursByNow } from './colours-by-now.js';
import { FileColoursDrawer } from './file-colours-drawer.js';
import { FiledColours } from './filed-colours.js';

/** The three colours of operational assets in a quarter: by the records as they stand, or as they were filed. */
export function ColoursPage() {
  const t = useWords('oversight');
  const options = useEnumOptions();
  const { read, write } = useAddress();
  const { today, may } = useSession();
  const [files, setFiles] = useState(false);
  const isFiled = read('view') === 'filed';
  const quarters = quartersUntil(today).map((value) => {
    const [year, quarter] = value.split('-');
    return { value, label: t('colours.quarterOf', { year, quarter }) };
  });
  return (
    <OversightPage
      tab="colours"
      actions={
        <>
          {may('recordColourChecks') ? <Button onClick={() => setFiles(true)}>{t('colours.file')}</Button> : null}
          <Button onClick={() => window.print()}>{t('kit:print')}</Button>
        </>
      }
    >
      <Filters>
        <Segmented
          aria-label={t('colours.view')}
          value={isFiled ? 'filed' : 'now'}
          onChange={(view) => write({ view: view === 'filed' ? view : null })}
          options={[
            { value: 'now', label: t('colours.now') },
            { value: 'filed', label: t('colours.filed') },
          ]}
        />
        <PlaceFilter />
        <ChoiceFilter
          name="quarter"
          label={t('colours.quarter')}
          options={quarters}
          otherwise={`${today.slice(0, 4)}-${quarterOf(today)}`}
        />
        <ChoiceFilter name="colour" label={t('colours.colour')} options={options('Colour')} />
        <ChoiceFilter name="indicator" label={t('colours.indicator')} options={options('ColourIndicator')} />
      </Filters>
      {isFiled ? (
        <FiledColours />
      ) : (
        <>
          <ColourCounts />
          <ColoursByNow />
        </>
      )}
      {files ? <FileColoursDrawer quarters={quarters} onClose={() => setFiles(false)} /> : null}
    </OversightPage>
  );
}
