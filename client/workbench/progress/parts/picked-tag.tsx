import { Button } from 'antd';
import { useWords } from '../../kit/language.js';

/** Something that is picked, and a button that lets go of it. */
export function PickedTag({ kind, name, onClose }: { readonly kind: string; readonly name: string; readonly onClose: () => void }) {
  const t = useWords('progress');
  return (
    <span className="picked">
      <span>{t('picked', { kind, name })}</span>
      <Button size="small" type="text" aria-label={t('letGo', { kind, name })} onClick={onClose}>
        ✕
      </Button>
    </span>
  );
}
