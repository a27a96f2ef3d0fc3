import type { Language } from './language.js';

export interface FieldProblem {
  readonly name: (string | number)[];
  readonly words: string;
}

/**
 * The fields of an input that was not well formed, each with what is wrong with it in one language: the platform names
 * them as `name：中文 · name: English`, several parted by semicolons. Words that name no field are left out.
 */
export function problemsOf(fields: string, language: Language): FieldProblem[] {
  return fields.split('; ').flatMap((problem) => {
    const [zh = '', en = ''] = problem.split(' · ');
    const [, name, words] = (language === 'zh' ? /^([\w.]+)：(.*)$/ : /^([\w.]+): (.*)$/).exec(language === 'zh' ? zh : en) ?? [];
    return name && words ? [{ name: name.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part)), words }] : [];
  });
}
