import { Form, Select } from 'antd';
import { useState } from 'react';
import { WorkbenchAssetChoicesDocument } from '../../../generated/workbench.js';
import { useAsk } from '../../kit/ask.js';

interface AlikeFieldProps {
  readonly name: string;
  readonly label: string;
  readonly assetId: string;
}

/** The assets to be made one with this one, found by a part of their name or code. */
export function AlikeField({ name, label, assetId }: AlikeFieldProps) {
  const [text, setText] = useState('');
  const asked = useAsk(WorkbenchAssetChoicesDocument, { text: text || null });
  const rows = (asked.data?.assets.nodes ?? []).filter(({ id }) => id !== assetId);
  return (
    <Form.Item name={name} label={label} rules={[{ required: true, message: label }]}>
      <Select
        mode="multiple"
        virtual={false}
        showSearch={{ filterOption: false, onSearch: setText }}
        loading={asked.isFetching}
        options={rows.map((row) => ({ value: row.id, label: `${row.name} ${row.code}` }))}
      />
    </Form.Item>
  );
}
