import { CheckCircleFilled, ClockCircleFilled } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { visitLink } from '../../../shared/links';
import { useCan } from '../../../shared/viewer';
import { LogAlike } from './log-alike';
import type { Sent } from './log-draft';
import type { LogAnswer } from '../outbox/outbox-context';

/** What was just logged, and what most people do next. */
const Logged = ({ answer, toLead, onAgain }: { answer: LogAnswer; toLead: boolean; onAgain: () => void }) => {
  const { t } = useTranslation();
  const mayRegister = useCan('deal.register');
  const { visit } = answer;
  return (
    <div className="zq-card zq-logged" role="status">
      <CheckCircleFilled className="zq-logged-mark" />
      <h2>{t('visit.logged')}</h2>
      <p className="zq-muted">{visit.companies.map((company) => company.name).join(t('list.comma'))}</p>
      {visit.nextAction ? <p className="zq-muted">{t('visit.loggedNext', { action: visit.nextAction, date: visit.nextActionDueOn })}</p> : null}
      {answer.alike.length > 0 ? <LogAlike visitId={visit.id} alike={answer.alike} toLead={toLead} /> : null}
      <div className="zq-logged-actions">
        {mayRegister ? <Link to={`${visitLink(visit.id)}?register`}><Button type="primary">{t('visit.registerLead')}</Button></Link> : null}
        <Button onClick={onAgain}>{t('visit.again')}</Button>
        <Link to="/visits"><Button>{t('visit.toLog')}</Button></Link>
      </div>
    </div>
  );
};

/** It waits on this device: why, and that nothing more is to be done. */
const KeptHere = ({ why, onAgain }: { why: Extract<Sent, { kind: 'kept' }>['why']; onAgain: () => void }) => {
  const { t } = useTranslation();
  return (
    <div className="zq-card zq-logged" role="status">
      <ClockCircleFilled className="zq-kept-mark" />
      <h2>{t(why === 'sent' ? 'offline.sentBefore' : 'offline.kept')}</h2>
      <p className="zq-muted">{t(`offline.why.${why}`)}</p>
      <div className="zq-logged-actions">
        <Button type="primary" onClick={onAgain}>{t('visit.again')}</Button>
        <Link to="/outbox"><Button>{t('offline.toOutbox')}</Button></Link>
      </div>
    </div>
  );
};

/** After 保存: done, or waiting. */
export const LogSent = ({ sent, onAgain }: { sent: Sent; onAgain: () => void }) =>
  sent.kind === 'logged' ? <Logged answer={sent.answer} toLead={sent.toLead} onAgain={onAgain} /> : <KeptHere why={sent.why} onAgain={onAgain} />;
