import { Descriptions, Tag } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { WorkbenchAssetThenFragment, WorkbenchLineageFragment } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { useMoment } from '../moment/use-moment.js';
import { useHolderWords } from '../parts/holders.js';
import { StateTag } from '../parts/state-tag.js';

/** What the asset was on the day asked for, in short. */
export function AssetHead({ asset }: { readonly asset: WorkbenchAssetThenFragment }) {
  const t = useWords('assets');
  const word = useEnumWords();
  const holders = useHolderWords();
  const owners = asset.rights.find(({ kind }) => kind === 'OWN')?.holders ?? [];
  const item = (key: string, children: ReactNode) => ({ key, label: t(key), children: children || '–' });
  const { handover } = asset;
  const { asOf, knownAt, search } = useMoment();
  // These are told as they are today; a page about another moment leaves them to the trail.
  const isNow = !asOf && !knownAt;
  return (
    <>
      <Descriptions
        size="small"
        bordered
        column={{ xs: 1, sm: 2, lg: 3 }}
        className="asset-head"
        items={[
          item('code', asset.code),
          item('class', `${word('AssetClass', asset.class)} · ${word('AssetForm', asset.form)}`),
          item('state', <StateTag state={asset.state} />),
          item('owner', owners.length > 0 ? holders(owners) : t('noOwner')),
          item(
            'ownership',
            [asset.ownerKind && word('OwnerKind', asset.ownerKind), asset.ownerLevel && word('OwnerLevel', asset.ownerLevel)]
              .filter(Boolean)
              .join(' · '),
          ),
          item('upkeepHolder', asset.upkeepHolder?.name),
          item('originalValue', <Amount value={asset.originalValue} to={`${search ? `${search}&` : '?'}tab=trace`} />),
          item('netValue', <Amount value={asset.netValue} to={`${search ? `${search}&` : '?'}tab=trail`} />),
          item('quantity', asset.quantity ? `${asset.quantity} ${asset.unit ?? ''}` : null),
          item('place', asset.place?.path),
          item('location', asset.location),
          item('formedOn', asset.formedOn),
          ...(isNow
            ? [
                item('registeredOn', asset.registeredOn),
                item('confirmedOn', asset.confirmedOn),
                item('certificate', asset.certificateNumber ? `${asset.certificateNumber} · ${asset.certifiedOn ?? ''}` : null),
                item(
                  'handedOverOn',
                  handover
                    ? t('handedOver', { on: asset.handedOverOn, giver: handover.giver, receiver: handover.receiver?.name ?? '–' })
                    : asset.handedOverOn,
                ),
                item('nextUpkeepDueOn', asset.nextUpkeepDueOn),
                item('pledgedUntil', asset.pledgedUntil),
              ]
            : []),
          ...(asset.note ? [item('note', asset.note)] : []),
        ]}
      />
      <div className="asset-tags">
        {asset.isSample ? <Tag>{t('kit:sample')}</Tag> : null}
        {asset.inherited ? <Tag className="asset-mark-plain">{t('inheritedBy', { proof: asset.inheritedProof ?? '–' })}</Tag> : null}
      </div>
      <Lineage label="predecessors" rows={asset.predecessors} />
      <Lineage label="successors" rows={asset.successors} />
    </>
  );
}

/** The assets it was made of or became. */
function Lineage({ label, rows }: { readonly label: string; readonly rows: readonly WorkbenchLineageFragment[] }) {
  const t = useWords('assets');
  const word = useEnumWords();
  if (rows.length === 0) return null;
  return (
    <p>
      {t(label)}{' '}
      {rows.map(({ id, kind, happenedOn, asset }) => (
        <span key={id} className="asset-lineage">
          {happenedOn} {word('LineageKind', kind)} {asset ? <Link to={`/assets/${asset.id}`}>{asset.name}</Link> : '–'}
        </span>
      ))}
    </p>
  );
}
