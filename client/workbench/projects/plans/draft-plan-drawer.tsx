import { Form, InputNumber } from 'antd';
import { WorkbenchDraftYearPlanDocument } from '../../../generated/workbench.js';
import { ActDrawer } from '../../kit/act-drawer.js';
import { TextField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';

interface DraftPlanDrawerProps {
  readonly onClose: () => void;
  readonly onDone: (id: string) => void;
}

/** A year plan begins: projects are then selected into it. */
export function DraftPlanDrawer({ onClose, onDone }: DraftPlanDrawerProps) {
  const t = useWords('projects');
  return (
    <ActDrawer
      open
      title={t('draftPlan')}
      document={WorkbenchDraftYearPlanDocument}
      variables={(values: { year: number; number: string; name: string }) => ({ input: values })}
      fieldOf={{ YEAR_PLAN_NUMBER_MUST_BE_NEW: 'number' }}
      done={t('recorded')}
      submit={t('draftPlan')}
      onClose={onClose}
      onDone={({ draftYearPlan }) => onDone(draftYearPlan.id)}
    >
      <Form.Item name="year" label={t('year')} rules={[{ required: true, message: t('year') }]}>
        <InputNumber min={2000} max={2100} precision={0} controls={false} />
      </Form.Item>
      <TextField name="number" label={t('planNumberOf')} required />
      <TextField name="name" label={t('planName')} required />
    </ActDrawer>
  );
}
