import { Radio } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { CompanyMergeField } from '../../../gql/schema';
import { differingFields, MERGE_FIELDS, useFieldText, type Side } from './fields';

export interface CompareProps {
  keep: Side;
  merge: Side;
  take: readonly CompanyMergeField[];
  onTake: (take: CompanyMergeField[]) => void;
}

/** Two records side by side: of each field in which they differ one is chosen, the rest is folded away. */
export const Compare = ({ keep, merge, take, onTake }: CompareProps) => {
  const { t } = useTranslation();
  const text = useFieldText();
  const group = useId();
  const differing = differingFields(keep, merge);
  const equal = MERGE_FIELDS.filter((field) => !differing.includes(field));
  const known = equal.filter((field) => text(keep, field) !== null);
  const choose = (field: CompanyMergeField, taken: boolean) => onTake(taken ? [...take.filter((one) => one !== field), field] : take.filter((one) => one !== field));

  const option = (field: CompanyMergeField, side: Side, taken: boolean) => (
    <Radio name={`${group}.${field}`} checked={take.includes(field) === taken} onChange={() => choose(field, taken)} className="zq-merge-option">
      <span className="zq-sr">{t(taken ? 'merge.fromMerged' : 'merge.fromKept')} </span>
      {text(side, field) ?? <span className="zq-muted">{t('merge.empty')}</span>}
    </Radio>
  );

  return (
    <div className="zq-merge-fields">
      <div className="zq-merge-row zq-merge-heads" aria-hidden="true">
        <span />
        <span><b>{t('merge.kept')}</b>{keep.name}</span>
        <span><b>{t('merge.merged')}</b>{merge.name}</span>
      </div>
      {differing.length === 0 ? <p className="zq-muted zq-pad">{t('merge.allEqual')}</p> : null}
      {differing.map((field) => (
        <div key={field} className="zq-merge-row" role="radiogroup" aria-label={t(`companyMergeField.${field}`)}>
          <span className="zq-merge-label">{t(`companyMergeField.${field}`)}</span>
          {option(field, keep, false)}
          {option(field, merge, true)}
        </div>
      ))}
      {known.length > 0 ? (
        <details className="zq-merge-equal">
          <summary>{t('merge.equal', { count: known.length })}</summary>
          <dl>
            {known.map((field) => <div key={field}><dt>{t(`companyMergeField.${field}`)}</dt><dd>{text(keep, field)}</dd></div>)}
          </dl>
        </details>
      ) : null}
    </div>
  );
};
