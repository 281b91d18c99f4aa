import { useTranslation } from 'react-i18next';
import type { PreviewBulkChangeQuery } from '../../../gql/graphql';

type Preview = PreviewBulkChangeQuery['previewBulkChange'];

/** What a bulk change will do, and what it will leave and why, before anything is done. */
export const PreviewTable = ({ preview }: { preview: Preview }) => {
  const { t } = useTranslation();
  const rest = preview.changing - preview.sample.length;
  return (
    <div className="zq-bulk-preview" role="status" data-testid="bulk-preview">
      <dl>
        {(['changing', 'unchanged', 'notPermitted', 'refused'] as const).map((key) => (
          <div key={key} data-kind={key} data-none={preview[key] === 0 || undefined}><dt>{t(`bulk.${key}`)}</dt><dd>{preview[key]}</dd></div>
        ))}
      </dl>
      {preview.reasons.length > 0 ? (
        <ul className="zq-bulk-reasons">
          {preview.reasons.map(({ code, count, message }) => <li key={code}><b>{t('bulk.times', { count })}</b><span>{message}</span></li>)}
        </ul>
      ) : null}
      {preview.sample.length > 0 ? (
        <p className="zq-bulk-sample">
          {t('bulk.sample', { names: preview.sample.map(({ name }) => name).join(t('punctuation.list')) })}
          {rest > 0 ? t('bulk.sampleMore', { count: preview.changing }) : ''}
        </p>
      ) : null}
    </div>
  );
};
