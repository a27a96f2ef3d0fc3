import { refuser } from '../../kernel/refusal.js';

const rights = '五权分置，权属清晰 · five rights, each held clearly';
const down = '资产权属和收益权尽量下沉；到户类资产归农户 · ownership goes as far down as it can; household assets to households';
const history = '历史记录只增不改，更正须有依据 · history is added to, never altered; a correction rests on a document';
const handover = '移交双方签字确认 · both sides sign a handover';
const value = '资产原值与项目结算和来源一致 · the original value agrees with settlement and sources';
const whole = '分拆、合并前后价值和权利不增不减 · a split or merge neither makes nor loses value or rights';

/** What acts on rights, values and the identity of assets may be refused with. */
export const rightsRefusals = {
  OWNER_MUST_BE_NAMED: {
    zh: '资产{code}确权须写明所有权人。',
    en: 'Confirming the rights over the asset {code} needs its owner.',
    basis: rights,
  },
  SUPERVISOR_MUST_BE_NAMED: {
    zh: '资产{code}须写明监督权人；所在乡镇的人民政府未登记为权利主体，不能默认。',
    en: 'Name who supervises the asset {code}: no township government is recorded as a party at its place.',
    basis: rights,
  },
  RIGHT_MUST_BE_GIVEN_ONCE: {
    zh: '“{right}”写了不止一次。',
    en: 'The right "{right}" is given more than once.',
    basis: rights,
  },
  SHARES_MUST_STAY_WRITABLE: {
    zh: '份额的公分母超过十八位，无法精确记录；请先以简单份额办理权利变更。',
    en: 'The common denominator of the shares has more than eighteen digits and cannot be kept exactly; transfer the rights in simpler shares first.',
    basis: '份额以分数精确记录 · shares are kept as exact fractions',
  },
  RIGHT_MUST_NOT_PRECEDE_FORMING: {
    zh: '权利起始日期{date}早于资产形成日期{formed}。',
    en: 'The right would begin on {date}, before the asset was formed on {formed}.',
    basis: rights,
  },
  RIGHT_MUST_HOLD_WHEN_CONFIRMED: {
    zh: '权利起始日期{date}晚于确权日期{confirmed}。',
    en: 'The right would begin on {date}, after its confirmation on {confirmed}.',
    basis: rights,
  },
  RIGHT_MUST_NOT_OVERLAP: {
    zh: '“{right}”自{later}起已有记录，不能再自{date}起变更；原记录有误的以更正办理。',
    en: 'A holding of the right "{right}" that begins on {later} is recorded already, so none can begin on {date}; what was recorded wrongly is corrected.',
    basis: '同一权利在同一时间只有一种归属 · a right is held in one way at a time',
  },
  RIGHT_MUST_NOT_OUTLIVE_ASSET: {
    zh: '资产{code}已于{ended}终结，权利不能延续到当日或以后。',
    en: 'The asset {code} ended on {ended}; no right over it reaches that day.',
    basis: rights,
  },
  RIGHTS_MUST_HAVE_CHANGED: {
    zh: '所填权利人和份额与已有记录相同，没有可变更或更正的内容。',
    en: 'Holders and shares are those already recorded; there is nothing to change.',
    basis: history,
  },
  CORRECTION_DAYS_MUST_BE_IN_ORDER: {
    zh: '更正的截止日期{to}早于起始日期{from}。',
    en: 'The correction would end on {to}, before it begins on {from}.',
    basis: history,
  },
  CORRECTOR_MUST_BE_ANOTHER: {
    zh: '更正须由原记录人以外的人办理。',
    en: 'A record is corrected by somebody other than the one who made it.',
    basis: '不相容岗位分离 · separation of duties',
  },
  OWNER_MUST_BE_ABLE_TO_OWN: {
    zh: '“{party}”是{kind}，可以经营、收益，不能拥有财政资金形成的资产。',
    en: '"{party}" is a {kind}; it may operate and earn, but what public money made is not its to own.',
    basis: down,
  },
  HOUSEHOLD_ASSET_MUST_BELONG_TO_HOUSEHOLD: {
    zh: '资产{code}是到户类资产，所有权人只能是农户，“{party}”不是。',
    en: 'The asset {code} is a household asset and belongs to households only; "{party}" is none.',
    basis: down,
  },
  PUBLIC_ASSET_MUST_NOT_BELONG_TO_HOUSEHOLD: {
    zh: '资产{code}是公益性资产，不能归农户“{party}”个人所有。',
    en: 'The asset {code} serves the public and cannot be owned by the household "{party}".',
    basis: '公益性资产归国家或集体 · public-welfare assets are owned by the state or a collective',
  },
  RECEIVER_MUST_OWN: {
    zh: '“{party}”在{date}不是资产{code}的所有权人，不能接收移交。',
    en: 'On {date} "{party}" does not own the asset {code}, and so cannot receive it.',
    basis: handover,
  },
  SIGNERS_MUST_BE_TWO: {
    zh: '移交方和接收方不能由同一人“{name}”签字。',
    en: 'Giver and receiver cannot both be signed for by "{name}".',
    basis: handover,
  },
  CLASS_MUST_HAVE_CHANGED: {
    zh: '资产{code}在{date}已是该类别。',
    en: 'On {date} the asset {code} is of this class already.',
    basis: '类别变更是一项事件 · a change of class is an event',
  },
  LATER_RECORD_MUST_NOT_STAND: {
    zh: '自{later}起已有后来的记录，不能再办理{date}的变更；请以{later}当日或以后的日期办理。',
    en: 'A later record begins on {later}, so nothing of the kind can happen on {date}; date it on or after {later}.',
    basis: history,
  },
  VALUE_MUST_HAVE_CHANGED: {
    zh: '金额{amount}元没有改变资产的价值。',
    en: 'The amount of {amount} yuan changes nothing of the asset’s value.',
    basis: value,
  },
  NET_VALUE_MUST_STAY_WITHIN_ORIGINAL: {
    zh: '自{date}起净值将为{net}元，应在零与原值{original}元之间。',
    en: 'From {date} the net value would be {net} yuan; it must lie between zero and the original value of {original} yuan.',
    basis: value,
  },
  ORIGIN_MUST_BE_OF_ASSET: {
    zh: '原值更正只能调整该资产已有的来源，“{origin}”不是。',
    en: 'A correction of the original value adjusts sources the asset has; "{origin}" is none of them.',
    basis: value,
  },
  SOURCES_MUST_MAKE_VALUE: {
    zh: '各来源合计{sum}元，应正好等于原值{value}元。',
    en: 'The sources make {sum} yuan; they must make exactly the original value of {value} yuan.',
    basis: value,
  },
  VALUE_MUST_STAY_WITHIN_SETTLEMENT: {
    zh: '项目“{project}”形成的资产原值将达{sum}元，超过结算{settlement}元。',
    en: 'The assets of the project "{project}" would come to {sum} yuan, above its settlement of {settlement} yuan.',
    basis: '项目资产原值合计不超过结算 · Σ original value ≤ settlement',
  },
  PLEDGE_MUST_END_AHEAD: {
    zh: '抵押截止日期{until}应晚于今天{today}。',
    en: 'The pledge must end after today, {today}; it would end on {until}.',
    basis: '抵押须写明期限 · a pledge has a term',
  },
  ASSET_MUST_BE_PLEDGED: {
    zh: '资产{code}没有抵押。',
    en: 'The asset {code} is not pledged.',
    basis: '抵押须写明期限 · a pledge has a term',
  },
  PARTS_MUST_BE_SEVERAL: {
    zh: '分拆或合并至少涉及两项资产，现为{count}项。',
    en: 'A split or merge is of at least two assets; {count} was given.',
    basis: whole,
  },
  ASSETS_MUST_BE_DISTINCT: {
    zh: '“{name}”在同一次分拆或合并中出现了不止一次。',
    en: '"{name}" stands more than once in one split or merge.',
    basis: whole,
  },
  ASSETS_MUST_BE_ALIKE: {
    zh: '资产{code}与资产{other}的{what}不同，不能合并。',
    en: 'The assets {code} and {other} differ in {what} and cannot be merged.',
    basis: '同地、同类、同形态的资产才能合并 · only assets of one place, class and form are merged',
  },
  PARTS_MUST_MAKE_VALUE: {
    zh: '分拆后各项原值合计{sum}元，应正好等于原值{value}元。',
    en: 'The parts make {sum} yuan; they must make exactly the original value of {value} yuan.',
    basis: whole,
  },
  PART_QUANTITY_MUST_HAVE_UNIT: {
    zh: '“{name}”的数量应大于零并写明计量单位。',
    en: 'The quantity of "{name}" must be above zero and have a unit.',
    basis: whole,
  },
} as const;
export const refuseRight = refuser(rightsRefusals);
