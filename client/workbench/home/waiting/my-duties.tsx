import { Link } from 'react-router';
import { WorkbenchHomeDutiesDocument } from '../../../generated/workbench.js';
import { useAsk } from '../../kit/ask.js';
import { useLanguage, useWords } from '../../kit/language.js';
import { Trouble } from '../../kit/refusal.js';
import { Section } from '../../kit/section.js';
import { ShortList } from '../../kit/short-list.js';

/** The assets for which the acting post answers. */
export function MyDuties() {
  const t = useWords('home');
  const { language } = useLanguage();
  const asked = useAsk(WorkbenchHomeDutiesDocument, {});
  const duties = asked.data?.myDuties;
  return (
    <Section title={t('duties.title', { count: duties?.totalCount ?? 0 })} actions={<Link to="/assets/duties">{t('duties.all')}</Link>}>
      {asked.error ? <Trouble error={asked.error} /> : null}
      <ShortList
        label={t('duties.label')}
        rows={duties?.nodes ?? []}
        keyOf={({ id }) => id}
        whenEmpty={t('duties.empty')}
        columns={[
          {
            title: t('asset'),
            key: 'asset',
            className: 'home-name',
            render: (_, { asset }) => (asset ? <Link to={`/assets/${asset.id}`}>{asset.name}</Link> : '–'),
          },
          { title: t('duties.level'), key: 'level', render: (_, { title }) => title[language] },
          { title: t('duties.unit'), key: 'unit', render: (_, { unit }) => unit },
          { title: t('duties.since'), key: 'since', render: (_, { validFrom }) => validFrom },
        ]}
      />
    </Section>
  );
}
