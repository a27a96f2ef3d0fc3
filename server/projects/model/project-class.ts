import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** A class of projects (项目类别). Classes are data; two marks on them are read by rules. */
export const ProjectClass = defineEntity({
  name: 'ProjectClass',
  tableName: 'project_class',
  properties: {
    code: p.string().primary(),
    zh: p.string(),
    en: p.string(),
    /** Counts into the industry share and needs a benefit linkage. */
    isIndustry: p.boolean(),
    isManagementFee: p.boolean(),
    rank: p.integer(),
  },
});
export type ProjectClass = InferEntity<typeof ProjectClass>;
