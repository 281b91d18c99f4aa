import { CheckCircleFilled } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { PageHeader } from '../../../shared/page-header';
import { useCan } from '../../../shared/viewer';
import { LogForm, type LoggedVisit } from '../log-form';
import type { MetCompany } from '../visit-draft';
import '../visits.css';

/** What was just logged, and what most people do next. */
const Logged = ({ visit, onAgain }: { visit: LoggedVisit; onAgain: () => void }) => {
  const { t } = useTranslation();
  const mayRegister = useCan('deal.register');
  return (
    <div className="zq-card zq-logged" role="status">
      <CheckCircleFilled className="zq-logged-mark" />
      <h2>{t('visit.logged')}</h2>
      <p className="zq-muted">{visit.companies.map((company) => company.name).join(t('list.comma'))}</p>
      {visit.nextAction ? <p className="zq-muted">{t('visit.loggedNext', { action: visit.nextAction, date: visit.nextActionDueOn })}</p> : null}
      <div className="zq-logged-actions">
        {mayRegister ? <Link to={`/visits/${visit.id}?register`}><Button type="primary">{t('visit.registerLead')}</Button></Link> : null}
        <Button onClick={onAgain}>{t('visit.again')}</Button>
        <Link to="/visits"><Button>{t('visit.toLog')}</Button></Link>
      </div>
    </div>
  );
};

/** The company whose page led here, handed on by its link. */
const metFrom = (state: unknown): MetCompany | undefined => {
  const met = typeof state === 'object' && state !== null && 'met' in state ? state.met : null;
  return typeof met === 'object' && met !== null && 'id' in met && 'name' in met && typeof met.id === 'string' && typeof met.name === 'string' ? { id: met.id, name: met.name } : undefined;
};

/** 记走请: the page that has to be faster than a WeChat message. */
export const LogVisitPage = () => {
  const { t } = useTranslation();
  const [logged, setLogged] = useState<LoggedVisit | null>(null);
  const [again, setAgain] = useState(false);
  const met = metFrom(useLocation().state);
  return (
    <div className="zq-log-visit">
      <PageHeader title={t('action.logVisit')} />
      {logged ? <Logged visit={logged} onAgain={() => { setAgain(true); setLogged(null); }} /> : <LogForm onLogged={setLogged} {...(met && !again ? { met } : {})} />}
    </div>
  );
};
