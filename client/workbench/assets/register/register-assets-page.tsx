import { App, Button, Form, Result } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { WorkbenchProjectToRegisterDocument, WorkbenchRegisterAssetsDocument } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { useAct, useAsk } from '../../kit/ask.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { AmountField, DateField, TextField } from '../../kit/fields.js';
import { useLanguage, useWords } from '../../kit/language.js';
import { NotFound } from '../../kit/not-found.js';
import { Page } from '../../kit/page.js';
import { showAtFields, Trouble } from '../../kit/refusal.js';

interface Values {
  readonly assets: readonly {
    expectedAssetId: string;
    originalValue: string;
    formedOn?: string | null;
    location?: string;
    note?: string;
  }[];
  readonly expensedReason?: string;
}
const fieldOf = { EXPENSED_REST_MUST_BE_EXPLAINED: 'expensedReason' };

/** Registers what a finished project left behind: each expected asset with its value; the rest of the settlement is explained. */
export function RegisterAssetsPage() {
  const { id = '' } = useParams();
  const t = useWords('assets');
  const word = useEnumWords();
  const { language } = useLanguage();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const [form] = Form.useForm<Values>();
  const [refused, setRefused] = useState<unknown>(null);
  const asked = useAsk(WorkbenchProjectToRegisterDocument, { id });
  const act = useAct(WorkbenchRegisterAssetsDocument);
  const project = asked.data?.project;
  if (asked.data && !project) return <NotFound />;
  const expected = project?.expectedAssets.nodes.filter(({ withdrawnOn, asset }) => !withdrawnOn && !asset) ?? [];
  const send = async (values: Values) => {
    setRefused(null);
    try {
      await act.mutateAsync({ input: { projectId: id, assets: [...values.assets], expensedReason: values.expensedReason || null } });
      void message.success(t('done', { act: t('act.registerAssets') }));
      await navigate(`/assets?project=${id}`);
    } catch (error) {
      if (!showAtFields(form, error, language, fieldOf)) setRefused(error);
    }
  };
  return (
    <Page
      title={t('register.title', { name: project?.name ?? '' })}
      asked={asked}
      actions={<Link to={`/projects/${id}?tab=assets`}>{t('register.toProject')}</Link>}
    >
      {project && (project.formation || expected.length === 0) ? (
        <Result
          status="info"
          title={project.formation ? t('register.done', { day: project.formation.registeredOn }) : t('register.noneExpected')}
          extra={<Link to={`/projects/${id}?tab=assets`}>{t('register.toProject')}</Link>}
        />
      ) : null}
      {project && !project.formation && expected.length > 0 ? (
        <Form<Values>
          form={form}
          layout="vertical"
          className="asset-form"
          scrollToFirstError
          initialValues={{
            assets: expected.map(({ id: expectedAssetId, location }) => ({
              expectedAssetId,
              location,
              formedOn: project.completion?.completedOn,
            })),
          }}
          onFinish={send}
        >
          <p>
            {t('register.settlement')} <Amount value={project.settlement?.amount} to={`/projects/${project.id}?tab=execution#settlement`} />
          </p>
          {refused ? (
            <div className="form-trouble">
              <Trouble error={refused} />
            </div>
          ) : null}
          {expected.map((one, index) => (
            <fieldset key={one.id} className="asset-part">
              <legend>{one.name}</legend>
              <p>
                {[word('AssetClass', one.class), `${one.quantity ?? '–'} ${one.unit ?? ''}`, one.owner?.name].filter(Boolean).join(' · ')}
              </p>
              <Form.Item name={['assets', index, 'expectedAssetId']} hidden>
                <input />
              </Form.Item>
              <AmountField name={['assets', index, 'originalValue']} label={t('field.originalValue')} required />
              <DateField name={['assets', index, 'formedOn']} label={t('field.formedOn')} />
              <TextField name={['assets', index, 'location']} label={t('field.location')} />
              <TextField name={['assets', index, 'note']} label={t('field.note')} />
            </fieldset>
          ))}
          <TextField name="expensedReason" label={t('field.expensedReason')} rows={2} />
          <Button type="primary" htmlType="submit" loading={act.isPending}>
            {t('act.registerAssets')}
          </Button>
        </Form>
      ) : null}
    </Page>
  );
}
