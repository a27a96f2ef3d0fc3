import { Button } from 'antd';
import { useAddress } from '../../kit/address.js';
import { useWords } from '../../kit/language.js';
import { Page } from '../../kit/page.js';
import { TabRow } from '../../kit/tab-row.js';
import { PartTabs } from '../parts/part-tabs.js';
import { ExpiredList } from './expired-list.js';
import { GapList } from './gap-list.js';
import { HandOverList } from './hand-over-list.js';
import { MyDuties } from './my-duties.js';
import { StandingList } from './standing-list.js';

const views = { mine: MyDuties, gaps: GapList, expired: ExpiredList, handOver: HandOverList, standings: StandingList } as const;
type View = keyof typeof views;

/** Who answers for what: one's own duties, what nobody answers for, and what is to be handed on. */
export function DutiesPage() {
  const t = useWords('assets');
  const { read, write } = useAddress();
  const offered = Object.keys(views) as View[];
  const view = offered.find((one) => one === read('view')) ?? 'mine';
  const Shown = views[view];
  return (
    <Page title={t('part.duties')} actions={<Button onClick={() => window.print()}>{t('kit:print')}</Button>}>
      <PartTabs />
      <TabRow
        label={t('part.duties')}
        chosen={view}
        items={offered.map((key) => ({ key, label: t(`dutyView.${key}`) }))}
        onChoose={(key) => write({ view: key === 'mine' ? null : key })}
      />
      <Shown key={view} />
    </Page>
  );
}
