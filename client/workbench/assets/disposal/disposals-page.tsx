import { Button } from 'antd';
import { useAddress } from '../../kit/address.js';
import { useWords } from '../../kit/language.js';
import { Page } from '../../kit/page.js';
import { TabRow } from '../../kit/tab-row.js';
import { PartTabs } from '../parts/part-tabs.js';
import { useMay } from '../parts/powers.js';
import { DisposalList } from './disposal-list.js';
import { MyDisposals } from './my-disposals.js';

/** Disposals of assets: those that wait for the acting post, and all. */
export function DisposalsPage() {
  const t = useWords('assets');
  const may = useMay();
  const { read, write } = useAddress();
  const offered = may('myDisposals', 'requestDisposal', 'approveDisposal', 'consentDisposal') ? ['mine', 'all'] : ['all'];
  const view = offered.find((one) => one === read('view')) ?? 'all';
  return (
    <Page title={t('part.disposals')} actions={<Button onClick={() => window.print()}>{t('kit:print')}</Button>}>
      <PartTabs />
      <TabRow
        label={t('part.disposals')}
        chosen={view}
        items={offered.map((key) => ({ key, label: t(`disposalView.${key}`) }))}
        onChoose={(key) => write({ view: key === 'all' ? null : key })}
      />
      {view === 'mine' ? <MyDisposals /> : <DisposalList />}
    </Page>
  );
}
