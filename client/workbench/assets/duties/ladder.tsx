import { Tag } from 'antd';
import type { WorkbenchAssetDutiesQuery, WorkbenchRungFragment } from '../../../generated/workbench.js';
import { useLanguage, useWords } from '../../kit/language.js';

type Ladder = NonNullable<WorkbenchAssetDutiesQuery['now']>['ladder'];

/** The four bodies that answer for an asset, from the county down to the public, with what is missing. */
export function Ladder({ ladder }: { readonly ladder: Ladder }) {
  const t = useWords('assets');
  return (
    <>
      {ladder.isComplete ? null : <p>{t('duties.incomplete')}</p>}
      <ol className="ladder" aria-label={t('duties.ladder')}>
        {[ladder.county, ladder.township, ladder.village, ladder.public].map((rung) => (
          <Rung key={rung.level} rung={rung} />
        ))}
      </ol>
    </>
  );
}

function Rung({ rung }: { readonly rung: WorkbenchRungFragment }) {
  const t = useWords('assets');
  const { language } = useLanguage();
  return (
    <li className={rung.isGap ? 'rung rung-gap' : 'rung'}>
      <strong>{rung.title[language]}</strong>
      <span>
        {[rung.unit, rung.personName, rung.contact].filter(Boolean).join(' · ') || t('duties.nobody')}
        {rung.since ? <small> {t('duties.since', { day: rung.since })}</small> : null}
      </span>
      <span>
        {rung.isGap ? <Tag className="asset-mark-bad">{t('duties.gap')}</Tag> : null}
        {rung.mandateEndedOn ? <Tag className="asset-mark-waits">{t('duties.ended', { day: rung.mandateEndedOn })}</Tag> : null}
        {!rung.isGap && !rung.mandateEndedOn ? <Tag className="asset-mark-good">{t('duties.held')}</Tag> : null}
      </span>
    </li>
  );
}
