import type { ValidationError } from 'class-validator';
import { GraphQLError } from 'graphql';
import type { ArgumentValidationError } from 'type-graphql';
import { refuseAct } from './audit/index.js';
import { refuseAsHouse } from './kernel/house-refusals.js';
import type { Refusal } from './kernel/refusal.js';

/** One field and what is wrong with it, in both languages: "title：最多200个字 · title: at most 200 characters". */
export function fieldWords(field: string, problem: string): string {
  const [zh = '', en = ''] = problem.split(' · ');
  return field ? `${field}：${zh} · ${field}: ${en}` : problem;
}

/** What the bounds of an input's fields refused, as INPUT_MUST_BE_WELL_FORMED in words. */
export function refusedInput(error: ArgumentValidationError): Refusal {
  const problems = (error.extensions['validationErrors'] as ValidationError[]).flatMap((problem) => problemsOf(problem, ''));
  return refuseAsHouse('INPUT_MUST_BE_WELL_FORMED', { fields: problems.join('; ') });
}

function problemsOf(problem: ValidationError, above: string): string[] {
  const name = above ? `${above}.${problem.property}` : problem.property;
  const own = Object.values(problem.constraints ?? {}).map((sentence) => fieldWords(name, boundWords(sentence)));
  return [...own, ...(problem.children ?? []).flatMap((child) => problemsOf(child, name))];
}

// The library says its bounds in English only; the numbers in its sentences are the facts.
const bounds: readonly (readonly [RegExp, string])[] = [
  [/longer than or equal to (\d+) and shorter than or equal to (\d+)/, '应为$1至$2个字 · it must have $1 to $2 characters'],
  [/longer than or equal to (\d+)/, '至少$1个字 · it must have at least $1 characters'],
  [/shorter than or equal to (\d+)/, '最多$1个字 · it must have at most $1 characters'],
  [/not be greater than ([-\d.]+)/, '不得大于$1 · it must be at most $1'],
  [/not be less than ([-\d.]+)/, '不得小于$1 · it must be at least $1'],
  [/at least (\d+) element/, '至少$1项 · it must have at least $1 entries'],
  [/(?:more|not more) than (\d+) element/, '最多$1项 · it must have at most $1 entries'],
  [/should not be empty/, '不能为空 · it must not be empty'],
  [/must be unique|unique/, '不能重复 · its entries must differ'],
  [/must be an integer/, '应为整数 · it must be a whole number'],
  [/\\d\{12\}\$\/ regular/, '应为十二位数字 · it must be twelve digits'],
  [/\\d\{6\}000000\$\/ regular/, '应为县的区划代码（六位数字加六个零） · it must be a county’s code: six digits and six zeros'],
  [/\\d\{3,12\}\$\/ regular/, '应为三至十二位数字 · it must be three to twelve digits'],
  [/\\d\{1,14\}.*\$\/ regular/, '应为数字，最多十四位整数、四位小数 · it must be a number of at most fourteen digits and four decimals'],
  [/100.*\$\/ regular/, '应为0至100的数字，最多两位小数 · it must be a number from 0 to 100 with at most two decimals'],
  [/\\d\{1,3\}.*\$\/ regular/, '应为数字，最多三位整数、两位小数 · it must be a number of at most three digits and two decimals'],
  [/\{4\}\$\/ regular/, '应为四位数字或字母 · it must be four digits or letters'],
  [/\\S\/ regular/, '不能为空 · it must not be blank'],
  [/regular expression/, '写法不对 · it is not written as it must be'],
];

function boundWords(sentence: string): string {
  for (const [said, words] of bounds) {
    const match = said.exec(sentence);
    if (match) return words.replace(/\$(\d)/g, (_, place: string) => match[Number(place)] ?? '');
  }
  return `不合要求 · ${sentence}`;
}

const variableSaid = /^Variable "\$(\w+)" got invalid value [\s\S]*?(?: at "([^"]+)")?; ([\s\S]*)$/;
const missingSaid = /^Field "(\w+)" of required type "[^"]+" was not provided\./;
const keyForgotten = /^Field "\w+\.requestKey" of required type "[^"]+" was not provided\./;
const absentSaid = /^Variable "\$(\w+)" of (?:required|non-null) type "[^"]+" (?:was not provided|must not be null)\./;

/**
 * A variable that does not fit the contract, as a refusal that names the field: REQUEST_KEY_MUST_BE_GIVEN where the key
 * of a money act is missing, else INPUT_MUST_BE_WELL_FORMED. Null for every other error.
 */
export function refusedVariable(error: unknown): Refusal | null {
  if (!(error instanceof GraphQLError)) return null;
  if (keyForgotten.test(error.message)) return refuseAct('REQUEST_KEY_MUST_BE_GIVEN');
  const absent = absentSaid.exec(error.message);
  if (absent) return notGiven(absent[1] as string);
  const said = variableSaid.exec(error.message);
  if (!said) return null;
  const [, variable, at, problem = ''] = said;
  // The variable itself is the whole input; what lies in it is named by its path alone.
  const field = (at ?? '').slice((variable ?? '').length + 1);
  const missing = missingSaid.exec(problem)?.[1];
  if (missing) return notGiven(field ? `${field}.${missing}` : missing);
  if (/ not to be null\.$/.test(problem)) return notGiven(field);
  return refuseAsHouse('INPUT_MUST_BE_WELL_FORMED', { fields: fieldWords(field || (variable ?? ''), shapeWords(problem)) });
}

function notGiven(field: string): Refusal {
  if (field === 'requestKey') return refuseAct('REQUEST_KEY_MUST_BE_GIVEN');
  return refuseAsHouse('INPUT_MUST_BE_WELL_FORMED', { fields: fieldWords(field, '必须填写 · it must be given') });
}

function shapeWords(problem: string): string {
  const unknown = /^Field "(\w+)" is not defined by type "(\w+)"/.exec(problem);
  if (unknown) return `没有“${unknown[1]}”这一项 · it has no field "${unknown[1]}"`;
  const choice = /in "(\w+)" enum/.exec(problem);
  if (choice) return `不是${choice[1]}中的选项 · it is none of the values of ${choice[1]}`;
  if (/LocalDate|Local Date/.test(problem)) return '日期应写成年-月-日，如2023-10-31 · a date is written like 2023-10-31';
  const type = /(?:type "|^)(\w+)/.exec(problem)?.[1] ?? '';
  if (/Int cannot/.test(problem)) return '应为整数 · it must be a whole number';
  if (/^(String|ID) cannot/.test(problem)) return '应为文字 · it must be a text';
  return `类型不对${type ? `，应为${type}` : ''} · it is of a wrong type`;
}

/**
 * Null when every text in the arguments can be kept as it is: INPUT_MUST_BE_WELL_FORMED for a zero byte, which the
 * database cannot hold, and for half of a surrogate pair, which it would silently keep as another sign.
 */
export function textsCanBeKept(given: unknown, field = ''): Refusal | null {
  if (typeof given === 'string') {
    const problem = '含有不能保存的字符 · it has characters that cannot be kept';
    return given.includes('\0') || !given.isWellFormed()
      ? refuseAsHouse('INPUT_MUST_BE_WELL_FORMED', { fields: fieldWords(field.replace(/^input\./, ''), problem) })
      : null;
  }
  if (typeof given !== 'object' || given === null) return null;
  for (const [name, value] of Object.entries(given)) {
    const refusal = textsCanBeKept(value, field ? `${field}.${name}` : name);
    if (refusal) return refusal;
  }
  return null;
}
