import { Button, Drawer, Flex, Form, Typography } from 'antd';
import { useState } from 'react';
import {
  type WorkbenchBulkResultFragment,
  WorkbenchBulkReviewDocument,
  WorkbenchRollOverDocument,
  WorkbenchSelectForYearDocument,
} from '../../../generated/workbench.js';
import { useAct } from '../../kit/ask.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useLanguage, useWords } from '../../kit/language.js';
import { showAtFields, Trouble } from '../../kit/refusal.js';
import { BulkFields } from './bulk-fields.js';
import type { BulkMove } from './bulk-moves.js';
import { BulkResults } from './bulk-results.js';

interface BulkDrawerProps {
  readonly move: BulkMove | null;
  /** The projects to act on: identity and name. */
  readonly projects: ReadonlyMap<string, string>;
  readonly onClose: () => void;
}

export interface BulkValues {
  readonly opinion?: string;
  readonly minutesNumber?: string;
  readonly minutesDate?: string;
  readonly plan?: string;
  readonly stillNeeded?: boolean;
}

/** One move on many projects, each done for itself; what came of each is shown in the same drawer. */
export function BulkDrawer({ move, projects, onClose }: BulkDrawerProps) {
  const t = useWords('projects');
  const word = useEnumWords();
  const { language } = useLanguage();
  const [form] = Form.useForm<BulkValues>();
  const [results, setResults] = useState<readonly WorkbenchBulkResultFragment[] | null>(null);
  const [refused, setRefused] = useState<unknown>(null);
  const send = useBulkAct();
  const close = () => {
    setResults(null);
    setRefused(null);
    form.resetFields();
    onClose();
  };
  const submit = async (values: BulkValues) => {
    setRefused(null);
    try {
      setResults(await send(move as BulkMove, [...projects.keys()], values));
    } catch (error) {
      if (!showAtFields(form, error, language, {})) setRefused(error);
    }
  };
  return (
    <Drawer open={move !== null} title={word('ProjectMoveName', move)} onClose={close} size="large" destroyOnHidden>
      {results ? (
        <>
          <BulkResults results={results} names={projects} />
          <Flex justify="end">
            <Button type="primary" onClick={close}>
              {t('close')}
            </Button>
          </Flex>
        </>
      ) : (
        <Form<BulkValues> form={form} layout="vertical" onFinish={submit} scrollToFirstError>
          {refused ? (
            <div className="form-trouble">
              <Trouble error={refused} />
            </div>
          ) : null}
          <Typography.Paragraph>{t('bulkOn', { count: projects.size })}</Typography.Paragraph>
          <ul className="plain-list">
            {[...projects].map(([id, name]) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
          {move ? <BulkFields move={move} /> : null}
          <Flex gap="small" justify="end">
            <Button onClick={close}>{t('kit:cancel')}</Button>
            <Button type="primary" htmlType="submit" loading={send.isPending}>
              {t('kit:confirm')}
            </Button>
          </Flex>
        </Form>
      )}
    </Drawer>
  );
}

type Send = ((move: BulkMove, projectIds: string[], values: BulkValues) => Promise<readonly WorkbenchBulkResultFragment[]>) & {
  readonly isPending: boolean;
};

function useBulkAct(): Send {
  const review = useAct(WorkbenchBulkReviewDocument);
  const select = useAct(WorkbenchSelectForYearDocument);
  const roll = useAct(WorkbenchRollOverDocument);
  const send = async (move: BulkMove, projectIds: string[], { plan, stillNeeded, ...values }: BulkValues) => {
    const [planYear, planNumber] = plan?.split('/', 2) ?? [];
    if (move === 'selectForYear') {
      const input = { projectIds, planYear: planYear ? Number(planYear) : null, planNumber: planNumber ?? null, opinion: values.opinion };
      return (await select.mutateAsync({ input })).results;
    }
    if (move === 'rollOver') {
      return (await roll.mutateAsync({ input: { projectIds, stillNeeded: stillNeeded ?? false, opinion: values.opinion } })).results;
    }
    return (await review.mutateAsync({ input: { projectIds, move, ...values } })).results;
  };
  return Object.assign(send, { isPending: review.isPending || select.isPending || roll.isPending });
}
