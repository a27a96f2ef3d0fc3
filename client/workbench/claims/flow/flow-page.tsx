import { Button, Descriptions } from 'antd';
import type { FlowAsset, FlowProject, FlowSource } from '../../../generated/schema.js';
import { WorkbenchFlowWordsDocument, WorkbenchMoneyFlowDocument } from '../../../generated/workbench.js';
import { useAddress } from '../../kit/address.js';
import { Amount } from '../../kit/amount.js';
import { useAsk } from '../../kit/ask.js';
import { useWords } from '../../kit/language.js';
import { Page } from '../../kit/page.js';
import { Section } from '../../kit/section.js';
import { useSession } from '../../session/session.js';
import { Foldable } from '../parts/foldable.js';
import { MoneyOutLinks } from '../parts/money-out-links.js';
import { FlowFilters } from './flow-filters.js';
import { FlowPicture } from './flow-picture.js';
import { FlowStations } from './flow-stations.js';

const provinces = '510000000000';

/** Where the money of a year went: from its sources through projects to assets, as a picture and as figures. */
export function FlowPage() {
  const t = useWords('claims');
  const { post, today } = useSession();
  const { read } = useAddress();
  const fits = (name: string, pattern: RegExp) => (pattern.test(read(name) ?? '') ? read(name) : null);
  const year = fits('year', /^20\d\d$/);
  const most = fits('most', /^\d{1,2}$/);
  const input = {
    placeCode: fits('place', /^\d{12}$/) ?? post?.placeCode ?? provinces,
    year: Number(year ?? today.slice(0, 4)),
    asOf: fits('asOf', /^\d{4}-\d\d-\d\d$/),
    sources: read('sources') as FlowSource | null,
    projects: read('projects') as FlowProject | null,
    assets: read('assets') as FlowAsset | null,
    most: most ? Number(most) : null,
  };
  const asked = useAsk(WorkbenchMoneyFlowDocument, { input });
  const words = useAsk(WorkbenchFlowWordsDocument, { code: input.placeCode });
  const flow = asked.data?.moneyFlow;
  const classes = words.data?.projectClasses ?? [];
  return (
    <Page title={t('page.flow')} asked={asked} actions={<Button onClick={() => window.print()}>{t('kit:print')}</Button>}>
      <MoneyOutLinks />
      <Foldable title={t('filters')}>
        <FlowFilters />
      </Foldable>
      {flow ? (
        <>
          <Descriptions
            size="small"
            bordered
            column={{ xs: 1, sm: 2, lg: 4 }}
            className="claim-head claim-head-alone"
            items={[
              { key: 'place', label: t('place'), children: words.data?.place?.path ?? flow.placeCode },
              { key: 'year', label: t('documentYear'), children: flow.year },
              { key: 'asOf', label: t('asOf'), children: flow.asOf },
              { key: 'total', label: t('total'), children: <Amount value={flow.total} to="#stations" /> },
            ]}
          />
          {flow.nodes.length === 0 ? <p>{t('noFlow')}</p> : <FlowPicture flow={flow} classes={classes} />}
          <Section title={t('stations')} id="stations">
            <FlowStations flow={flow} classes={classes} />
          </Section>
        </>
      ) : null}
    </Page>
  );
}
