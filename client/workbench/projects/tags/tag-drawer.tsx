import { Form, Select } from 'antd';
import { WorkbenchProjectChoicesDocument, WorkbenchTagVillageDocument } from '../../../generated/workbench.js';
import { ActDrawer } from '../../kit/act-drawer.js';
import { useAsk } from '../../kit/ask.js';
import { DateField, TextField } from '../../kit/fields.js';
import { useLanguage, useWords } from '../../kit/language.js';
import { PlacePicker } from '../../kit/place-picker.js';
import { useSession } from '../../session/session.js';

interface Values {
  readonly placeCode: string;
  readonly kind: string;
  readonly basis: string;
  readonly validFrom: string;
}

/** A village gets a tag, on the basis of a document, from a day on. */
export function TagDrawer({ onClose }: { readonly onClose: () => void }) {
  const t = useWords('projects');
  const { language } = useLanguage();
  const { today } = useSession();
  const kinds = useAsk(WorkbenchProjectChoicesDocument, {}).data?.villageTagKinds ?? [];
  return (
    <ActDrawer
      open
      title={t('tagVillage')}
      document={WorkbenchTagVillageDocument}
      variables={(values: Values) => ({ input: values })}
      initial={{ validFrom: today }}
      fieldOf={{
        VILLAGE_TAG_MUST_BE_OF_VILLAGE: 'placeCode',
        PLACE_MUST_LIE_IN_AREA: 'placeCode',
        VILLAGE_TAG_MUST_NOT_OVERLAP: 'kind',
      }}
      done={t('recorded')}
      submit={t('tagVillage')}
      onClose={onClose}
    >
      <Form.Item name="placeCode" label={t('village')} rules={[{ required: true, message: t('village') }]}>
        <PlacePicker label={t('village')} />
      </Form.Item>
      <Form.Item name="kind" label={t('tag')} rules={[{ required: true, message: t('tag') }]}>
        <Select options={kinds.map((kind) => ({ value: kind.code, label: kind[language] }))} />
      </Form.Item>
      <DateField name="validFrom" label={t('validFrom')} required />
      <TextField name="basis" label={t('tagBasis')} rows={2} required />
    </ActDrawer>
  );
}
