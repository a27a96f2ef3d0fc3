import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { Comparison, TargetKind } from '../rules/kinds.js';

/** One indicator of a project's performance target (绩效目标): kind, aspect, name and the value it must reach. */
export const PerformanceTarget = defineEntity({
  name: 'PerformanceTarget',
  tableName: 'performance_target',
  properties: {
    id: p.uuid().primary(),
    projectId: p.uuid(),
    placeCode: p.string(),
    published: p.boolean(),
    /** First level: output, benefit, satisfaction. */
    kind: p.string().$type<TargetKind>(),
    /** Second level: 数量, 质量, 时效, 成本, 经济, 社会, 生态, … */
    aspect: p.string(),
    /** Third level: what is measured. */
    name: p.string(),
    comparison: p.string().$type<Comparison>(),
    value: p.string().columnType('numeric(20,4)'),
    unit: p.string(),
    weight: p.string().columnType('numeric(5,2)').nullable(),
    actual: p.string().columnType('numeric(20,4)').nullable(),
  },
});
export type PerformanceTarget = InferEntity<typeof PerformanceTarget>;
