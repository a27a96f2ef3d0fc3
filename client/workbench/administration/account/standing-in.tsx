import { Button, Tag } from 'antd';
import type { WorkbenchAccountQuery } from '../../../generated/workbench.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { Rows } from '../../kit/rows.js';
import { Section } from '../../kit/section.js';
import { useSession } from '../../session/session.js';

type HeldPost = NonNullable<WorkbenchAccountQuery['viewer']>['posts'][number];

/** The posts of others in which one acts today, with for whom. */
export function StandingIn({ posts }: { readonly posts: readonly HeldPost[] }) {
  const t = useWords('administration');
  const word = useEnumWords();
  const { post, choose } = useSession();
  const ofOthers = posts.filter(({ forPersonId }) => forPersonId);
  if (ofOthers.length === 0) {
    return (
      <Section title={t('standingIn')}>
        <p>{t('standingInNobody')}</p>
      </Section>
    );
  }
  return (
    <Section title={t('standingIn')}>
      <Rows<HeldPost>
        label={t('standingIn')}
        rows={ofOthers}
        whenEmpty={t('standingInNobody')}
        columns={[
          {
            title: t('forWhom'),
            key: 'for',
            render: (_, { forPersonName }) => <Tag className="mark-waits">{t('actsFor', { name: forPersonName })}</Tag>,
          },
          { title: t('role'), key: 'role', render: (_, { role }) => word('Role', role) },
          { title: t('place'), key: 'place', render: (_, { place }) => place?.path ?? '–' },
          { title: t('department'), key: 'department', render: (_, { departmentName }) => departmentName ?? '–' },
          { title: t('validFrom'), dataIndex: 'validFrom' },
          { title: t('validTo'), key: 'validTo', render: (_, { validTo }) => validTo ?? t('noEnd') },
          {
            title: t('acts'),
            key: 'acts',
            className: 'no-print',
            render: (_, { id }) => (id === post?.id ? t('actsHere') : <Button onClick={() => void choose(id)}>{t('actThere')}</Button>),
          },
        ]}
      />
    </Section>
  );
}
