import { Checkbox, Form } from 'antd';
import type { OpenDepartmentInput } from '../../../generated/schema.js';
import { WorkbenchOpenDepartmentDocument } from '../../../generated/workbench.js';
import { ActDrawer } from '../../kit/act-drawer.js';
import { TextField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';
import { PlacePicker } from '../../kit/place-picker.js';
import { useSession } from '../../session/session.js';

/** Enters a department of the county. */
export function OpenDepartmentDrawer({ onClose }: { readonly onClose: () => void }) {
  const t = useWords('administration');
  const { post } = useSession();
  return (
    <ActDrawer
      open
      title={t('openDepartment')}
      document={WorkbenchOpenDepartmentDocument}
      variables={(input: OpenDepartmentInput) => ({ input: { ...input, isLeadBureau: Boolean(input.isLeadBureau) } })}
      initial={{ placeCode: post?.placeCode ?? '' }}
      fieldOf={{
        DEPARTMENT_MUST_BE_NEW: 'name',
        DEPARTMENT_KIND_MUST_BE_WELL_FORMED: 'kind',
        NAME_MUST_BE_GIVEN: 'name',
        ACCOUNT_PLACE_MUST_BE_YOURS: 'placeCode',
      }}
      done={t('departmentOpened')}
      submit={t('openDepartment')}
      onClose={onClose}
    >
      <TextField name="name" label={t('departmentName')} required />
      <TextField name="shortName" label={t('shortName')} required />
      <TextField name="kind" label={t('departmentKind')} help={t('departmentKindHint')} required />
      <Form.Item name="placeCode" label={t('place')} rules={[{ required: true, message: t('place') }]}>
        <PlacePicker label={t('place')} />
      </Form.Item>
      <Form.Item name="isLeadBureau" valuePropName="checked">
        <Checkbox>{t('isLeadBureau')}</Checkbox>
      </Form.Item>
    </ActDrawer>
  );
}
