import { useNavigate } from 'react-router';
import { useWords } from '../../kit/language.js';
import type { AssetNow } from '../page/asset-page.js';
import { assetForms } from './asset-forms.js';
import { FormDrawer } from './form-drawer.js';

/** One act on one asset, beginning with what the asset says already. */
export function AssetMoveDrawer({
  asset,
  move,
  onClose,
}: {
  readonly asset: AssetNow;
  readonly move: string;
  readonly onClose: () => void;
}) {
  const t = useWords('assets');
  const navigate = useNavigate();
  const form = assetForms[move];
  if (!form) return null;
  const owners = asset.rights.find(({ kind }) => kind === 'OWN')?.holders ?? [];
  const held = owners.map(({ party, share }) => ({ partyId: party?.id, share }));
  const owning = (holders: object[]) => ({ rights: [{ kind: 'OWN', holders }] });
  const initial: Readonly<Record<string, object>> = {
    confirmRights: owning(held.length > 0 ? held : [{ partyId: asset.proposedOwner?.id, share: '1' }]),
    transferRights: owning(held),
    correctRights: owning(held),
    handOver: { receiverPartyId: owners[0]?.party?.id },
    requestDisposal: { partyId: owners[0]?.party?.id },
    changeClass: { class: asset.class },
    merge: { name: asset.name },
  };
  // A merge is of several assets, so no one version was seen; a request for disposal says nothing about what was seen.
  const seen = move === 'merge' ? {} : move === 'requestDisposal' ? { assetId: asset.id } : { assetId: asset.id, version: asset.version };
  const done = (data: object) => {
    const made = (Object.values(data)[0] as { id?: string } | null)?.id;
    if (move === 'requestDisposal' && made) void navigate(`/assets/disposals/${made}`);
    if (move === 'merge' && made) void navigate(`/assets/${made}`);
  };
  return (
    <FormDrawer
      form={move === 'merge' ? { ...form, variables: withThis(asset.id) } : form}
      act={move}
      seen={seen}
      assetId={asset.id}
      initial={(initial[move] ?? {}) as Readonly<Record<string, unknown>>}
      intro={t('actOn', { name: asset.name, code: asset.code })}
      onClose={onClose}
      onDone={done}
    />
  );
}

const withThis =
  (id: string) =>
  ({ others, ...values }: Readonly<Record<string, unknown>>) => ({ ...values, assetIds: [id, ...(others as string[])] });
