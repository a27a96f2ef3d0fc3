import { Form, Radio } from 'antd';
import { WorkbenchReviewYearDocument } from '../../../generated/workbench.js';
import { ActDrawer } from '../../kit/act-drawer.js';
import { TextField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';

interface Values {
  readonly stillNeeded: boolean;
  readonly opinion: string;
}

/** The yearly look at a project that waits in the library: whether it is still needed. */
export function ReviewDrawer({ projectId, onClose }: { readonly projectId: string; readonly onClose: () => void }) {
  const t = useWords('projects');
  return (
    <ActDrawer
      open
      title={t('act.reviewYear')}
      document={WorkbenchReviewYearDocument}
      variables={(values: Values) => ({ input: { projectId, ...values } })}
      fieldOf={{ OPINION_MUST_BE_GIVEN: 'opinion' }}
      done={t('recorded')}
      submit={t('act.reviewYear')}
      onClose={onClose}
    >
      <p>{t('reviewHint')}</p>
      <Form.Item name="stillNeeded" label={t('field.stillNeeded')} rules={[{ required: true, message: t('field.stillNeeded') }]}>
        <Radio.Group
          options={[
            { value: true, label: t('kit:yes') },
            { value: false, label: t('kit:no') },
          ]}
        />
      </Form.Item>
      <TextField name="opinion" label={t('field.opinion')} rows={3} required />
    </ActDrawer>
  );
}
