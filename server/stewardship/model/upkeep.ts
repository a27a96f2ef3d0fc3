import { Inspection } from './inspection.js';
import { UpkeepPlan } from './upkeep-plan.js';
import { UpkeepRecord } from './upkeep-record.js';

export const upkeepEntities: readonly object[] = [UpkeepPlan, UpkeepRecord, Inspection];
