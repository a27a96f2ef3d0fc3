import { Button, Form } from 'antd';
import { useState } from 'react';
import { newRequestKey } from '../../../asker.js';
import type { AllocatePlanInput, Disposition } from '../../../generated/schema.js';
import { WorkbenchAllocatePlanDocument, type WorkbenchAllocatePlanMutation } from '../../../generated/workbench.js';
import { useAct } from '../../kit/ask.js';
import { DateField, TextField } from '../../kit/fields.js';
import { useLanguage, useWords } from '../../kit/language.js';
import { showAtFields, Trouble } from '../../kit/refusal.js';
import { useSession } from '../../session/session.js';
import { DispositionField } from '../acts/allocate-drawer.js';
import { FundPage } from '../parts/fund-page.js';
import { PlanResults } from './plan-results.js';
import { PlanRows } from './plan-rows.js';

interface Row {
  readonly lineId: string;
  readonly projectId: string;
  readonly amount: string;
}
interface Values {
  readonly approvalNumber: string;
  readonly allocatedOn?: string;
  readonly disposition: Disposition;
  readonly rows: readonly Row[];
}
export type PlanResult = WorkbenchAllocatePlanMutation['allocatePlan'][number];

/** A whole plan of allocations under one approval: row by row, a refused row stops no other and stays to be put right. */
export function PlanPage() {
  const t = useWords('funds');
  const { language } = useLanguage();
  const { today, may } = useSession();
  const [form] = Form.useForm<Values>();
  const [requestKey, setRequestKey] = useState(newRequestKey);
  const [results, setResults] = useState<readonly PlanResult[] | null>(null);
  const [refused, setRefused] = useState<unknown>(null);
  const act = useAct(WorkbenchAllocatePlanDocument);
  const send = async ({ rows, ...both }: Values) => {
    setRefused(null);
    setResults(null);
    try {
      const input: AllocatePlanInput = { requestKey, rows: rows.map((row) => ({ ...both, ...row })) };
      const { allocatePlan } = await act.mutateAsync({ input });
      setResults(allocatePlan);
      const left = rows.filter((_, index) => allocatePlan[index]?.refusal);
      form.setFieldValue('rows', left.length > 0 ? left : [{}]);
      setRequestKey(newRequestKey());
    } catch (error) {
      if (!showAtFields(form, error, language)) setRefused(error);
    }
  };
  return (
    <FundPage title={t('title.plan')}>
      <p>{t('planHint')}</p>
      {results ? <PlanResults results={results} /> : null}
      {may('allocatePlan') ? (
        <Form<Values>
          form={form}
          layout="vertical"
          initialValues={{ allocatedOn: today, disposition: 'PASSED_DOWN', rows: [{}] }}
          onFinish={send}
          scrollToFirstError
        >
          {refused ? (
            <div className="form-trouble">
              <Trouble error={refused} />
            </div>
          ) : null}
          <div className="fund-two">
            <TextField name="approvalNumber" label={t('field.approvalNumber')} required />
            <DateField name="allocatedOn" label={t('field.allocatedOn')} />
          </div>
          <DispositionField />
          <PlanRows />
          <Button type="primary" htmlType="submit" loading={act.isPending}>
            {t('act.planSend')}
          </Button>
        </Form>
      ) : (
        <p>{t('planNotYours')}</p>
      )}
    </FundPage>
  );
}
