import { Descriptions, Tag } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Amount } from '../../kit/amount.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { Percent } from '../../kit/percent.js';
import type { ClaimShown } from './claim-page.js';

/** What is claimed, for whom, on which contract and project. */
export function ClaimHead({ claim }: { readonly claim: ClaimShown }) {
  const t = useWords('claims');
  const word = useEnumWords();
  const { project } = claim;
  const contract = project?.contracts.find(({ id }) => id === claim.contractId);
  const item = (key: string, children: ReactNode) => ({ key, label: t(key), children });
  return (
    <Descriptions
      size="small"
      bordered
      column={{ xs: 1, sm: 2 }}
      className="claim-head"
      items={[
        item('state', <Tag color={claim.state === 'PAID' ? 'default' : 'processing'}>{word('ClaimState', claim.state)}</Tag>),
        item('stateSince', claim.stateSince),
        item('amount', <Amount value={claim.amount} leaf="claim" />),
        item(
          'kind',
          <>
            {word('ClaimKind', claim.kind)} {claim.isRetention ? <Tag>{t('retention')}</Tag> : null}
          </>,
        ),
        item('payee', claim.payee),
        item('payeeAccount', claim.payeeAccount),
        item('applicantUnit', claim.applicantUnit),
        item('place', project?.place?.path ?? '–'),
        item('project', project ? <Link to={`/projects/${project.id}?tab=money`}>{project.name}</Link> : '–'),
        item('physicalPercent', <Percent value={project?.physicalPercent} to={`/projects/${project?.id}?tab=execution`} />),
        item(
          'contract',
          contract ? (
            <>
              {contract.number} {contract.party}
            </>
          ) : (
            '–'
          ),
        ),
        item('contractAmount', <Amount value={contract?.currentAmount} to={`/projects/${project?.id}?tab=execution#contracts`} />),
        item('retentionPercent', <Percent value={contract?.retentionPercent} to={`/projects/${project?.id}?tab=execution#contracts`} />),
        item('settlement', <Amount value={project?.settlement?.amount} to={`/projects/${project?.id}?tab=execution#settlement`} />),
        ...(claim.isSample ? [item('kit:sample', t('kit:yes'))] : []),
      ]}
    />
  );
}
