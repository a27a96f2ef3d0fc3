import { type WorkbenchTagRowFragment, WorkbenchUntagVillageDocument } from '../../../generated/workbench.js';
import { ActDrawer } from '../../kit/act-drawer.js';
import { DateField, TextField } from '../../kit/fields.js';
import { useLanguage, useWords } from '../../kit/language.js';
import { useSession } from '../../session/session.js';

interface Values {
  readonly validTo: string;
  readonly reason: string;
}

/** A tag ends on a day; that the village bore it stays in the record. */
export function UntagDrawer({ tag, onClose }: { readonly tag: WorkbenchTagRowFragment; readonly onClose: () => void }) {
  const t = useWords('projects');
  const { language } = useLanguage();
  const { today } = useSession();
  return (
    <ActDrawer
      open
      title={t('endTag')}
      document={WorkbenchUntagVillageDocument}
      variables={(values: Values) => ({ input: { villageTagId: tag.id, ...values } })}
      initial={{ validTo: today }}
      fieldOf={{ VILLAGE_TAG_MUST_END_IN_ORDER: 'validTo' }}
      done={t('recorded')}
      submit={t('endTag')}
      onClose={onClose}
    >
      <p>
        <strong>{t('endTagOf', { village: tag.place?.name, tag: tag.kind?.[language] })}</strong>
      </p>
      <DateField name="validTo" label={t('validTo')} required />
      <TextField name="reason" label={t('field.reason')} rows={2} required />
    </ActDrawer>
  );
}
