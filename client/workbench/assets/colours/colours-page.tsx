import { Button, Descriptions, Select, Tag } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Colour, ColourIndicator } from '../../../generated/schema.js';
import { WorkbenchAssetColoursDocument, WorkbenchRecordColourChecksDocument } from '../../../generated/workbench.js';
import { useAddress, usePage } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { Page } from '../../kit/page.js';
import { useSession } from '../../session/session.js';
import { actForm } from '../acts/act-form.js';
import { FormDrawer } from '../acts/form-drawer.js';
import { FilterBar } from '../parts/filter-bar.js';
import { FilterSelect } from '../parts/filter-select.js';
import { PartTabs } from '../parts/part-tabs.js';
import { useMay, useToday } from '../parts/powers.js';
import { indicators } from './colour-marks.js';
import { ColourRows } from './colour-rows.js';

const recordChecks = actForm(WorkbenchRecordColourChecksDocument, []);

/** The colours of the operational assets of a quarter, with what each colour rests on. */
export function ColoursPage() {
  const t = useWords('assets');
  const word = useEnumWords();
  const may = useMay();
  const { post } = useSession();
  const today = useToday();
  const { read, write } = useAddress();
  const [open, setOpen] = useState(false);
  const placeCode = read('place') ?? post?.placeCode ?? '';
  const quarters = quartersUntil(today);
  const at = quarters.find(({ key }) => key === read('quarter')) ?? quarters[0] ?? { key: '', year: 0, quarter: 1 };
  const colour = read('colour') as Colour | null;
  const asked = useAsk(WorkbenchAssetColoursDocument, {
    placeCode,
    year: at.year,
    quarter: at.quarter,
    filter: { colours: colour ? [colour] : null, indicator: read('indicator') as ColourIndicator | null },
    ...usePage(),
  });
  const counts = asked.data?.assetColourCounts;
  const opens = (name: string, value: string) =>
    `/assets/colours?${new URLSearchParams({ place: placeCode, quarter: at.key, [name]: value })}`;
  const lights = [
    ['GREEN', counts?.green, 'asset-mark-good'],
    ['YELLOW', counts?.yellow, 'asset-mark-waits'],
    ['RED', counts?.red, 'asset-mark-bad'],
  ] as const;
  return (
    <Page
      title={t('part.colours')}
      asked={asked}
      actions={
        <>
          {may('recordColourChecks') ? <Button onClick={() => setOpen(true)}>{t('act.recordColourChecks')}</Button> : null}
          <Button onClick={() => window.print()}>{t('kit:print')}</Button>
        </>
      }
    >
      <PartTabs />
      <FilterBar>
        <Select
          aria-label={t('colours.quarter')}
          className="filter"
          virtual={false}
          value={at.key}
          options={quarters.map(({ key, year, quarter }) => ({ value: key, label: t('colours.ofQuarter', { year, quarter }) }))}
          onChange={(quarter: string) => write({ quarter })}
        />
        <FilterSelect name="colour" label={t('colours.colour')} kind="Colour" />
        <FilterSelect name="indicator" label={t('colours.indicator')} kind="ColourIndicator" />
      </FilterBar>
      <Descriptions
        size="small"
        bordered
        column={{ xs: 2, sm: 4, lg: 5 }}
        className="asset-head asset-sums"
        items={[
          { key: 'assets', label: t('colours.assets'), children: counts?.assets },
          ...lights.map(([name, count, tone]) => ({
            key: name,
            label: <Tag className={tone}>{word('Colour', name)}</Tag>,
            children: <Link to={opens('colour', name)}>{count}</Link>,
          })),
          ...indicators.map((name) => ({
            key: name,
            label: word('ColourIndicator', name),
            children: <Link to={opens('indicator', name)}>{counts?.[name]}</Link>,
          })),
        ]}
      />
      <ColourRows colours={asked.data?.assetColours} loading={asked.isFetching} />
      {open ? (
        <FormDrawer
          form={recordChecks}
          act="recordColourChecks"
          seen={{ placeCode, year: at.year, quarter: at.quarter }}
          intro={t('colours.record', { year: at.year, quarter: at.quarter })}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </Page>
  );
}

/** The last eight quarters, the newest first. */
function quartersUntil(today: string) {
  const last = Number(today.slice(0, 4)) * 4 + Math.floor((Number(today.slice(5, 7)) - 1) / 3);
  return Array.from({ length: 8 }, (_, back) => last - back).map((index) => {
    const year = Math.floor(index / 4);
    const quarter = (index % 4) + 1;
    return { key: `${year}-${quarter}`, year, quarter };
  });
}
