import { useTranslation } from 'react-i18next';
import type { CompanyMergeField } from '../../../gql/schema';
import { MERGE_FIELDS, unitedAliases, useFieldText, type Side } from './fields';

/** A list of visits holds so many at most. */
const VISITS_MAX = 20;

/** What is counted as moving along, as far as the reader sees it. */
const useMoving = (merge: Side): string[] => {
  const { t } = useTranslation();
  const counts = [
    ['contacts', merge.contacts.length], ['deals', merge.deals.length], ['visits', merge.visits.length], ['risks', merge.riskFlags.length], ['subsidiaries', merge.subsidiaries.length],
  ] as const;
  return counts.filter(([, count]) => count > 0).map(([kind, count]) => t(`merge.moving.${kind}`, { count, number: kind === 'visits' && count >= VISITS_MAX ? `${count}+` : String(count) }));
};

/** What the company that stays will be, and what comes over to it. */
export const MergeResult = ({ keep, merge, take }: { keep: Side; merge: Side; take: readonly CompanyMergeField[] }) => {
  const { t } = useTranslation();
  const text = useFieldText();
  const moving = useMoving(merge);
  const from = (field: CompanyMergeField) => (take.includes(field) ? merge : keep);
  const aliases = unitedAliases(keep, merge, take);
  const honours = [...new Set([...keep.honours, ...merge.honours])];
  const facts: { key: string; label: string; said: string; taken: boolean }[] = MERGE_FIELDS.filter((field) => field !== 'name').flatMap((field) => {
    const said = text(from(field), field);
    return said === null ? [] : [{ key: field, label: t(`companyMergeField.${field}`), said, taken: take.includes(field) }];
  });
  if (honours.length > 0) facts.push({ key: 'honours', label: t('merge.honours'), said: honours.map((honour) => t(`honour.${honour}`)).join(t('list.comma')), taken: false });

  return (
    <>
      <h3 className="zq-merge-name">{from('name').name}</h3>
      <p className="zq-muted">{t('merge.aliases', { names: aliases.join(t('list.comma')) })}</p>
      <dl className="zq-merge-result">
        {facts.map(({ key, label, said, taken }) => <div key={key} data-taken={taken || undefined}><dt>{label}</dt><dd>{said}</dd></div>)}
      </dl>
      <p className="zq-merge-moving">{moving.length > 0 ? t('merge.moves', { what: moving.join(t('list.comma')) }) : t('merge.movesNothing')}</p>
      <p className="zq-muted">{t('merge.movesAll')}</p>
    </>
  );
};
