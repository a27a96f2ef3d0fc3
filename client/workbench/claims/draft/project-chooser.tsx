import { Form, Select } from 'antd';
import { useState } from 'react';
import { WorkbenchFundedProjectsDocument } from '../../../generated/workbench.js';
import { useAsk } from '../../kit/ask.js';
import { useWords } from '../../kit/language.js';

/** Picks the project that a claim is for, by a part of its name; the server finds it among those with money. */
export function ProjectChooser({ onChoose }: { readonly onChoose: (id: string) => void }) {
  const t = useWords('claims');
  const [text, setText] = useState('');
  const asked = useAsk(WorkbenchFundedProjectsDocument, {
    filter: {
      text: text || null,
      states: ['FUNDED', 'PREPARING', 'UNDER_WAY', 'COMPLETED', 'ACCEPTED', 'SETTLED', 'HANDED_OVER', 'CLOSED'],
    },
  });
  const options = (asked.data?.projects.nodes ?? []).map(({ id, name, year, place }) => ({
    value: id,
    label: `${name} · ${year} · ${place?.name ?? ''}`,
  }));
  return (
    <Form layout="vertical" className="claim-form">
      <Form.Item label={t('project')} extra={t('chooseProject')} htmlFor="claimed-project">
        <Select
          id="claimed-project"
          placeholder={t('chooseProject')}
          className="wide"
          showSearch={{ filterOption: false, onSearch: setText }}
          loading={asked.isFetching}
          options={options}
          notFoundContent={t('noFundedProject')}
          onChange={onChoose}
        />
      </Form.Item>
    </Form>
  );
}
