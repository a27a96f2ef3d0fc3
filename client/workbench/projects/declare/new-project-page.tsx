import { Button, Flex, Grid, Steps } from 'antd';
import type { ComponentType } from 'react';
import { Link } from 'react-router';
import { WorkbenchDraftDocument, type WorkbenchDraftQuery } from '../../../generated/workbench.js';
import { useAddress } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { useWords } from '../../kit/language.js';
import { Page } from '../../kit/page.js';
import { ContentStep } from './content-step.js';
import { DeclareStep } from './declare-step.js';
import { LinkagesStep } from './linkages-step.js';
import { NoticeStep } from './notice-step.js';
import { SourcesStep } from './sources-step.js';
import { TargetsStep } from './targets-step.js';

export type Draft = NonNullable<WorkbenchDraftQuery['project']>;
export interface StepProps {
  readonly draft: Draft;
  readonly onSaved: () => void;
}

const steps: readonly (readonly [string, ComponentType<StepProps>])[] = [
  ['sources', SourcesStep],
  ['targets', TargetsStep],
  ['linkages', LinkagesStep],
  ['notice', NoticeStep],
  ['declare', DeclareStep],
];

const names = ['content', ...steps.map(([name]) => name)];

/** A declaration, a step at a time; every step is saved before the next, so that it can be gone on with another day. */
export function NewProjectPage() {
  const t = useWords('projects');
  const { read, write } = useAddress();
  const { md } = Grid.useBreakpoint();
  const id = read('id');
  const asked = useAsk(WorkbenchDraftDocument, { id: id ?? '' }, { enabled: Boolean(id) });
  const draft = id ? (asked.data?.project ?? null) : null;
  const step = draft ? Math.min(Math.max(Number.parseInt(read('step') ?? '0', 10) || 0, 0), steps.length) : 0;
  const go = (to: number) => write({ step: String(to) });
  const Current = steps[step - 1]?.[1];
  const waits = Boolean(id) && asked.isPending;
  return (
    <Page
      title={t('new')}
      asked={{ isPending: waits, error: asked.error }}
      actions={draft ? <Link to={`/projects/${draft.id}`}>{t('toProject')}</Link> : null}
    >
      <div className="declaration">
        {md === false ? (
          <p className="step-of">{t('stepOf', { step: step + 1, all: names.length, name: t(`step.${names[step]}`) })}</p>
        ) : (
          <Steps size="small" current={step} items={names.map((name) => ({ title: t(`step.${name}`) }))} />
        )}
        {step > 0 ? (
          <Flex className="filters">
            <Button onClick={() => go(step - 1)}>{t('stepBack')}</Button>
          </Flex>
        ) : null}
        {draft && Current ? (
          <Current key={step} draft={draft} onSaved={() => go(step + 1)} />
        ) : waits ? null : (
          <ContentStep key={draft?.id ?? 'new'} draft={draft} onSaved={(saved) => write({ id: saved, step: '1' })} />
        )}
      </div>
    </Page>
  );
}
