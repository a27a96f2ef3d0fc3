import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useAddress } from '../kit/address.js';
import { useWords } from '../kit/language.js';
import { Page } from '../kit/page.js';
import { TabRow } from '../kit/tab-row.js';
import { PublicAssets } from './assets/public-assets.js';
import { PublicDistributions } from './assets/public-distributions.js';
import { PaperFoot } from './frame/paper-foot.js';
import { PublicNotFound } from './frame/public-not-found.js';
import { PublicLibrary } from './library/public-library.js';
import { PublicPlans } from './library/public-plans.js';
import { PublicNotices } from './notices/public-notices.js';
import { useChosenPlace } from './place/chosen-place.js';
import { PlaceChoice } from './place/place-choice.js';

export interface PartOfPlace {
  /** Null for every place. */
  readonly placeCode: string | null;
}

const parts: readonly (readonly [string, (of: PartOfPlace) => ReactNode])[] = [
  ['notices', (of) => <PublicNotices {...of} kind="NOTICE" />],
  ['announcements', (of) => <PublicNotices {...of} kind="ANNOUNCEMENT" />],
  ['library', (of) => <PublicLibrary {...of} />],
  ['plans', (of) => <PublicPlans {...of} />],
  ['completed', (of) => <PublicLibrary {...of} isCompleted />],
  ['assets', (of) => <PublicAssets {...of} />],
  ['distributions', (of) => <PublicDistributions {...of} />],
];

/** What everybody may read about a place, without signing in. */
export function PublicPage() {
  const t = useWords('public');
  const { read, write } = useAddress();
  const chosen = useChosenPlace();
  const [name, part] = parts.find(([one]) => one === read('tab')) ?? (parts[0] as (typeof parts)[number]);
  if (chosen.asked.data && chosen.code && !chosen.place) return <PublicNotFound />;
  const where = chosen.place?.path ?? t('everywhere');
  return (
    <Page
      title={t('titleOf', { place: where, part: t(`part.${name}`) })}
      asked={{ isPending: chosen.code !== null && chosen.asked.isPending, error: chosen.asked.error }}
      actions={<Button onClick={() => window.print()}>{t('kit:print')}</Button>}
    >
      <PlaceChoice chosen={chosen} />
      <TabRow
        label={t('parts')}
        chosen={name}
        items={parts.map(([key]) => ({ key, label: t(`part.${key}`) }))}
        onChoose={(tab) => write({ tab, state: null, standing: null, purpose: null, year: null, class: null, text: null })}
      />
      {part({ placeCode: chosen.code })}
      <PaperFoot place={chosen.place?.path ?? null} />
    </Page>
  );
}
