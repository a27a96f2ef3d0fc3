import { sql } from 'kysely';
import { assetOf } from '../../assets/index.js';
import { placeOf } from '../../divisions/index.js';
import { personOf } from '../../identity/index.js';
import { column, money, ref, type Shape, shape, toPage } from '../../kernel/shape.js';
import { projectOf } from '../../projects/index.js';

export const sampleItemShape: Shape = shape('AuditSampleItem', 'audit_sample_item', {
  rank: column('rank'),
  subjectId: column('subject_id'),
  placeCode: column('subject_place_code'),
  name: column('subject_name'),
  amount: money('amount_fen'),
  rankHash: column('rank_hash'),
  precedingAmount: money('from_fen'),
  hits: column('hits'),
  asset: assetOf('subject_id'),
  project: projectOf('subject_id'),
});

export const sampleShape: Shape = shape('AuditSample', 'audit_sample', {
  placeCode: column('place_code'),
  place: placeOf(),
  population: column('population'),
  by: column('by'),
  seed: column('seed'),
  size: column('size'),
  asOf: column('as_of'),
  filter: column('filter'),
  populationCount: column('population_count'),
  populationAmount: money('population_fen'),
  populationSha256: column('population_sha256'),
  purpose: column('purpose'),
  drawnOn: column('drawn_on'),
  drawnBy: personOf('drawn_by'),
  recordedAt: column('recorded_at'),
  items: toPage(
    () => sampleItemShape,
    (from, to) => sql`${ref(to, 'sample_id')} = ${ref(from, 'id')}`,
    [
      { read: (from) => ref(from, 'rank'), type: 'bigint' },
      { read: (from) => ref(from, 'id'), type: 'uuid' },
    ],
  ),
});

export const packShape: Shape = shape('EvidencePack', 'evidence_pack', {
  placeCode: column('place_code'),
  place: placeOf(),
  subjectNoun: column('subject_noun'),
  subjectId: column('subject_id'),
  subjectName: column('subject_name'),
  asOf: column('as_of'),
  root: column('root'),
  files: column('files'),
  rowCount: column('row_count'),
  chainEntries: column('chain_entries'),
  sizeBytes: column('size_bytes'),
  purpose: column('purpose'),
  drawnBy: personOf('drawn_by'),
  madeAt: column('made_at'),
  jsonUrl: (from) => sql`'/evidence/' || ${ref(from, 'id')} || '.json'`,
  tarUrl: (from) => sql`'/evidence/' || ${ref(from, 'id')} || '.tar'`,
});
