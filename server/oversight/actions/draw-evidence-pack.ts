import { gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import type { Act } from '../../audit/index.js';
import { isId, newId } from '../../kernel/ids.js';
import { countyOf } from '../../kernel/viewer.js';
import { EvidencePack } from '../model/evidence-pack.js';
import { touchedIn } from '../rules/evidence-words.js';
import { makePack, rowCount } from '../rules/make-pack.js';
import { refuse } from '../rules/refusals.js';
import { findSubject } from '../views/evidence/find-subject.js';
import { gatherChain } from '../views/evidence/gather-chain.js';
import { gatherEvidence } from '../views/evidence/gather-evidence.js';

/** What one pack can hold and still be opened on an office computer. */
const rowsMax = 50_000;

export interface DrawEvidencePack {
  readonly subjectNoun: 'ASSET' | 'PROJECT';
  readonly subjectId: string;
  /** Why it is taken out; households stand in it by name. */
  readonly purpose: string;
  readonly requestKey?: string | null;
}

/**
 * Takes out everything recorded about an asset or a project as one pack, which is kept and delivered byte for byte. The
 * act’s own audit entry keeps the root hash. Refuses EVIDENCE_SUBJECT_MUST_EXIST, EVIDENCE_PACK_MUST_STAY_WITHIN_LIMIT.
 */
export async function drawEvidencePack(act: Act, { subjectNoun: noun, subjectId, purpose }: DrawEvidencePack) {
  const { em, viewer, now, today } = act;
  const subject = isId(subjectId) ? await findSubject(em, noun, subjectId) : null;
  if (!subject) throw refuse('EVIDENCE_SUBJECT_MUST_EXIST', { noun: nounWords[noun], id: subjectId.slice(0, 40) });
  const id = newId();
  const county = countyOf(subject.placeCode);
  const sections = await gatherEvidence(em, { noun, id: subject.id, asOf: today });
  const count = rowCount(sections);
  if (count > rowsMax) throw refuse('EVIDENCE_PACK_MUST_STAY_WITHIN_LIMIT', { given: count, limit: rowsMax });
  const chain = await gatherChain(em, county, touchedIn(sections));
  const head = {
    ...{ pack: id, county, purpose, madeAt: now.toISOString(), asOf: today },
    subject: { noun, ...subject },
    drawnBy: { name: viewer.personName, role: viewer.role, forPersonId: viewer.forPersonId },
  };
  const pack = makePack(head, sections, chain);
  const bytes = gzipSync(JSON.stringify(pack));
  em.create(EvidencePack, {
    ...{ id, placeCode: subject.placeCode, subjectNoun: noun, subjectId: subject.id, subjectName: subject.name, asOf: today, purpose },
    root: pack.manifest.root,
    files: pack.manifest.files.length,
    rowCount: count,
    chainEntries: chain.entries.length,
    sizeBytes: bytes.length,
    drawnBy: viewer.personId as string,
    drawnFor: viewer.forPersonId,
    madeAt: now,
  });
  await em.flush();
  // The bytes travel beside the unit of work, so that the audit entry holds their root hash and not themselves.
  await sql`insert into evidence_content (pack_id, place_code, bytes) values (${id}, ${subject.placeCode}, ${bytes})`.execute(
    em.getKysely(),
  );
  return { id, place: subject.placeCode };
}

const nounWords = { ASSET: '资产 · asset', PROJECT: '项目 · project' } as const;
