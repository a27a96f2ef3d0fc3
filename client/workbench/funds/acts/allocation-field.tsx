import { Form, Select } from 'antd';
import { useEffect } from 'react';
import { WorkbenchProjectAllocationsDocument } from '../../../generated/workbench.js';
import { useUnit, written } from '../../kit/amount.js';
import { useAsk } from '../../kit/ask.js';
import { useWords } from '../../kit/language.js';
import { documentName, useSourceWords } from '../parts/names.js';

/** Picks one of the allocations of the project that the form names, each with what is not released of it. */
export function AllocationField({ name, label }: { readonly name: string; readonly label: string }) {
  const t = useWords('funds');
  const words = useSourceWords();
  const { unit } = useUnit();
  const form = Form.useFormInstance();
  const projectId = Form.useWatch<string | undefined>('projectId');
  const asked = useAsk(WorkbenchProjectAllocationsDocument, { projectId: projectId ?? '' }, { enabled: Boolean(projectId) });
  // Another project has other allocations.
  useEffect(() => form.setFieldValue(name, undefined), [projectId, form, name]);
  const options = (projectId ? (asked.data?.allocations.nodes ?? []) : []).map((allocation) => ({
    value: allocation.id,
    label: t('allocationChoice', {
      day: allocation.allocatedOn,
      name: `${documentName(allocation.line.document)} ${words(allocation.line)}`,
      left: allocation.money ? written(allocation.money.unreleased, unit) : '–',
    }),
  }));
  return (
    <Form.Item name={name} label={label} rules={[{ required: true, message: label }]}>
      <Select virtual={false} disabled={!projectId} loading={asked.isFetching} options={options} />
    </Form.Item>
  );
}
