import { CameraOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VisitFactsFragment } from '../../../gql/graphql';
import { FileList } from '../../../shared/files';
import { Card } from '../../../shared/page-header';

const AddFilesDialog = lazy(() => import('./add-files-dialog').then((module) => ({ default: module.AddFilesDialog })));

/** Photos and papers of a visit, and more of them from whoever may change it. Nothing where there is nothing to see or do. */
export const VisitFilesCard = ({ visit, onExpired }: { visit: VisitFactsFragment; onExpired: () => void }) => {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  const { files } = visit;
  const mayAdd = visit.viewerCan.includes('updateVisit');
  if (files.length === 0 && !mayAdd) return null;
  return (
    <Card
      title={files.length > 0 ? t('visit.filesCounted', { count: files.length }) : t('visit.files')}
      extra={mayAdd ? <Button icon={<CameraOutlined />} onClick={() => setAdding(true)}>{t('visit.addFiles')}</Button> : null}
    >
      {files.length > 0 ? <div className="zq-pad"><FileList files={files} onExpired={onExpired} /></div> : <p className="zq-pad zq-muted">{t('visit.noFiles')}</p>}
      {adding ? <Suspense fallback={null}><AddFilesDialog visit={visit} onClose={() => setAdding(false)} /></Suspense> : null}
    </Card>
  );
};
