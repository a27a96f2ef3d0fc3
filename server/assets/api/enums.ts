import { wordEnum } from '../../kernel/word-enum.js';
import { eventKinds } from '../rules/event-kinds.js';
import { assetStates } from '../rules/states.js';
import { assetClasses, assetForms, dutyLevels, ownerKinds, ownerLevels, partyKinds, rightKinds } from '../rules/words.js';
import { assetOrders, ownershipAspects } from '../views/find-assets.js';

export const AssetClassType = wordEnum('AssetClass', '资产类别 · The class of an asset.', assetClasses);
export const AssetFormType = wordEnum('AssetForm', '资产形态 · The form of an asset.', assetForms);
export const AssetStateType = wordEnum('AssetState', '资产状态 · Where an asset is in its life.', assetStates);
export const AssetEventKind = wordEnum('AssetEventKind', '资产事件 · What happened to an asset.', eventKinds);
export const RightKindType = wordEnum('RightKind', '权利：五权分置 · One of the five rights over an asset.', rightKinds);
export const DutyLevelType = wordEnum('DutyLevel', '责任层级 · A level that answers for an asset.', dutyLevels);
export const OwnerKindType = wordEnum('OwnerKind', '权属类型 · What kind of ownership it is.', ownerKinds);
export const OwnerLevelType = wordEnum('OwnerLevel', '权属层级 · At which level it is owned.', ownerLevels);
export const OwnershipAspectType = wordEnum('OwnershipAspect', '权属的口径 · By what ownership is told apart.', ownershipAspects);
export const PartyKindType = wordEnum('PartyKind', '权利主体类型 · What kind of party it is.', partyKinds);

const orderWords: Readonly<Record<keyof typeof assetOrders, string>> = {
  CODE: '资产编码 · By code.',
  NEWEST: '新的在前 · Newest first.',
  VALUE_DESC: '原值，大的在前 · Largest original value first.',
};
export const AssetOrder = wordEnum('AssetOrder', '资产排序 · Order of assets.', orderWords);
