import { Form, Select } from 'antd';
import { useState } from 'react';
import type { AssetClass, AssetForm } from '../../../generated/schema.js';
import { WorkbenchListExpectedAssetDocument, WorkbenchProjectPartiesDocument } from '../../../generated/workbench.js';
import { ActDrawer } from '../../kit/act-drawer.js';
import { useAsk } from '../../kit/ask.js';
import { useEnumOptions } from '../../kit/enum-words.js';
import { AmountField, TextField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';
import type { ProjectHead } from '../page/project-head.js';

interface Values {
  readonly name: string;
  readonly class?: AssetClass;
  readonly form?: AssetForm;
  readonly quantity?: string;
  readonly unit?: string;
  readonly location?: string;
  readonly ownerPartyId?: string;
  readonly upkeepPartyId?: string;
}

/** Something that the project will leave behind; what is not yet known can follow. */
export function ExpectedAssetDrawer({ project, onClose }: { readonly project: ProjectHead; readonly onClose: () => void }) {
  const t = useWords('projects');
  const options = useEnumOptions();
  return (
    <ActDrawer
      open
      title={t('listExpectedAsset')}
      document={WorkbenchListExpectedAssetDocument}
      variables={(values: Values) => ({ input: { projectId: project.id, ...values } })}
      done={t('recorded')}
      onClose={onClose}
    >
      <TextField name="name" label={t('field.assetName')} required />
      <Form.Item name="class" label={t('field.assetClass')}>
        <Select allowClear options={options('AssetClass')} />
      </Form.Item>
      <Form.Item name="form" label={t('field.form')}>
        <Select allowClear options={options('AssetForm')} />
      </Form.Item>
      <AmountField name="quantity" label={t('field.quantity')} />
      <TextField name="unit" label={t('field.unit')} />
      <TextField name="location" label={t('field.location')} />
      <PartyField name="ownerPartyId" label={t('field.owner')} />
      <PartyField name="upkeepPartyId" label={t('field.upkeep')} />
    </ActDrawer>
  );
}

function PartyField({ name, label }: { readonly name: string; readonly label: string }) {
  const [text, setText] = useState('');
  const asked = useAsk(WorkbenchProjectPartiesDocument, { placeCode: null, text: text || null });
  return (
    <Form.Item name={name} label={label}>
      <Select
        allowClear
        showSearch={{ filterOption: false, onSearch: setText }}
        loading={asked.isFetching}
        options={(asked.data?.parties.nodes ?? []).map((party) => ({ value: party.id, label: party.name }))}
      />
    </Form.Item>
  );
}
