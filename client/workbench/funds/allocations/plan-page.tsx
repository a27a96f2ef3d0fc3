import { Button, Form } from 'antd';
import { EachProgress } from '../../kit/each-progress.js';
import { DateField, TextField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';
import { useSession } from '../../session/session.js';
import { DispositionField } from '../acts/allocate-drawer.js';
import { FundPage } from '../parts/fund-page.js';
import { PlanResults } from './plan-results.js';
import { PlanRows } from './plan-rows.js';
import { type PlanValues, usePlan } from './use-plan.js';

/** A whole plan of allocations under one approval: row by row, a refused row stops no other and stays to be put right. */
export function PlanPage() {
  const t = useWords('funds');
  const { today, may } = useSession();
  const [form] = Form.useForm<PlanValues>();
  const { each, send } = usePlan(form);
  return (
    <FundPage title={t('title.plan')}>
      <p>{t('planHint')}</p>
      {each.ids.length > 0 ? <EachProgress each={each} label={t('title.plan')} goesOn={false} /> : null}
      {each.results.size > 0 ? <PlanResults results={[...each.results.values()]} /> : null}
      {may('allocatePlan') ? (
        <Form<PlanValues>
          form={form}
          layout="vertical"
          initialValues={{ allocatedOn: today, disposition: 'PASSED_DOWN', rows: [{}] }}
          disabled={each.isRunning}
          onFinish={send}
          scrollToFirstError
        >
          <div className="fund-two">
            <TextField name="approvalNumber" label={t('field.approvalNumber')} required />
            <DateField name="allocatedOn" label={t('field.allocatedOn')} />
          </div>
          <DispositionField />
          <PlanRows />
          <Button type="primary" htmlType="submit" loading={each.isRunning}>
            {t('act.planSend')}
          </Button>
        </Form>
      ) : (
        <p>{t('planNotYours')}</p>
      )}
    </FundPage>
  );
}
