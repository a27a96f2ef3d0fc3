import { Button, Descriptions, Empty } from 'antd';
import { Link } from 'react-router';
import type { HoldingOrder, RightKind } from '../../../generated/schema.js';
import { WorkbenchHoldingsOfDocument } from '../../../generated/workbench.js';
import { useAddress, usePage } from '../../kit/address.js';
import { Amount } from '../../kit/amount.js';
import { useAsk } from '../../kit/ask.js';
import { ChoiceFilter } from '../../kit/choice-filter.js';
import { Count } from '../../kit/count.js';
import { DayFilter, useDay } from '../../kit/day-filter.js';
import { useEnumOptions, useEnumWords } from '../../kit/enum-words.js';
import { Filters } from '../../kit/filters.js';
import { useWords } from '../../kit/language.js';
import { OversightPage } from '../oversight-page.js';
import { HolderPicker } from './holder-picker.js';
import { Holdings } from './holdings.js';

/** Everything that a party held by a right on any day, with its shares to the fen. */
export function HolderPage() {
  const t = useWords('oversight');
  const word = useEnumWords();
  const options = useEnumOptions();
  const { read } = useAddress();
  const partyId = read('party');
  const right = (read('right') as RightKind | null) ?? 'OWN';
  const order = (read('order') as HoldingOrder | null) ?? 'CODE';
  const asked = useAsk(
    WorkbenchHoldingsOfDocument,
    { partyId: partyId ?? '', right, order, asOf: useDay('asOf'), ...usePage() },
    { enabled: Boolean(partyId) },
  );
  const portfolio = partyId ? asked.data?.portfolio : null;
  const total = portfolio?.total;
  const item = (key: string, children: React.ReactNode) => ({ key, label: t(`holders.${key}`), children });
  return (
    <OversightPage
      tab="holders"
      error={partyId ? asked.error : null}
      actions={
        <>
          {partyId ? <Link to={`/oversight/differences?party=${partyId}&right=${right}`}>{t('holders.differences')}</Link> : null}
          <Button onClick={() => window.print()}>{t('kit:print')}</Button>
        </>
      }
    >
      <Filters>
        <HolderPicker chosen={portfolio?.party} />
        <ChoiceFilter name="right" label={t('holders.right')} options={options('RightKind')} otherwise="OWN" />
        <ChoiceFilter name="order" label={t('order')} options={options('HoldingOrder')} otherwise="CODE" />
        <DayFilter name="asOf" label={t('asOf')} />
      </Filters>
      {portfolio && total ? (
        <>
          <Descriptions
            size="small"
            bordered
            column={{ xs: 1, sm: 2, lg: 3 }}
            className="head facts"
            items={[
              item('holder', portfolio.party.name),
              item('kind', word('PartyKind', portfolio.party.kind)),
              item('asOf', portfolio.asOf),
              item('count', <Count value={total.count} to="#holdings" />),
              item('originalValue', <Amount value={total.originalValue} to="#holdings" />),
              item('shareValue', <Amount value={total.shareValue} to="#holdings" />),
              item('netValue', <Amount value={total.netValue} to="#holdings" />),
              item('shareNetValue', <Amount value={total.shareNetValue} to="#holdings" />),
            ]}
          />
          <div id="holdings">
            <Holdings portfolio={portfolio} loading={asked.isFetching} />
          </div>
        </>
      ) : (
        <Empty
          image={Empty.PRESENTED_IMAGE_SIMPLE}
          description={t(partyId ? (asked.isPending ? 'waiting' : 'holders.unseen') : 'holders.choose')}
        />
      )}
    </OversightPage>
  );
}
