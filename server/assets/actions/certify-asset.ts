import type { Act } from '../../audit/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { moveAsset } from './move-asset.js';

export interface CertifyAsset {
  readonly assetId: string;
  readonly version?: number | null;
  readonly certificateNumber: string;
  /** Today when left out. */
  readonly certifiedOn?: LocalDate | null;
}

/** Notes the certificate over an asset whose rights are confirmed (颁证). Refuses what the lifecycle table refuses. */
export async function certifyAsset(act: Act, { assetId, version, ...input }: CertifyAsset) {
  const certifiedOn = input.certifiedOn ?? act.today;
  const certificateNumber = input.certificateNumber.trim();
  const marks = { certificateNumber, certifiedOn };
  const step = { move: 'certify', on: certifiedOn, marks, documentNumber: certificateNumber } as const;
  const { asset } = await moveAsset(act, { assetId, version: version ?? null, ...step });
  return { id: asset.id, place: asset.placeCode };
}
