import { useTranslation } from 'react-i18next';
import type { TimelineFieldsFragment } from '../../gql/graphql';

/** Field by field, what it was and what it became. */
export const Changes = ({ changes }: { changes: TimelineFieldsFragment['changes'] }) => {
  const { t } = useTranslation();
  if (changes.length === 0) return null;
  return (
    <dl className="zq-changes">
      {changes.map(({ field, before, after }) => (
        <div key={field}>
          <dt>{t(`field.${field}`, { defaultValue: field })}</dt>
          <dd>
            {before === null || before === '' ? null : <><del>{before}</del><span aria-hidden="true"> → </span></>}
            {after === null || after === '' ? <span className="zq-muted">{t('timeline.cleared')}</span> : <ins>{after}</ins>}
          </dd>
        </div>
      ))}
    </dl>
  );
};
