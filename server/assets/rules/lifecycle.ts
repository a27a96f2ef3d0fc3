import type { Lifecycle, Move } from '../../kernel/lifecycle.js';
import type { AssetFacts } from './asset-facts.js';
import type { EventKind } from './event-kinds.js';
import * as asked from './guards.js';
import { type AssetState, assetStates, confirmedStates, livingStates } from './states.js';

export const assetMoveNames = [
  'confirmRights',
  'certify',
  'handOver',
  'operate',
  'findIdle',
  'findInefficient',
  'findDamaged',
  'revitalise',
  'resume',
  'transferRights',
  'changeClass',
  'changeValue',
  'enlarge',
  'pledge',
  'releasePledge',
  'split',
  'merge',
  'consume',
  'requestDisposal',
  'dropDisposal',
  'dispose',
] as const;
export type AssetMoveName = (typeof assetMoveNames)[number];

export interface AssetMove extends Move<AssetState, AssetFacts> {
  readonly move: AssetMoveName;
  /** The event under which the move is kept. */
  readonly event: EventKind;
}

const settled: readonly AssetState[] = confirmedStates.filter((state) => state !== 'IN_DISPOSAL');
const used: readonly AssetState[] = ['OPERATING', 'IDLE', 'INEFFICIENT', 'DAMAGED', 'REVITALISING'];
const fromUse = (except: AssetState) => ['HANDED_OVER' as const, ...used].filter((state) => state !== except);
const stay = ({ state }: AssetFacts) => state;
const keeper = ['LIBRARY_KEEPER'] as const;
const holders = ['VILLAGE_CLERK', 'TOWNSHIP_REVIEWER'] as const;

const row = (
  move: AssetMoveName,
  zh: string,
  event: EventKind,
  from: readonly AssetState[],
  to: AssetMove['to'],
  by: AssetMove['by'],
  needs: AssetMove['needs'],
  asks: readonly string[],
): AssetMove => ({ move, zh, event, from, to, by, needs, asks, isOffer: true, writes: '—' });

/** An asset is registered, its rights confirmed, handed over, used and kept up, and in the end disposed of; each step is an event. */
// biome-ignore format: a table is read by its columns
export const assetMoves: readonly AssetMove[] = [
  row('confirmRights',   '确权',           'RIGHTS_CONFIRMED',   ['REGISTERED'],                 'CONFIRMED',    keeper,                                  [asked.registrarIsAnother],                                   ['rights', 'basis', 'documentNumber']),
  row('certify',         '颁证',           'CERTIFIED',          settled,                        stay,           keeper,                                  [asked.notCertified],                                         ['certificateNumber']),
  row('handOver',        '移交',           'HANDED_OVER',        ['REGISTERED', ...settled],     'HANDED_OVER',  ['PROJECT_MANAGER', 'TOWNSHIP_REVIEWER'], [asked.rightsConfirmed, asked.notHandedOver, asked.ownerKnown], ['giverSignedBy', 'receiverSignedBy']),
  row('operate',         '投入运行管护',   'PUT_INTO_OPERATION', ['HANDED_OVER'],                'OPERATING',    holders,                                 [asked.upkeepHolderKnown, asked.ladderComplete],              []),
  row('findIdle',        '认定闲置',       'FOUND_IDLE',         fromUse('IDLE'),                'IDLE',         holders,                                 [],                                                           ['reason']),
  row('findInefficient', '认定低效',       'FOUND_INEFFICIENT',  fromUse('INEFFICIENT'),         'INEFFICIENT',  holders,                                 [],                                                           ['reason']),
  row('findDamaged',     '认定损毁',       'FOUND_DAMAGED',      fromUse('DAMAGED'),             'DAMAGED',      holders,                                 [],                                                           ['reason']),
  row('revitalise',      '盘活',           'REVITALISING',       ['IDLE', 'INEFFICIENT', 'DAMAGED'], 'REVITALISING', ['TOWNSHIP_REVIEWER', 'LIBRARY_KEEPER'], [],                                                       ['reason']),
  row('resume',          '恢复运行',       'RESUMED',            ['IDLE', 'INEFFICIENT', 'DAMAGED', 'REVITALISING'], 'OPERATING', holders,                  [asked.upkeepHolderKnown, asked.ladderComplete],              ['reason']),
  row('transferRights',  '权利变更',       'OWNER_CHANGED',      settled,                        stay,           keeper,                                  [asked.notPledged],                                           ['rights', 'documentNumber', 'reason']),
  row('changeClass',     '类别变更',       'CLASS_CHANGED',      ['REGISTERED', ...settled],     stay,           keeper,                                  [],                                                           ['class', 'reason']),
  row('changeValue',     '价值变动',       'VALUE_CHANGED',      livingStates,                   stay,           keeper,                                  [],                                                           ['value', 'reason']),
  row('enlarge',         '改扩建增值',     'ENLARGED',           ['REGISTERED', ...settled],     stay,           ['PROJECT_MANAGER', 'TOWNSHIP_REVIEWER'], [],                                                          ['value']),
  row('pledge',          '抵押',           'PLEDGED',            settled,                        stay,           keeper,                                  [asked.notPledged],                                           ['until', 'documentNumber']),
  row('releasePledge',   '解除抵押',       'PLEDGE_RELEASED',    settled,                        stay,           keeper,                                  [],                                                           ['reason']),
  row('split',           '分拆',           'SPLIT',              settled,                        'SPLIT',        keeper,                                  [asked.notLeased, asked.notPledged],                          ['parts', 'documentNumber', 'reason']),
  row('merge',           '合并',           'MERGED',             settled,                        'MERGED',       keeper,                                  [asked.notLeased, asked.notPledged],                          ['documentNumber', 'reason']),
  row('consume',         '消耗',           'CONSUMED',           settled,                        'CONSUMED',     holders,                                 [asked.ofHousehold],                                          ['reason']),
  row('requestDisposal', '申请处置',       'DISPOSAL_REQUESTED', ['REGISTERED', ...settled],     'IN_DISPOSAL',  holders,                                 [asked.rightsConfirmed, asked.notLeased, asked.notPledged],   ['disposal']),
  row('dropDisposal',    '处置撤回或否决', 'DISPOSAL_DROPPED',   ['IN_DISPOSAL'],                ({ stateBefore }) => stateBefore, ['VILLAGE_CLERK', 'TOWNSHIP_REVIEWER', 'LIBRARY_KEEPER', 'FINANCE_OFFICER'], [],          ['reason']),
  row('dispose',         '处置完成',       'DISPOSED',           ['IN_DISPOSAL'],                'DISPOSED',     keeper,                                  [asked.notLeased, asked.notPledged],                          ['proceeds']),
];

export const assetLifecycle: Lifecycle<AssetState, AssetFacts> = {
  noun: 'Asset',
  zh: '资产',
  states: assetStates,
  start: 'REGISTERED',
  moves: assetMoves,
};

export function assetMoveOf(name: AssetMoveName): AssetMove {
  return assetMoves.find(({ move }) => move === name) as AssetMove;
}
