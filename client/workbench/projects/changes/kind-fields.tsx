import { Form } from 'antd';
import type { ChangeKind } from '../../../generated/schema.js';
import { Amount } from '../../kit/amount.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { AmountField, DateField, TextField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';
import { PlacePicker } from '../../kit/place-picker.js';
import type { ProjectContent } from '../sections/content-section.js';

/** The fields that a change of the chosen kind may speak of. */
export function KindFields({ project }: { readonly project: ProjectContent }) {
  const t = useWords('projects');
  const word = useEnumWords();
  const kind = Form.useWatch<ChangeKind | undefined>('kind', Form.useFormInstance());
  switch (kind) {
    case 'CONTENT':
      return (
        <>
          <TextField name="name" label={t('field.name')} />
          <TextField name="content" label={t('field.content')} rows={4} />
          <DateField name="plannedStart" label={t('field.plannedStart')} />
          <DateField name="plannedFinish" label={t('field.plannedFinish')} />
          <TextField name="implementingUnit" label={t('field.implementingUnit')} />
        </>
      );
    case 'PLACE':
      return (
        <Form.Item name="placeCode" label={t('place')} extra={t('nowIs', { what: project.place?.path ?? '–' })}>
          <PlacePicker label={t('place')} />
        </Form.Item>
      );
    case 'AMOUNT':
      return (
        <>
          <p>
            {t('budgetNow')} <Amount value={project.budget} leaf="form" />
          </p>
          <AmountField name="budget" label={t('budgetYuan')} required />
        </>
      );
    case 'TARGET':
      return project.targets.map((target, index) => (
        <TextField
          key={target.id}
          name={['targets', index]}
          label={`${target.aspect} · ${target.name} (${word('TargetComparison', target.comparison)}, ${target.unit})`}
        />
      ));
    default:
      return null;
  }
}
