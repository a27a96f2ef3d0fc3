import { Alert, type FormInstance } from 'antd';
import type { Refusal } from '../../generated/refusals.js';
import { Refused } from './ask.js';
import { useLanguage, useWords } from './language.js';
import { problemsOf } from './refused-fields.js';

/** Why not: the sentence, the rule it rests on, and the code that an office may quote. */
export function RefusalAlert({ refusal }: { readonly refusal: Refusal }) {
  const { language } = useLanguage();
  const t = useWords();
  const [basisZh = '', basisEn = basisZh] = refusal.basis.split(' · ');
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={refusal.message[language]}
      description={
        <span>
          {t('basis')}
          {language === 'zh' ? basisZh : basisEn} <code className="code">{refusal.code}</code>
        </span>
      }
    />
  );
}

/** Whatever kept a page from being shown or an act from being done. */
export function Trouble({ error }: { readonly error: unknown }) {
  const t = useWords();
  if (!error) return null;
  if (error instanceof Refused) return <RefusalAlert refusal={error.refusal} />;
  const incident = (error as { incident?: string }).incident;
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={t('fault')}
      description={incident ? t('incident', { incident }) : (error as Error).message}
    />
  );
}

/**
 * Shows a refusal at the field it is about: a form names which field each code concerns. A refused form of input names
 * its fields itself. Answers whether it found a field; if not, the page shows the refusal above the form.
 */
export function showAtFields(
  form: FormInstance,
  error: unknown,
  language: 'zh' | 'en',
  fieldOf: Readonly<Record<string, string>> = {},
): boolean {
  if (!(error instanceof Refused)) return false;
  const { code, message } = error.refusal;
  const facts = error.refusal.facts as Readonly<Record<string, string | number>>;
  const problems = problemsOf(String(facts['fields'] ?? ''), language).filter((problem) => form.getFieldInstance?.(problem.name));
  if (code === 'INPUT_MUST_BE_WELL_FORMED' && problems.length > 0) {
    form.setFields(problems.map((problem) => ({ name: problem.name, errors: [problem.words] })));
    (form.getFieldInstance?.(problems[0]?.name ?? '') as { focus?: () => void } | undefined)?.focus?.();
    return true;
  }
  const named = fieldOf[code] ?? (typeof facts['field'] === 'string' ? facts['field'] : null);
  const name = named?.split('.') ?? [];
  if (name.length === 0) return false;
  form.setFields([{ name: name.length === 1 ? (name[0] as string) : name, errors: [message[language]] }]);
  const field = form.getFieldInstance?.(name.length === 1 ? (name[0] as string) : name) as { focus?: () => void } | undefined;
  field?.focus?.();
  return true;
}
