import { Button, Flex, Form } from 'antd';
import { useState } from 'react';
import type { ClaimKind } from '../../../generated/schema.js';
import type { WorkbenchClaimedProjectQuery, WorkbenchClaimFragment, WorkbenchProofKindFragment } from '../../../generated/workbench.js';
import { useLanguage, useWords } from '../../kit/language.js';
import { showAtFields, Trouble } from '../../kit/refusal.js';
import { Section } from '../../kit/section.js';
import { ClaimFields, type ClaimValues, initialOf } from './claim-fields.js';
import { missingOf } from './missing.js';
import { type Paper, papersOf } from './papers.js';
import { ProofEditor } from './proof-editor.js';
import { useSaveClaim } from './save-claim.js';

export type ClaimedProject = NonNullable<WorkbenchClaimedProjectQuery['project']>;

interface ClaimFormProps {
  readonly project: ClaimedProject;
  readonly kinds: readonly WorkbenchProofKindFragment[];
  /** Null while a new claim is drawn up. */
  readonly claim: WorkbenchClaimFragment | null;
}

const fieldOf = {
  AMOUNT_MUST_BE_POSITIVE: 'amount',
  CONTRACT_MUST_BE_NAMED: 'contractId',
  CONTRACT_MUST_BE_OF_PROJECT: 'contractId',
  PAYEE_MUST_BE_CONTRACT_PARTY: 'payee',
};

/** A claim with its papers: kept as a draft, or kept and sent on; what is refused stands at its field or at its paper. */
export function ClaimForm({ project, kinds, claim }: ClaimFormProps) {
  const t = useWords('claims');
  const { language } = useLanguage();
  const [form] = Form.useForm<ClaimValues>();
  const [papers, setPapers] = useState<readonly Paper[]>(() => papersOf(claim));
  const [missing, setMissing] = useState<readonly string[]>([]);
  const [refused, setRefused] = useState<unknown>(null);
  const kind = Form.useWatch('kind', form) as ClaimKind | undefined;
  const { save, isBusy, savedId } = useSaveClaim(project.id, claim);
  const send = async (isSubmitted: boolean) => {
    setRefused(null);
    setMissing([]);
    const values = await form.validateFields().catch(() => null);
    if (!values) return;
    try {
      await save(values, papers, isSubmitted);
    } catch (error) {
      const absent = missingOf(error, kinds);
      setMissing(absent);
      // What is missing is told at each paper; everything else above the form or at its field.
      if (absent.length === 0 && !showAtFields(form, error, language, fieldOf)) setRefused(error);
      else document.getElementById('proof-first-missing')?.scrollIntoView();
    }
  };
  return (
    <Form<ClaimValues>
      form={form}
      name="claim"
      layout="vertical"
      initialValues={initialOf(project, claim)}
      scrollToFirstError
      className="claim-form"
      onFinish={() => send(false)}
    >
      <p>{project.name}</p>
      {refused ? (
        <div className="form-trouble">
          <Trouble error={refused} />
        </div>
      ) : null}
      <ClaimFields form={form} project={project} />
      <Section title={t('proofs')}>
        <p>{t('proofsHint')}</p>
        {kind ? (
          <ProofEditor
            claimKind={kind}
            kinds={kinds}
            papers={papers}
            missing={missing.filter((code) => !papers.some((paper) => paper.kind === code))}
            subject={savedId ? { subjectNoun: 'claim', subjectId: savedId } : { subjectNoun: 'project', subjectId: project.id }}
            files={project.attachments.nodes}
            onChange={setPapers}
          />
        ) : null}
      </Section>
      <Flex gap="small" justify="end" wrap>
        <Button htmlType="submit" loading={isBusy}>
          {t('saveDraft')}
        </Button>
        <Button type="primary" loading={isBusy} onClick={() => void send(true)}>
          {t('saveAndSubmit')}
        </Button>
      </Flex>
    </Form>
  );
}
