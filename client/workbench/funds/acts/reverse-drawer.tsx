import type { ReverseInput } from '../../../generated/schema.js';
import type { TypedDocument } from '../../../typed-document.js';
import { ActDrawer } from '../../kit/act-drawer.js';
import { DateField, TextField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';
import { useSession } from '../../session/session.js';
import { given } from '../parts/given.js';
import { useRequestKey } from '../parts/request-key.js';

type Values = Omit<ReverseInput, 'requestKey' | 'id'>;

interface ReverseDrawerProps<Data> {
  readonly id: string;
  /** The words of the act: its title, and what is taken back. */
  readonly act: 'reverseReceipt' | 'reverseAllocation' | 'reverseDisbursement';
  readonly document: TypedDocument<Data, { input: ReverseInput }>;
  readonly onClose: () => void;
}

/** Takes an act that was booked in error back, whole and with its reason. */
export function ReverseDrawer<Data>({ id, act, document, onClose }: ReverseDrawerProps<Data>) {
  const t = useWords('funds');
  const { today } = useSession();
  const requestKey = useRequestKey();
  return (
    <ActDrawer
      open
      title={t(`act.${act}`)}
      document={document}
      variables={(values: Values) => ({ input: { ...given(values), id, requestKey } })}
      initial={{ reversedOn: today } as Partial<Values>}
      fieldOf={{
        DATE_MUST_NOT_LIE_IN_FUTURE: 'reversedOn',
        REVERSAL_MUST_NOT_PRECEDE_ENTRY: 'reversedOn',
        REVERSAL_MUST_HAVE_REASON: 'reason',
      }}
      done={t('done.reverse')}
      submit={t(`act.${act}`)}
      onClose={onClose}
    >
      <p>{t(`explain.${act}`)}</p>
      <DateField name="reversedOn" label={t('field.reversedOn')} />
      <TextField name="reason" label={t('field.reason')} rows={3} required />
    </ActDrawer>
  );
}
