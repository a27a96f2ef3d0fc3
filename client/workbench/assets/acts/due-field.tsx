import { Form, Select } from 'antd';
import { WorkbenchAssetDuesDocument } from '../../../generated/workbench.js';
import { written } from '../../kit/amount.js';
import { useAsk } from '../../kit/ask.js';
import { useWords } from '../../kit/language.js';

interface DueFieldProps {
  readonly name: string;
  readonly label: string;
  readonly assetId: string;
}

/** Which due of which contract the money is for. */
export function DueField({ name, label, assetId }: DueFieldProps) {
  const t = useWords('assets');
  const asked = useAsk(WorkbenchAssetDuesDocument, { id: assetId });
  const dues = (asked.data?.asset?.leases.nodes ?? []).flatMap((lease) =>
    lease.dues.nodes.map((due) => ({
      value: due.id,
      label: t('dueOf', { number: lease.number, on: due.dueOn, outstanding: written(due.outstanding, 'YUAN') }),
    })),
  );
  return (
    <Form.Item name={name} label={label}>
      <Select allowClear virtual={false} loading={asked.isFetching} options={dues} />
    </Form.Item>
  );
}
