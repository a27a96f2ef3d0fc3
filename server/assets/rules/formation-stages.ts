import type { LocalDate } from '../../kernel/clock.js';
import type { Refusal } from '../../kernel/refusal.js';
import { type ProjectState, projectStates, wayFrom } from '../../projects/index.js';
import { refuseFormation as refuse } from './formation-refusals.js';

/** When in a project's life what it leaves behind is listed, and when it is registered. */
export const formationStages = {
  listExpectedAsset: { zh: '列出拟形成资产 · list an expected asset', states: wayFrom('UNDER_WAY', 'SETTLED') },
  amendExpectedAsset: { zh: '修改拟形成资产 · amend an expected asset', states: wayFrom('UNDER_WAY', 'SETTLED') },
  withdrawExpectedAsset: { zh: '撤回拟形成资产 · withdraw an expected asset', states: wayFrom('UNDER_WAY', 'SETTLED') },
  registerAssets: { zh: '登记资产 · register assets', states: ['SETTLED'] },
} as const satisfies Record<string, { readonly zh: string; readonly states: readonly ProjectState[] }>;
export type FormationAct = keyof typeof formationStages;

/** FORMATION_MUST_FIT_STATE, FORMATION_MUST_BE_FIRST, PROJECT_MUST_NOT_BE_MARKED_AS_FORMING_NONE, in this order. */
export function formationFits(
  act: FormationAct,
  project: { readonly state: ProjectState; readonly formsNoAssetReason?: string | null },
  registeredOn: LocalDate | null,
): Refusal | null {
  const { zh, states } = formationStages[act];
  const { state, formsNoAssetReason: reason } = project;
  if (!(states as readonly ProjectState[]).includes(state)) {
    const names = (states as readonly ProjectState[]).map((each) => projectStates[each]);
    return refuse('FORMATION_MUST_FIT_STATE', { state: projectStates[state], act: zh, states: names.join('、') });
  }
  if (registeredOn) return refuse('FORMATION_MUST_BE_FIRST', { date: registeredOn });
  return reason ? refuse('PROJECT_MUST_NOT_BE_MARKED_AS_FORMING_NONE', { reason }) : null;
}
