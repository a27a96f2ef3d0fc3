import { wordEnum } from '../../kernel/word-enum.js';
import { inspectionFindings, inspectionKinds, upkeepMoneySources, upkeepRhythms, upkeepTaskKinds } from '../rules/upkeep-words.js';

export const UpkeepMoneySourceType = wordEnum(
  'UpkeepMoneySource',
  '管护经费来源 · Where the money of upkeep comes from.',
  upkeepMoneySources,
);
export const UpkeepRhythmType = wordEnum('UpkeepRhythm', '管护周期 · How often an asset is kept up.', upkeepRhythms);
export const UpkeepTaskKindType = wordEnum('UpkeepTaskKind', '到期事项种类 · What is due.', upkeepTaskKinds);
export const InspectionKindType = wordEnum('InspectionKind', '清查种类 · What kind of inspection it is.', inspectionKinds);
export const InspectionFindingType = wordEnum('InspectionFinding', '清查结果 · What an inspection found.', inspectionFindings);
