import { Button, Descriptions } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { WorkbenchSampleDocument } from '../../../generated/workbench.js';
import { usePage } from '../../kit/address.js';
import { Amount } from '../../kit/amount.js';
import { useAsk } from '../../kit/ask.js';
import { Asked } from '../../kit/asked.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { NotFound } from '../../kit/not-found.js';
import { Section } from '../../kit/section.js';
import { useSession } from '../../session/session.js';
import { OversightPage } from '../oversight-page.js';
import { asGiven, type Conditions, useConditionWords } from './conditions.js';
import { DrawSampleDrawer, type DrawValues } from './draw-sample-drawer.js';
import { Redraw } from './redraw.js';
import { SampleItems } from './sample-items.js';

/** One sample: everything by which it can be drawn again, and what was drawn. */
export function SamplePage() {
  const { id = '' } = useParams();
  const t = useWords('oversight');
  const word = useEnumWords();
  const conditions = useConditionWords();
  const { may } = useSession();
  const [again, setAgain] = useState(false);
  const asked = useAsk(WorkbenchSampleDocument, { id, ...usePage() });
  const sample = asked.data?.sample;
  if (asked.data && !sample) return <NotFound />;
  const item = (key: string, children: React.ReactNode) => ({ key, label: t(`samples.${key}`), children });
  return (
    <OversightPage
      tab="samples"
      title={sample ? t('samples.titleOf', { seed: sample.seed }) : t('tab.samples')}
      error={asked.error}
      actions={
        <>
          {sample && may('drawSample') ? <Button onClick={() => setAgain(true)}>{t('samples.again')}</Button> : null}
          <Button onClick={() => window.print()}>{t('kit:print')}</Button>
        </>
      }
    >
      <Asked asked={asked}>
        {() =>
          sample ? (
            <>
              <Descriptions
                size="small"
                bordered
                column={{ xs: 1, sm: 2, lg: 3 }}
                className="head facts"
                items={[
                  item('seed', sample.seed),
                  item('population', word('SamplePopulation', sample.population)),
                  item('by', word('SampleWay', sample.by)),
                  item('size', sample.size),
                  item('place', `${sample.place?.path ?? ''} ${sample.placeCode}`),
                  item('asOf', sample.asOf),
                  item('populationCount', sample.populationCount),
                  item('populationAmount', <Amount value={sample.populationAmount} leaf="sample" />),
                  item('conditions', conditions(sample.filter as Conditions)),
                  item('drawnOn', sample.drawnOn),
                  item('drawnBy', sample.drawnBy?.name ?? '–'),
                  item('purpose', sample.purpose ?? '–'),
                  { ...item('sha256', <code className="digest">{sample.populationSha256}</code>), span: 'filled' as const },
                ]}
              />
              <Redraw by={sample.by} />
              <Section title={t('samples.items')}>
                <SampleItems sample={sample} loading={asked.isFetching} />
              </Section>
              {again ? <DrawSampleDrawer again={valuesOf(sample)} onClose={() => setAgain(false)} /> : null}
            </>
          ) : null
        }
      </Asked>
    </OversightPage>
  );
}

function valuesOf(sample: DrawValues & { readonly filter?: unknown }): DrawValues {
  const { placeCode, population, by, seed, size, asOf, purpose } = sample;
  return { placeCode, population, by, seed, size, asOf, purpose, filter: asGiven(sample.filter as Conditions) };
}
