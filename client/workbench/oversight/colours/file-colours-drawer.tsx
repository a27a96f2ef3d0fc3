import { Form, Select } from 'antd';
import { WorkbenchFileColoursDocument } from '../../../generated/workbench.js';
import { ActDrawer } from '../../kit/act-drawer.js';
import { useAddress } from '../../kit/address.js';
import { useWords } from '../../kit/language.js';
import { PlacePicker } from '../../kit/place-picker.js';
import { usePlaceCode } from '../place-filter.js';

interface Values {
  readonly placeCode: string;
  readonly quarter: string;
}

interface FileColoursDrawerProps {
  readonly quarters: readonly { readonly value: string; readonly label: string }[];
  readonly onClose: () => void;
}

/** Files the colours of a quarter that is over; what was filed before stays as it was. */
export function FileColoursDrawer({ quarters, onClose }: FileColoursDrawerProps) {
  const t = useWords('oversight');
  const { write } = useAddress();
  const placeCode = usePlaceCode();
  return (
    <ActDrawer
      open
      title={t('colours.file')}
      document={WorkbenchFileColoursDocument}
      variables={(values: Values) => {
        const [year, quarter] = values.quarter.split('-');
        return { input: { placeCode: values.placeCode, year: Number(year), quarter: Number(quarter) } };
      }}
      initial={{ placeCode, ...(quarters[1] ? { quarter: quarters[1].value } : {}) }}
      fieldOf={{ QUARTER_MUST_BE_OVER: 'quarter' }}
      done={t('colours.fileDone')}
      submit={t('colours.file')}
      onClose={onClose}
      onDone={() => write({ view: 'filed' })}
    >
      <p>{t('colours.fileHint')}</p>
      <Form.Item name="quarter" label={t('colours.quarter')} rules={[{ required: true, message: t('colours.quarter') }]}>
        <Select virtual={false} options={[...quarters]} />
      </Form.Item>
      <Form.Item name="placeCode" label={t('place')} rules={[{ required: true, message: t('place') }]}>
        <PlacePicker label={t('place')} />
      </Form.Item>
    </ActDrawer>
  );
}
