import { type Access, both, noRow, officeRows, roleIs, type TableAccess } from '../../kernel/access.js';

const auditors = ['AUDITOR', 'OVERSEER'] as const;
/** What auditors draw is theirs to read: a sample known beforehand is no sample, and households stand in packs by name. */
const ofAuditors: TableAccess = { office: both(officeRows, roleIs(...auditors)), public: noRow, grants: ['insert'] };

/** Every office sees the exceptions of its own area, found among the rows that it sees. Nothing drawn is ever changed. */
export const oversightAccess: Access = {
  rows: {
    audit_sample: ofAuditors,
    audit_sample_item: ofAuditors,
    evidence_pack: ofAuditors,
    evidence_content: ofAuditors,
  },
  verbs: {
    exceptions: 'office',
    exceptionCounts: 'office',
    samples: auditors,
    sample: auditors,
    drawSample: ['AUDITOR'],
    evidencePacks: auditors,
    evidencePack: auditors,
    drawEvidencePack: auditors,
  },
};
