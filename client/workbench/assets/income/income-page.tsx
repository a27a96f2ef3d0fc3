import { Button } from 'antd';
import { useAddress } from '../../kit/address.js';
import { useWords } from '../../kit/language.js';
import { Page } from '../../kit/page.js';
import { TabRow } from '../../kit/tab-row.js';
import { PartTabs } from '../parts/part-tabs.js';
import { ArrearList } from './arrear-list.js';
import { DistributionList } from './distribution-list.js';
import { IncomeList } from './income-list.js';
import { LeaseList } from './lease-list.js';
import { YieldList } from './yield-list.js';

const views = { leases: LeaseList, arrears: ArrearList, incomes: IncomeList, distributions: DistributionList, yields: YieldList } as const;
type View = keyof typeof views;

/** What assets bring in: contracts, arrears, incomes, who got it, and what each yields. */
export function IncomePage() {
  const t = useWords('assets');
  const { read, write } = useAddress();
  const offered = Object.keys(views) as View[];
  const view = offered.find((one) => one === read('view')) ?? 'leases';
  const Shown = views[view];
  return (
    <Page title={t('part.income')} actions={<Button onClick={() => window.print()}>{t('kit:print')}</Button>}>
      <PartTabs />
      <TabRow
        label={t('part.income')}
        chosen={view}
        items={offered.map((key) => ({ key, label: t(`incomeView.${key}`) }))}
        onChoose={(key) => write({ view: key === 'leases' ? null : key })}
      />
      <Shown key={view} />
    </Page>
  );
}
