import { EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { VisitFactsFragment } from '../../../gql/graphql';
import { SameDayVisitsDocument } from '../documents';
import { JoinDialog, twinsOf } from './join-dialog';

const EditVisitDialog = lazy(() => import('../edit/edit-dialog').then((module) => ({ default: module.EditVisitDialog })));

/** What else can be done with a visit: mend it; fold a second record of the same visit into it, when there is one. */
export const VisitActions = ({ visit }: { visit: VisitFactsFragment }) => {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'edit' | 'join' | null>(null);
  const mayEdit = visit.viewerCan.includes('updateVisit');
  const mayJoin = visit.viewerCan.includes('joinVisits');
  const [sameDay] = useQuery({ query: SameDayVisitsDocument, variables: { filter: { from: visit.visitedOn, to: visit.visitedOn } }, pause: !mayJoin });
  const twins = mayJoin ? twinsOf(visit, sameDay.data?.visits.nodes ?? []) : [];
  const close = () => setOpen(null);
  return (
    <>
      {twins.length > 0 ? <Button onClick={() => setOpen('join')}>{t('visit.join')}</Button> : null}
      {mayEdit ? <Button icon={<EditOutlined />} onClick={() => setOpen('edit')}>{t('action.edit')}</Button> : null}
      {open === 'edit' ? <Suspense fallback={null}><EditVisitDialog visit={visit} onClose={close} /></Suspense> : null}
      {open === 'join' ? <JoinDialog visit={visit} twins={twins} onClose={close} /> : null}
    </>
  );
};
