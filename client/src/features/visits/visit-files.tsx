import { useTranslation } from 'react-i18next';
import type { VisitFactsFragment } from '../../gql/graphql';
import { Card } from '../../shared/page-header';

/** Photos and papers of a visit. */
export const VisitFilesCard = ({ visit }: { visit: VisitFactsFragment }) => {
  const { t } = useTranslation();
  if (visit.files.length === 0) return null;
  return (
    <Card title={t('visit.filesCounted', { count: visit.files.length })}>
      <ul className="zq-cards">
        {visit.files.map((file) => <li key={file.id}><a href={file.url} download={file.name}>{file.name}</a></li>)}
      </ul>
    </Card>
  );
};
