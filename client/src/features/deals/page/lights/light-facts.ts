import { useTranslation } from 'react-i18next';
import { plainNumber } from '../../../../shared/amount/yuan-format';
import type { DealLight } from '../../deal';

/** A fact that a light was judged by, in words. */
export interface SaidFact {
  name: string;
  label: string;
  value: string;
}

/** Told apart from the rest: the threshold with its unit, and what an extension says. */
const ELSEWHERE = ['unit', 'untilOn', 'reason', 'documentNumber', 'approvedBy'];
/** Facts whose value is a word of the catalogue. */
const WORDS: Record<string, string> = { siteKind: 'siteKind', idle: 'landIdle' };

/** What a light was judged by, in the order in which the rule names it. */
export const useLightFacts = (): ((light: DealLight) => SaidFact[]) => {
  const { t, i18n } = useTranslation();
  return ({ facts }) => {
    if (typeof facts !== 'object' || facts === null) return [];
    const all = facts as Record<string, unknown>;
    const said = (name: string, value: unknown): string | null => {
      if (name === 'threshold') return typeof all['unit'] === 'string' ? `${String(value)} ${t(`thresholdUnit.${all['unit']}`, { count: Number(value) })}` : String(value);
      if (typeof value === 'boolean') return value ? t('dealPage.yes') : null;
      const words = WORDS[name];
      if (words) return t(`${words}.${String(value)}`);
      return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? plainNumber(value) : String(value);
    };
    return Object.entries(all).flatMap(([name, value]) => {
      const text = ELSEWHERE.includes(name) ? null : said(name, value);
      const key = `lightFact.${name}`;
      return text === null ? [] : [{ name, label: i18n.exists(key) ? t(key) : name, value: text }];
    });
  };
};
