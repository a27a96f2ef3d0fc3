import { refuser } from '../../kernel/refusal.js';

export const identityRefusals = {
  SIGN_IN_MUST_MATCH: {
    zh: '账号或密码不对。',
    en: 'The login or the password is wrong.',
    basis: '登录安全：不透露账号是否存在 · sign-in does not tell whether an account exists',
  },
  ACCOUNT_MUST_NOT_BE_LOCKED: {
    zh: '密码多次输错，账号已锁定，{until}后再试。',
    en: 'The account is locked after repeated wrong passwords; try again after {until}.',
    basis: '登录安全：连续输错锁定 · lock-out after repeated failures',
  },
  SAMPLE_PASSWORD_MUST_NOT_BE_USED: {
    zh: '示例账号的密码不能在正式运行中使用，请由管理员重设。',
    en: 'A sample account’s password cannot be used in production; let an administrator reset it.',
    basis: '示例账号只用于演示 · sample accounts belong to the demonstration set',
  },
  TOKEN_MUST_BE_VALID: {
    zh: '登录凭据无效、已过期或已停用，请重新登录。',
    en: 'The session or token is unknown, expired or ended; sign in again.',
    basis: '登录安全 · sign-in',
  },
  POST_MUST_BE_MINE: {
    zh: '岗位{postId}今天不由您担任或代理。',
    en: 'The post {postId} is not one that you hold or substitute for today.',
    basis: '一次办理只用本人今天担任或代理的岗位 · every act is done in a post held on that day',
  },
  PASSWORD_MUST_BE_CHANGED: {
    zh: '密码由他人设定，请先修改密码再办理。',
    en: 'Somebody else set this password; change it before acting.',
    basis: '登录安全：密码只由本人知道 · only the person knows the password',
  },
  PASSWORD_MUST_BE_STRONG: {
    zh: '密码不合要求：{problem}。',
    en: 'The password is not acceptable: {problem}.',
    basis: '登录安全：密码至少十位，不含账号 · at least ten characters, not the login',
  },
  OLD_PASSWORD_MUST_MATCH: {
    zh: '原密码不对。',
    en: 'The old password is wrong.',
    basis: '登录安全 · sign-in',
  },
  LOGIN_MUST_BE_WELL_FORMED: {
    zh: '账号名“{login}”不合要求：3至60位小写字母、数字、点、横线或下划线，以字母或数字开头。',
    en: 'The login "{login}" must have 3 to 60 lower-case letters, digits, dots, dashes or underscores and start with a letter or digit.',
    basis: '账号规则 · account rules',
  },
  LOGIN_MUST_BE_FREE: {
    zh: '账号名“{login}”已被使用。',
    en: 'The login "{login}" is taken.',
    basis: '账号规则 · account rules',
  },
  NAME_MUST_BE_GIVEN: {
    zh: '名称不能为空。',
    en: 'The name must not be empty.',
    basis: '账号规则 · account rules',
  },
  PERSON_MUST_EXIST: {
    zh: '本县没有编号为{id}的人员。',
    en: 'There is no person {id} in your county.',
    basis: '管理员只管本县账号 · administrators manage the accounts of their county',
  },
  PERSON_MUST_BE_ACTIVE: {
    zh: '{name}的账号已停用。',
    en: 'The account of {name} is closed.',
    basis: '账号规则 · account rules',
  },
  ACCOUNT_MUST_BE_ANOTHERS: {
    zh: '不能对自己的账号办理“{verb}”，须由另一位管理员办理。',
    en: 'You cannot do "{verb}" to your own account; another administrator must.',
    basis: '不相容岗位分离 · separation of duties',
  },
  ACCOUNT_PLACE_MUST_BE_YOURS: {
    zh: '{placeCode}不在您管理的{countyCode}范围内。',
    en: 'The place {placeCode} does not belong to the county {countyCode} that you manage.',
    basis: '管理员只管本县账号 · administrators manage the accounts of their county',
  },
  DEPARTMENT_MUST_EXIST: {
    zh: '本县没有编号为{id}的部门。',
    en: 'There is no department {id} in your county.',
    basis: '部门为基础数据 · departments are data',
  },
  DEPARTMENT_MUST_BE_NEW: {
    zh: '{name}已经登记，或本县已有牵头部门。',
    en: '{name} is already there, or the county already has a lead bureau.',
    basis: '一县一个牵头部门 · one lead bureau per county',
  },
  DEPARTMENT_KIND_MUST_BE_WELL_FORMED: {
    zh: '部门类别“{kind}”应为大写英文词，如 AGRICULTURE。',
    en: 'The kind "{kind}" must be a word in capitals, such as AGRICULTURE.',
    basis: '部门为基础数据 · departments are data',
  },
  DEPARTMENT_MUST_FIT_POST: {
    zh: '{role}须注明本县的部门。',
    en: 'A post as {role} needs a department of its own county.',
    basis: '岗位＝角色×地点×部门 · a post is role × place × department',
  },
  PLACE_MUST_FIT_ROLE: {
    zh: '{role}的岗位地点应为{levels}，所填{placeCode}是{level}。',
    en: 'A post as {role} lies at {levels}; {placeCode} is a {level}.',
    basis: '岗位＝角色×地点×部门 · a post is role × place × department',
  },
  POST_MUST_EXIST: {
    zh: '本县没有编号为{id}的岗位。',
    en: 'There is no post {id} in your county.',
    basis: '岗位＝角色×地点×部门 · a post is role × place × department',
  },
  POST_MUST_NOT_OVERLAP: {
    zh: '此人在{from}至{to}已担任同一岗位。',
    en: 'The person already holds this post from {from} to {to}.',
    basis: '同一岗位不重复 · the same post is held once at a time',
  },
  POST_MUST_BE_YOURS_TO_GIVE: {
    zh: '只有岗位本人或本县管理员可以安排代理。',
    en: 'Only the holder of the post or an administrator of its county appoints or ends substitutes.',
    basis: '代理规则 · substitution rules',
  },
  DATES_MUST_BE_IN_ORDER: {
    zh: '截止日期{to}早于起始日期{from}。',
    en: 'The last day {to} is before the first day {from}.',
    basis: '起止日期均计入 · both ends count',
  },
  PAST_MUST_STAY: {
    zh: '{date}已经过去，之前的任职和代理不能改动。',
    en: '{date} has passed; what was held or substituted before cannot be rewritten.',
    basis: '已办理的事项不改写 · what was done in a post stays done',
  },
  SUBSTITUTE_MUST_BE_ANOTHER: {
    zh: '代理人须是岗位本人和安排者以外的人。',
    en: 'The substitute must be another person than the holder and than the administrator who appoints.',
    basis: '不相容岗位分离 · separation of duties',
  },
  SUBSTITUTION_MUST_NOT_OVERLAP: {
    zh: '该岗位在{from}至{to}已有代理人。',
    en: 'The post already has a substitute from {from} to {to}.',
    basis: '同一岗位同一时间只有一位代理人 · one substitute at a time',
  },
  SUBSTITUTION_MUST_LIE_WITHIN_POST: {
    zh: '代理期须在任职期{from}至{to}之内。',
    en: 'A substitution lies within the days of the post, {from} to {to}.',
    basis: '代理规则 · substitution rules',
  },
  SUBSTITUTION_MUST_EXIST: {
    zh: '没有编号为{id}的代理。',
    en: 'There is no substitution {id}.',
    basis: '代理规则 · substitution rules',
  },
  END_MUST_BE_EARLIER: {
    zh: '已于{to}截止，只能提前，不能推后。',
    en: 'It already ends on {to}; an end can only be brought forward.',
    basis: '延长须重新任职或重新安排 · an extension is a new grant',
  },
  PERSONAL_TOKEN_MUST_EXIST: {
    zh: '您没有编号为{id}的个人令牌。',
    en: 'You have no personal token {id}.',
    basis: '登录安全 · sign-in',
  },
  PERSONAL_TOKEN_MUST_END_IN_TIME: {
    zh: '个人令牌的截止日期须在{from}至{to}之间，所填为{given}。',
    en: 'A personal token ends between {from} and {to}; {given} was given.',
    basis: '登录安全：令牌有期限 · tokens expire',
  },
  COUNTY_MUST_HAVE_NO_ADMINISTRATOR: {
    zh: '{placeCode}已有在任管理员，新账号由其开设。',
    en: '{placeCode} already has an administrator, who opens further accounts.',
    basis: '首位管理员只设一次 · the first administrator is appointed once',
  },
} as const;
export const refuse = refuser(identityRefusals);
