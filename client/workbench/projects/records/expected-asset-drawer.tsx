import { Form, Select } from 'antd';
import { useState } from 'react';
import type { AssetClass, AssetForm } from '../../../generated/schema.js';
import {
  WorkbenchAmendExpectedAssetDocument,
  WorkbenchListExpectedAssetDocument,
  type WorkbenchProjectAssetsQuery,
  WorkbenchProjectPartiesDocument,
} from '../../../generated/workbench.js';
import { ActDrawer } from '../../kit/act-drawer.js';
import { useAsk } from '../../kit/ask.js';
import { useEnumOptions } from '../../kit/enum-words.js';
import { AmountField, TextField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';
import type { ProjectHead } from '../page/project-head.js';

export type ExpectedAsset = NonNullable<WorkbenchProjectAssetsQuery['project']>['expectedAssets']['nodes'][number];

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
  return (
    <ActDrawer
      open
      title={t('listExpectedAsset')}
      document={WorkbenchListExpectedAssetDocument}
      variables={(values: Values) => ({ input: { projectId: project.id, ...values } })}
      done={t('recorded')}
      onClose={onClose}
    >
      <ExpectedAssetFields />
    </ActDrawer>
  );
}

/** The same thing once more is known of it. */
export function AmendAssetDrawer({ asset, onClose }: { readonly asset: ExpectedAsset; readonly onClose: () => void }) {
  const t = useWords('projects');
  const { id, version, owner, upkeepHolder } = asset;
  const known = Object.fromEntries(Object.entries(pick(asset)).filter(([, value]) => value !== null)) as Partial<Values>;
  return (
    <ActDrawer
      open
      title={t('amendExpectedAsset')}
      document={WorkbenchAmendExpectedAssetDocument}
      variables={(values: Values) => ({ input: { id, version, ...values } })}
      initial={{ ...known, ...(owner ? { ownerPartyId: owner.id } : {}), ...(upkeepHolder ? { upkeepPartyId: upkeepHolder.id } : {}) }}
      done={t('recorded')}
      onClose={onClose}
    >
      <ExpectedAssetFields owner={owner} upkeepHolder={upkeepHolder} />
    </ActDrawer>
  );
}

const pick = ({ name, class: kind, form, quantity, unit, location }: ExpectedAsset) => ({
  name,
  class: kind,
  form,
  quantity,
  unit,
  location,
});

interface Party {
  readonly id: string;
  readonly name: string;
}
interface FieldsProps {
  readonly owner?: Party | null;
  readonly upkeepHolder?: Party | null;
}

function ExpectedAssetFields({ owner = null, upkeepHolder = null }: FieldsProps) {
  const t = useWords('projects');
  const options = useEnumOptions();
  return (
    <>
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
      <PartyField name="ownerPartyId" label={t('field.owner')} chosen={owner} />
      <PartyField name="upkeepPartyId" label={t('field.upkeep')} chosen={upkeepHolder} />
    </>
  );
}

/** A party found by a part of its name; the one chosen before is offered even when it is not among those found. */
function PartyField({ name, label, chosen }: { readonly name: string; readonly label: string; readonly chosen: Party | null }) {
  const [text, setText] = useState('');
  const asked = useAsk(WorkbenchProjectPartiesDocument, { placeCode: null, text: text || null });
  const found = asked.data?.parties.nodes ?? [];
  const offered = chosen && !found.some(({ id }) => id === chosen.id) ? [chosen, ...found] : found;
  return (
    <Form.Item name={name} label={label}>
      <Select
        allowClear
        showSearch={{ filterOption: false, onSearch: setText }}
        loading={asked.isFetching}
        options={offered.map((party) => ({ value: party.id, label: party.name }))}
      />
    </Form.Item>
  );
}
