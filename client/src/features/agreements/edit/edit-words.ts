import { useTranslation } from 'react-i18next';
import { useYuanText } from '../../../shared/amount/yuan';
import { isYuan } from '../../../shared/amount/yuan-format';
import type { Changeable, SignValues } from '../sign/values';

/** Fields whose word in the catalogue is another than their name. */
const CALLED: Partial<Record<Changeable, string>> = { title: 'agreementTitle', signingEventId: 'event' };

/** The label of a field of the form. */
export const useFieldLabel = (): ((field: keyof SignValues) => string) => {
  const { t } = useTranslation();
  return (field) => t(['deals', 'parties', 'commitments', 'promises'].includes(field) ? `sign.section.${field}` : `sign.${CALLED[field as Changeable] ?? field}`);
};

/** A value of the form as people read it; null: nothing is filled in. `events` names those that may be met. */
export const useFieldWords = (events: readonly { id: string; name: string }[]): ((field: keyof SignValues, value: unknown) => string | null) => {
  const { t } = useTranslation();
  const yuan = useYuanText();
  const listed = (texts: readonly string[]): string | null => (texts.length > 0 ? texts.join(t('list.comma')) : null);
  return (field, value) => {
    if (field === 'deals') return listed((value as SignValues['deals']).map(({ amount }) => (isYuan(amount) ? yuan(amount) : t('state.unknown'))));
    if (field === 'parties' || field === 'files') return listed((value as { name: string }[]).map(({ name }) => name));
    if (field === 'commitments' || field === 'promises') return listed((value as { content: string; dueOn: string }[]).map(({ content, dueOn }) => `${content} ${dueOn}`));
    if (typeof value !== 'string' || value.trim() === '') return null;
    if (field === 'fairCompetitionResult') return t(`fairCompetitionResult.${value}`);
    if (field === 'signingEventId') return events.find(({ id }) => id === value)?.name ?? t('sign.otherEvent');
    return field === 'deposit' && isYuan(value) ? yuan(value) : value;
  };
};
