import {
  AssetUpkeepResolver,
  InspectionResolver,
  UpkeepPlanResolver,
  UpkeepRecordResolver,
  UpkeepTaskResolver,
} from './upkeep.resolver.js';

export const upkeepResolvers: Function[] = [
  UpkeepPlanResolver,
  UpkeepRecordResolver,
  UpkeepTaskResolver,
  InspectionResolver,
  AssetUpkeepResolver,
];
