import { Form, Select } from 'antd';
import type { GrantPostInput } from '../../../generated/schema.js';
import { WorkbenchDepartmentListDocument, WorkbenchGrantPostDocument } from '../../../generated/workbench.js';
import { ActDrawer } from '../../kit/act-drawer.js';
import { useAsk } from '../../kit/ask.js';
import { useEnumOptions } from '../../kit/enum-words.js';
import { DateField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';
import { PlacePicker } from '../../kit/place-picker.js';
import { useSession } from '../../session/session.js';

interface GrantPostDrawerProps {
  readonly person: { readonly id: string; readonly name: string };
  readonly onClose: () => void;
}

/** Grants a post: a role at a place, in a department where the role has one, from a first day on. */
export function GrantPostDrawer({ person, onClose }: GrantPostDrawerProps) {
  const t = useWords('administration');
  const options = useEnumOptions();
  const { today } = useSession();
  const departments = useAsk(WorkbenchDepartmentListDocument, { first: 100 }).data?.departments.nodes ?? [];
  return (
    <ActDrawer
      open
      title={t('grantPost')}
      document={WorkbenchGrantPostDocument}
      variables={(values: Omit<GrantPostInput, 'personId'>) => ({ input: { ...values, personId: person.id } })}
      initial={{ validFrom: today }}
      fieldOf={{
        PLACE_MUST_FIT_ROLE: 'placeCode',
        ACCOUNT_PLACE_MUST_BE_YOURS: 'placeCode',
        DEPARTMENT_MUST_FIT_POST: 'departmentId',
        DEPARTMENT_MUST_EXIST: 'departmentId',
        PAST_MUST_STAY: 'validFrom',
        POST_MUST_NOT_OVERLAP: 'validFrom',
        DATES_MUST_BE_IN_ORDER: 'validTo',
      }}
      done={t('granted')}
      submit={t('grantPost')}
      onClose={onClose}
    >
      <p>{t('grantTo', { name: person.name })}</p>
      <Form.Item name="role" label={t('role')} rules={[{ required: true, message: t('role') }]}>
        <Select virtual={false} options={options('Role')} />
      </Form.Item>
      <Form.Item name="placeCode" label={t('place')} extra={t('placeHint')} rules={[{ required: true, message: t('place') }]}>
        <PlacePicker label={t('place')} />
      </Form.Item>
      <Form.Item name="departmentId" label={t('department')} extra={t('departmentHint')}>
        <Select
          allowClear
          virtual={false}
          showSearch={{ optionFilterProp: 'label' }}
          options={departments.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
      <DateField name="validFrom" label={t('validFrom')} help={t('fromTodayOn')} required />
      <DateField name="validTo" label={t('validTo')} help={t('validToHint')} />
    </ActDrawer>
  );
}
