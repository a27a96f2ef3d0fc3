import { Form } from 'antd';
import type { AppointSubstituteInput } from '../../../generated/schema.js';
import { WorkbenchAppointSubstituteDocument, type WorkbenchPostWithSubstitutesFragment } from '../../../generated/workbench.js';
import { ActDrawer } from '../../kit/act-drawer.js';
import { DateField, TextField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';
import { useSession } from '../../session/session.js';
import { PersonPicker } from '../people/person-picker.js';
import { usePostInShort } from './post-words.js';

interface AppointSubstituteDrawerProps {
  readonly post: WorkbenchPostWithSubstitutesFragment;
  readonly onClose: () => void;
}

/** For some days another person acts in this post; every act says by whom and for whom. */
export function AppointSubstituteDrawer({ post, onClose }: AppointSubstituteDrawerProps) {
  const t = useWords('administration');
  const postInShort = usePostInShort();
  const { today } = useSession();
  return (
    <ActDrawer
      open
      title={t('appointSubstitute')}
      document={WorkbenchAppointSubstituteDocument}
      variables={(values: Omit<AppointSubstituteInput, 'postId'>) => ({ input: { ...values, postId: post.id } })}
      initial={{ validFrom: today }}
      fieldOf={{
        SUBSTITUTE_MUST_BE_ANOTHER: 'personId',
        PERSON_MUST_BE_ACTIVE: 'personId',
        PERSON_MUST_EXIST: 'personId',
        PAST_MUST_STAY: 'validFrom',
        SUBSTITUTION_MUST_NOT_OVERLAP: 'validFrom',
        SUBSTITUTION_MUST_LIE_WITHIN_POST: 'validTo',
        DATES_MUST_BE_IN_ORDER: 'validTo',
      }}
      done={t('appointed')}
      submit={t('appointSubstitute')}
      onClose={onClose}
    >
      <p>{t('appointFor', { post: postInShort(post) })}</p>
      <Form.Item name="personId" label={t('substitute')} rules={[{ required: true, message: t('substitute') }]}>
        <PersonPicker />
      </Form.Item>
      <DateField name="validFrom" label={t('validFrom')} required />
      <DateField name="validTo" label={t('validTo')} required />
      <TextField name="reason" label={t('reason')} rows={2} required />
    </ActDrawer>
  );
}
