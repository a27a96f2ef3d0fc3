import type { WorkbenchPolicyKeysQuery } from '../../../generated/workbench.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useLanguage, useWords } from '../../kit/language.js';

export type PolicyKey = WorkbenchPolicyKeysQuery['policyKeys'][number];

interface Value {
  readonly on?: boolean;
  readonly days?: number;
  readonly unit?: 'CALENDAR' | 'WORKING';
  readonly percent?: string | null;
  readonly count?: number;
  readonly date?: string | null;
  readonly choice?: string;
  readonly items?: readonly { readonly code: string; readonly zh: string; readonly en: string }[];
  readonly milestones?: readonly { readonly date: string; readonly percent: string }[];
}

interface PolicyValueProps {
  readonly of: PolicyKey;
  readonly value: unknown;
  /** A long list in one line with its beginning only. */
  readonly short?: boolean;
}

/** The value of a policy as an office reads it. */
export function PolicyValue({ of, value: given, short = false }: PolicyValueProps) {
  const t = useWords('administration');
  const word = useEnumWords();
  const { language } = useLanguage();
  const value = (given ?? {}) as Value;
  const list = (lines: readonly string[]) => {
    if (short) return t('policy.items', { count: lines.length, first: lines.slice(0, 3).join(t('policy.and')) });
    return (
      <ul className="values">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    );
  };
  switch (of.kind) {
    case 'SWITCH':
      return t(value.on ? 'kit:yes' : 'kit:no');
    case 'DAYS':
      return t('policy.days', { days: value.days, unit: word('NoticeDayUnit', value.unit) });
    case 'RATIO':
    case 'RATIO_OR_NONE':
      return value.percent ? `${value.percent}%` : t('policy.notAsked');
    case 'COUNT':
      return String(value.count ?? '–');
    case 'DATE_OF_YEAR_OR_NONE':
      return value.date ? t('policy.eachYear', { date: value.date }) : t('policy.notAsked');
    case 'CHOICE': {
      const meaning = of.choices.find(({ choice }) => choice === value.choice)?.meaning ?? value.choice ?? '–';
      const [zh, en = zh] = meaning.split(' · ');
      return language === 'zh' ? zh : en;
    }
    case 'ITEMS':
      return list((value.items ?? []).map((item) => item[language]));
    case 'MILESTONES':
      return list((value.milestones ?? []).map(({ date, percent }) => t('policy.milestone', { date, percent })));
  }
}
