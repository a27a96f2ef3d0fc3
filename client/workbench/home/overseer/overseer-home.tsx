import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { WorkbenchOverseerHomeDocument } from '../../../generated/workbench.js';
import { useAddress } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { useWords } from '../../kit/language.js';
import { Page } from '../../kit/page.js';
import { useSession } from '../../session/session.js';
import '../../progress/words.js';
import { AssetCounts } from './asset-counts.js';
import { ExceptionCounts } from './exception-counts.js';
import { MoneyAsOf } from './money-as-of.js';
import { OversightWays } from './oversight-ways.js';

const form = 'YYYY-MM-DD';

/** Who audits or oversees begins with what stands out, the registers and the money, all as of one day that the address keeps. */
export function OverseerHome() {
  const t = useWords('home');
  const { post, today } = useSession();
  const { read, write } = useAddress();
  const given = read('asOf') ?? '';
  const asOf = /^\d{4}-\d{2}-\d{2}$/.test(given) ? given : null;
  const place = post?.placeCode ?? '';
  const asked = useAsk(WorkbenchOverseerHomeDocument, {
    place,
    asOf,
    exceptions: { placeCode: place, asOf },
    money: { placeCode: place, asOf, by: 'LEVEL' },
  });
  const day = asOf ?? today;
  return (
    <Page
      title={t('overseer.title')}
      asked={asked}
      actions={
        <DatePicker
          aria-label={t('overseer.asOf')}
          allowClear={asOf !== null}
          value={day ? dayjs(day, form) : null}
          onChange={(chosen) => write({ asOf: chosen?.format(form) ?? null })}
        />
      }
    >
      {asked.data ? (
        <>
          <ExceptionCounts counts={asked.data.exceptionCounts} asOf={day} />
          <AssetCounts counts={asked.data.assetCounts} />
          <MoneyAsOf progress={asked.data.progress} />
          <OversightWays asOf={day} />
        </>
      ) : null}
    </Page>
  );
}
