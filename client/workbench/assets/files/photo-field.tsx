import { Form } from 'antd';
import { FileChooser } from '../../kit/file-chooser.js';
import { useWords } from '../../kit/language.js';

interface PhotoFieldProps {
  readonly name: string;
  readonly label: string;
  readonly assetId: string;
}

/** A photo of the asset, taken now or chosen; it is sent at once, and the form names it. */
export function PhotoField({ name, label, assetId }: PhotoFieldProps) {
  const t = useWords('assets');
  return (
    <Form.Item name={name} label={label}>
      <FileChooser of={{ subjectNoun: 'asset', subjectId: assetId, kind: 'PHOTO' }} label={t('addPhoto')} />
    </Form.Item>
  );
}
