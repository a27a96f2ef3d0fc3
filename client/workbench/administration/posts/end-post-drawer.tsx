import type { EndPostInput } from '../../../generated/schema.js';
import { WorkbenchEndPostDocument, type WorkbenchPostWithSubstitutesFragment } from '../../../generated/workbench.js';
import { ActDrawer } from '../../kit/act-drawer.js';
import { DateField, TextField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';
import { usePostInShort } from './post-words.js';

interface EndPostDrawerProps {
  readonly post: WorkbenchPostWithSubstitutesFragment;
  readonly onClose: () => void;
}

/** Ends a post on a day, at once when none is named. */
export function EndPostDrawer({ post, onClose }: EndPostDrawerProps) {
  const t = useWords('administration');
  const postInShort = usePostInShort();
  return (
    <ActDrawer
      open
      title={t('endPost')}
      document={WorkbenchEndPostDocument}
      variables={(values: Omit<EndPostInput, 'postId'>) => ({ input: { ...values, postId: post.id } })}
      fieldOf={{ PAST_MUST_STAY: 'lastDay', END_MUST_BE_EARLIER: 'lastDay' }}
      done={t('postEnded')}
      submit={t('endPost')}
      onClose={onClose}
    >
      <p>{postInShort(post)}</p>
      <DateField name="lastDay" label={t('lastDay')} help={t('lastDayHint')} />
      <TextField name="reason" label={t('reason')} rows={2} required />
    </ActDrawer>
  );
}
