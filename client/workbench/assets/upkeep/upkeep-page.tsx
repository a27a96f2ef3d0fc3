import { Button } from 'antd';
import { useAddress } from '../../kit/address.js';
import { useWords } from '../../kit/language.js';
import { Page } from '../../kit/page.js';
import { TabRow } from '../../kit/tab-row.js';
import { PartTabs } from '../parts/part-tabs.js';
import { useMay } from '../parts/powers.js';
import { DueTasks } from './due-tasks.js';
import { IdleList } from './idle-list.js';
import { InspectionList } from './inspection-list.js';
import { MyTasks } from './my-tasks.js';

const views = { mine: MyTasks, upkeepDue: DueTasks, inspectionsDue: DueTasks, inspections: InspectionList, idle: IdleList } as const;
type View = keyof typeof views;

/** What is to be kept up and inspected, and what was found. */
export function UpkeepPage() {
  const t = useWords('assets');
  const may = useMay();
  const { read, write } = useAddress();
  const offered = (Object.keys(views) as View[]).filter((view) => view !== 'mine' || may('recordUpkeep', 'assignDuties'));
  const view = offered.find((one) => one === read('view')) ?? offered[0] ?? 'upkeepDue';
  const Shown = views[view];
  return (
    <Page title={t('part.upkeep')} actions={<Button onClick={() => window.print()}>{t('kit:print')}</Button>}>
      <PartTabs />
      <TabRow
        label={t('part.upkeep')}
        chosen={view}
        items={offered.map((key) => ({ key, label: t(`upkeepView.${key}`) }))}
        onChoose={(key) => write({ view: key })}
      />
      <Shown key={view} view={view} />
    </Page>
  );
}
