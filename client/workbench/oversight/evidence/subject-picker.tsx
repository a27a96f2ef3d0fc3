import { Select } from 'antd';
import { useState } from 'react';
import type { EvidenceSubject } from '../../../generated/schema.js';
import {
  WorkbenchEvidenceAssetDocument,
  WorkbenchEvidenceAssetsDocument,
  WorkbenchEvidenceProjectDocument,
  WorkbenchEvidenceProjectsDocument,
} from '../../../generated/workbench.js';
import { useAsk } from '../../kit/ask.js';

interface SubjectPickerProps {
  readonly noun: EvidenceSubject;
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (id: string) => void;
}

/** Finds an asset or a project by a part of its name or code. */
export function SubjectPicker({ noun, id, value, onChange }: SubjectPickerProps) {
  const [text, setText] = useState('');
  const isAsset = noun === 'ASSET';
  const assets = useAsk(WorkbenchEvidenceAssetsDocument, { text: text || null }, { enabled: isAsset });
  const projects = useAsk(WorkbenchEvidenceProjectsDocument, { text: text || null }, { enabled: !isAsset });
  const asset = useAsk(WorkbenchEvidenceAssetDocument, { id: value ?? '' }, { enabled: isAsset && Boolean(value) }).data?.asset;
  const project = useAsk(WorkbenchEvidenceProjectDocument, { id: value ?? '' }, { enabled: !isAsset && Boolean(value) }).data?.project;
  const found = isAsset
    ? [...(asset ? [asset] : []), ...(assets.data?.assets.nodes ?? [])].map((one) => ({ value: one.id, label: `${one.name} ${one.code}` }))
    : [...(project ? [project] : []), ...(projects.data?.projects.nodes ?? [])].map((one) => ({ value: one.id, label: one.name }));
  const options = [...new Map(found.map((one) => [one.value, one])).values()];
  return (
    <Select
      {...(id ? { id } : {})}
      showSearch={{ filterOption: false, onSearch: setText }}
      loading={assets.isFetching || projects.isFetching}
      virtual={false}
      value={value ?? null}
      options={options}
      onChange={(next: string | null) => next && onChange?.(next)}
    />
  );
}
