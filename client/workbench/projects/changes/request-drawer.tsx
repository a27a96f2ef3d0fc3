import { Form, Select } from 'antd';
import type { ChangeKind } from '../../../generated/schema.js';
import { WorkbenchRequestChangeDocument } from '../../../generated/workbench.js';
import { ActDrawer } from '../../kit/act-drawer.js';
import { useEnumOptions } from '../../kit/enum-words.js';
import { TextField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';
import type { ProjectContent } from '../sections/content-section.js';
import { KindFields } from './kind-fields.js';

interface Values {
  readonly kind: ChangeKind;
  readonly reason: string;
  readonly name?: string;
  readonly content?: string;
  readonly plannedStart?: string | null;
  readonly plannedFinish?: string | null;
  readonly implementingUnit?: string;
  readonly placeCode?: string;
  readonly budget?: string;
  /** The value of each target, by its place in the list. */
  readonly targets?: readonly string[];
}

const texts = ['name', 'content', 'plannedStart', 'plannedFinish', 'implementingUnit'] as const;

/** What was written anew, field by field; what stands as it was is not proposed. */
function proposedOf(values: Values, project: ProjectContent) {
  const changed = texts.filter((field) => values[field] && values[field] !== project[field]).map((field) => [field, values[field]]);
  const targets = project.targets
    .map(({ kind, name, value }, index) => ({ kind, name, value: values.targets?.[index]?.trim() || value, before: value }))
    .filter(({ value, before }) => value !== before)
    .map(({ kind, name, value }) => ({ kind, name, value }));
  return {
    ...Object.fromEntries(changed),
    ...(values.placeCode ? { placeCode: values.placeCode } : {}),
    ...(values.budget ? { budget: values.budget } : {}),
    ...(targets.length > 0 ? { targets } : {}),
  };
}

/** Asks for a change of an approved project; the leading group decides, until then nothing changes. */
export function RequestDrawer({ project, onClose }: { readonly project: ProjectContent; readonly onClose: () => void }) {
  const t = useWords('projects');
  const options = useEnumOptions();
  return (
    <ActDrawer
      open
      title={t('requestChange')}
      document={WorkbenchRequestChangeDocument}
      variables={(values: Values) => ({
        input: { projectId: project.id, kind: values.kind, reason: values.reason, proposed: proposedOf(values, project) },
      })}
      initial={{
        name: project.name,
        content: project.content,
        targets: project.targets.map(({ value }) => value),
        ...(project.plannedStart ? { plannedStart: project.plannedStart } : {}),
        ...(project.plannedFinish ? { plannedFinish: project.plannedFinish } : {}),
        ...(project.implementingUnit ? { implementingUnit: project.implementingUnit } : {}),
      }}
      fieldOf={{
        CHANGE_MUST_FIT_KIND: 'kind',
        CHANGE_MUST_CHANGE_SOMETHING: 'kind',
        CHANGE_MUST_BE_ONLY_OPEN_ONE: 'kind',
        SCHEDULE_MUST_BE_IN_ORDER: 'plannedFinish',
        CHANGE_MUST_STAY_IN_COUNTY: 'placeCode',
        AMOUNT_MUST_BE_POSITIVE: 'budget',
        CHANGED_BUDGET_MUST_COVER: 'budget',
        REASON_MUST_BE_GIVEN: 'reason',
      }}
      done={t('changeRequested')}
      submit={t('requestChange')}
      onClose={onClose}
    >
      <p>{t('requestChangeHint')}</p>
      <Form.Item name="kind" label={t('changeKind')} rules={[{ required: true, message: t('changeKind') }]}>
        <Select options={options('ChangeKind')} />
      </Form.Item>
      <KindFields project={project} />
      <TextField name="reason" label={t('field.reason')} rows={3} required />
    </ActDrawer>
  );
}
