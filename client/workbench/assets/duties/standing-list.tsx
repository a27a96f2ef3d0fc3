import { Link } from 'react-router';
import { WorkbenchDutyStandingsDocument } from '../../../generated/workbench.js';
import { useAddress, usePage } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { Asked } from '../../kit/asked.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { useSession } from '../../session/session.js';
import { FilterBar } from '../parts/filter-bar.js';

/** Place by place, how many assets there are and for how many the ladder is not complete. */
export function StandingList() {
  const t = useWords('assets');
  const { post } = useSession();
  const { read } = useAddress();
  const asked = useAsk(WorkbenchDutyStandingsDocument, { placeCode: read('place') ?? post?.placeCode ?? '', ...usePage() });
  return (
    <>
      <FilterBar />
      <Asked asked={asked}>
        {({ dutyStandings }) => (
          <PagedTable
            size="small"
            label={t('dutyView.standings')}
            whenEmpty={t('duties.noPlace')}
            connection={dutyStandings}
            loading={asked.isFetching}
            columns={[
              { title: t('duties.postPlace'), key: 'place', render: (_, { place }) => place.name },
              {
                title: t('duties.assets'),
                key: 'assets',
                align: 'right',
                render: (_, { assets, place }) => <Link to={`/assets?place=${place.code}`}>{assets}</Link>,
              },
              {
                title: t('duties.withGaps'),
                key: 'gaps',
                align: 'right',
                render: (_, { withGaps, place }) => <Link to={`/assets/duties?view=gaps&place=${place.code}`}>{withGaps}</Link>,
              },
              {
                title: t('dutyView.expired'),
                key: 'expired',
                align: 'right',
                render: (_, { expiredMandates, place }) => (
                  <Link to={`/assets/duties?view=expired&place=${place.code}`}>{expiredMandates}</Link>
                ),
              },
            ]}
          />
        )}
      </Asked>
    </>
  );
}
