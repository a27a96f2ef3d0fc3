import { refuser } from '../../kernel/refusal.js';

export const oversightRefusals = {
  EXCEPTIONS_MUST_NOT_LIE_AHEAD: {
    zh: '截至日期{given}晚于今天（{today}）。',
    en: 'The date {given} lies after today ({today}).',
    basis: '未到日期没有账 · there are no books of a day to come',
  },
  SAMPLE_MUST_NOT_LIE_AHEAD: {
    zh: '抽样基准日{given}晚于今天（{today}）。',
    en: 'The sample’s date {given} lies after today ({today}).',
    basis: '未到日期没有账 · there are no books of a day to come',
  },
  SAMPLE_FILTER_MUST_FIT_POPULATION: {
    zh: '筛选条件{conditions}不适用于总体“{population}”。',
    en: 'The conditions {conditions} do not apply to the population "{population}".',
    basis: '总体须与条件一致 · a population is described in its own terms',
  },
  SAMPLE_PLACE_MUST_BE_IN_AREA: {
    zh: '{place}不在岗位辖区内：总体看不全，不能抽样。',
    en: '{place} lies outside the post’s area: no sample is drawn from a population that is not seen whole.',
    basis: '总体须完整 · a sample stands for the whole population',
  },
  POPULATION_MUST_NOT_BE_EMPTY: {
    zh: '总体中没有符合条件的对象。',
    en: 'Nothing in the population meets the conditions.',
    basis: '总体须完整 · a sample stands for the whole population',
  },
  SAMPLE_MUST_NOT_EXCEED_POPULATION: {
    zh: '样本量{size}大于总体{count}。',
    en: 'A sample of {size} is larger than its population of {count}.',
    basis: '样本是总体的一部分 · a sample is a part of its population',
  },
  POPULATION_MUST_HOLD_MONEY: {
    zh: '总体金额为零，不能按金额抽样。',
    en: 'The population holds no money, so it cannot be sampled by money.',
    basis: '按金额抽样以金额为单位 · money is the unit of monetary sampling',
  },
  EVIDENCE_SUBJECT_MUST_EXIST: {
    zh: '没有编号为{id}的{noun}，或不在岗位辖区内。',
    en: 'There is no {noun} with the identity {id}, or it lies outside the post’s area.',
    basis: '证据包按资产或项目提取 · a pack is about one asset or one project',
  },
  EVIDENCE_PACK_MUST_EXIST: {
    zh: '没有编号为{id}的证据包，或不在岗位辖区内。',
    en: 'There is no evidence pack with the identity {id}, or it lies outside the post’s area.',
    basis: '证据包提取即留痕 · each pack is on record',
  },
  EVIDENCE_PACK_MUST_STAY_WITHIN_LIMIT: {
    zh: '证据包共{given}行，超过上限{limit}行。',
    en: 'The pack would hold {given} rows; {limit} is the limit.',
    basis: '一个证据包只装一件事物 · a pack is about one thing',
  },
} as const;
export const refuse = refuser(oversightRefusals);
