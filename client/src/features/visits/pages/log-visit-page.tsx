import { CheckCircleFilled } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageHeader } from '../../../shared/page-header';
import { useCan } from '../../../shared/viewer';
import { LogForm, type LoggedVisit } from '../log-form';
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

/** 记走请: the page that has to be faster than a WeChat message. */
export const LogVisitPage = () => {
  const { t } = useTranslation();
  const [logged, setLogged] = useState<LoggedVisit | null>(null);
  return (
    <div className="zq-log">
      <PageHeader title={t('action.logVisit')} />
      {logged ? <Logged visit={logged} onAgain={() => setLogged(null)} /> : <LogForm onLogged={setLogged} />}
    </div>
  );
};
