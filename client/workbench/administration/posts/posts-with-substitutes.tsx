import { Button, Flex } from 'antd';
import { useState } from 'react';
import type { WorkbenchPostWithSubstitutesFragment } from '../../../generated/workbench.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { Rows } from '../../kit/rows.js';
import { useSession } from '../../session/session.js';
import { AppointSubstituteDrawer } from './appoint-substitute-drawer.js';
import { EndPostDrawer } from './end-post-drawer.js';
import { EndSubstitutionDrawer } from './end-substitution-drawer.js';
import { standingOn } from './post-words.js';
import { Standing } from './standing.js';
import { Substitutes, type SubstitutionOfPost } from './substitutes.js';

type Post = WorkbenchPostWithSubstitutesFragment;
type Act = { readonly act: 'end' | 'appoint'; readonly post: Post } | { readonly act: 'endSubstitution'; readonly one: SubstitutionOfPost };

interface PostsProps {
  readonly posts: readonly Post[];
  readonly whenEmpty: string;
  /** Somebody's own posts: substitutes are appointed, the post itself is another's to end. */
  readonly own?: boolean;
}

/** Posts with their days and substitutions, and what may be done about them. */
export function PostsWithSubstitutes({ posts, whenEmpty, own = false }: PostsProps) {
  const t = useWords('administration');
  const word = useEnumWords();
  const { may, today } = useSession();
  const [act, setAct] = useState<Act | null>(null);
  const close = () => setAct(null);
  const lasts = (post: Post) => ['current', 'ahead'].includes(standingOn(post, today));
  // Holders appoint for themselves, administrators for others; nobody else is offered it.
  const appoints = own ? may('appointSubstitute') : may('grantPost');
  return (
    <>
      <Rows<Post>
        label={t('postHistory')}
        rows={posts}
        whenEmpty={whenEmpty}
        columns={[
          { title: t('role'), key: 'role', render: (_, { role }) => word('Role', role) },
          { title: t('place'), key: 'place', render: (_, { place }) => <span title={place?.path}>{place?.name ?? '–'}</span> },
          { title: t('department'), key: 'department', render: (_, { department }) => department?.name ?? '–' },
          { title: t('validFrom'), dataIndex: 'validFrom' },
          { title: t('validTo'), key: 'validTo', render: (_, { validTo }) => validTo ?? t('noEnd') },
          { title: t('standingToday'), key: 'standing', render: (_, post) => <Standing of={post} /> },
          {
            title: t('substitutes'),
            key: 'substitutes',
            className: 'column-name',
            render: (_, post) => (
              <Substitutes post={post} onEnd={appoints ? (one) => setAct({ act: 'endSubstitution', one }) : undefined} />
            ),
          },
          {
            title: t('acts'),
            key: 'acts',
            className: 'no-print',
            render: (_, post) =>
              lasts(post) && (appoints || may('endPost')) ? (
                <Flex gap="small" wrap>
                  {appoints ? <Button onClick={() => setAct({ act: 'appoint', post })}>{t('appointSubstitute')}</Button> : null}
                  {may('endPost') && !own ? <Button onClick={() => setAct({ act: 'end', post })}>{t('endPost')}</Button> : null}
                </Flex>
              ) : (
                '–'
              ),
          },
        ]}
      />
      {act?.act === 'appoint' ? <AppointSubstituteDrawer post={act.post} onClose={close} /> : null}
      {act?.act === 'end' ? <EndPostDrawer post={act.post} onClose={close} /> : null}
      {act?.act === 'endSubstitution' ? <EndSubstitutionDrawer substitution={act.one} onClose={close} /> : null}
    </>
  );
}
