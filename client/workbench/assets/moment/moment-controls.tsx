import { Button, DatePicker, Flex } from 'antd';
import dayjs from 'dayjs';
import { useId } from 'react';
import { useAddress } from '../../kit/address.js';
import { useWords } from '../../kit/language.js';
import { useMoment } from './use-moment.js';

const wall = 'YYYY-MM-DDTHH:mm';

/** On which day, and by what was known when: both are held by the address, so that a link shares the answer. */
export function MomentControls() {
  const t = useWords('assets');
  const { write } = useAddress();
  const { asOf, known } = useMoment();
  const id = useId();
  return (
    <Flex wrap gap="small" align="center" className="moment no-print">
      <label htmlFor={`${id}day`}>{t('moment.asOf')}</label>
      <DatePicker
        id={`${id}day`}
        // Its own button to clear it would be too small a target; the one beside it clears both.
        allowClear={false}
        value={asOf ? dayjs(asOf) : null}
        placeholder={t('moment.today')}
        onChange={(day) => write({ asof: day?.format('YYYY-MM-DD') })}
      />
      <label htmlFor={`${id}known`}>{t('moment.knownAt')}</label>
      <DatePicker
        id={`${id}known`}
        allowClear={false}
        value={known ? dayjs(known) : null}
        placeholder={t('moment.now')}
        format="YYYY-MM-DD HH:mm"
        showTime={{ format: 'HH:mm', defaultOpenValue: dayjs('23:59', 'HH:mm') }}
        onChange={(moment) => write({ known: moment?.format(wall) })}
      />
      {asOf || known ? <Button onClick={() => write({ asof: null, known: null })}>{t('moment.clear')}</Button> : null}
    </Flex>
  );
}
