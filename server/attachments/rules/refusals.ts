import { refuser } from '../../kernel/refusal.js';

export const attachmentRefusals = {
  ATTACHMENT_MUST_EXIST: {
    zh: '没有编号为{id}的附件。',
    en: 'There is no attachment {id}.',
    basis: '附件随项目可见 · a file is seen by those who see its case',
  },
  SUBJECT_MUST_BE_OF_A_KNOWN_NOUN: {
    zh: '附件或公示不能挂在“{noun}”上，可用：{known}。',
    en: 'Nothing can be attached to or published about a "{noun}"; known are {known}.',
    basis: '附件与公示对象登记 · register of subjects',
  },
  SUBJECT_MUST_EXIST: {
    zh: '辖区内没有编号为{id}的事项（{noun}）。',
    en: 'There is no {noun} {id} in the area of the acting post.',
    basis: '只办理辖区内事项 · acts concern one’s own area',
  },
  FILE_MUST_BE_GIVEN: {
    zh: '请上传且只上传一个文件。',
    en: 'Send exactly one file.',
    basis: '一次上传一个文件 · one file at a time',
  },
  FILE_MUST_NOT_BE_EMPTY: {
    zh: '文件“{name}”是空的。',
    en: 'The file "{name}" is empty.',
    basis: '佐证资料须可查验 · proofs can be looked at',
  },
  FILE_MUST_FIT_SIZE: {
    zh: '文件超过上限{limitKb}KB。',
    en: 'The file is larger than {limitKb} KB.',
    basis: '服务器设置 XIANJIE_MAX_FILE_KB · server setting',
  },
  FILE_NAME_MUST_BE_GIVEN: {
    zh: '文件须有名称和扩展名，最多{limit}个字。',
    en: 'A file has a name with an ending, of at most {limit} characters.',
    basis: '佐证资料须可辨认 · proofs can be told apart',
  },
  FILE_TYPE_MUST_BE_ALLOWED: {
    zh: '不接收“{type}”类文件，可用：{allowed}。',
    en: 'Files of type "{type}" are not taken in; allowed are {allowed}.',
    basis: '附件类型清单 · list of allowed types',
  },
  FILE_MUST_MATCH_ITS_TYPE: {
    zh: '文件“{name}”声明为{declared}，实际内容是{found}。',
    en: 'The file "{name}" is declared as {declared}; its content is {found}.',
    basis: '文件内容与类型相符 · a file is what it says it is',
  },
  FILE_MUST_NOT_HAVE_BEEN_WITHDRAWN: {
    zh: '同一文件曾挂在此处，已于{on}撤回：{reason}。',
    en: 'The same file was attached here and withdrawn on {on}: {reason}.',
    basis: '撤回的附件不再使用 · a withdrawn file does not come back',
  },
  PHOTO_DAY_MUST_NOT_LIE_AHEAD: {
    zh: '拍摄日期{takenOn}晚于今日{today}。',
    en: 'The day it was taken, {takenOn}, lies after today, {today}.',
    basis: '业务日期不得晚于今日 · a business date never lies ahead',
  },
  ATTACHMENT_MUST_NOT_BE_WITHDRAWN: {
    zh: '该附件已于{on}撤回。',
    en: 'The attachment was withdrawn on {on}.',
    basis: '撤回只办一次 · withdrawn once',
  },
  ATTACHMENT_MUST_BE_WITHDRAWN_BY_ITS_UPLOADER: {
    zh: '附件由上传人（或代理人）或县项目库管理员撤回。',
    en: 'An attachment is withdrawn by its uploader (or their substitute) or by the keeper of the county library.',
    basis: '谁上传谁负责 · who uploads answers for it',
  },
  REQUEST_MUST_COME_FROM_A_PAGE_OF_OURS: {
    zh: '上传须带请求头x-xianjie-request、x-xianjie-post或Authorization。',
    en: 'An upload carries the header x-xianjie-request, x-xianjie-post or Authorization.',
    basis: '防止跨站伪造请求 · protection against forged requests of other sites',
  },
} as const;
export const refuse = refuser(attachmentRefusals);
