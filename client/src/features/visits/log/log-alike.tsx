import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { visitLink } from '../../../shared/links';
import { JoinVisitsDocument } from './documents';
import type { LogAnswer } from '../outbox/outbox-context';

export interface LogAlikeProps {
  visitId: string;
  alike: LogAnswer['alike'];
  /** The person wants the lead form next. */
  toLead: boolean;
}

/** A colleague logged this company on the same day: one visit or two? Never a must. */
export const LogAlike = ({ visitId, alike, toLead }: LogAlikeProps) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [joining, join] = useMutation(JoinVisitsDocument);
  const [left, setLeft] = useState(alike);
  const [said, setSaid] = useState<string | null>(null);
  const [notice] = left;
  if (!notice) return null;

  const next = () => {
    setLeft(left.slice(1));
    if (left.length === 1 && toLead) void navigate(`${visitLink(visitId)}?register`);
  };
  const joinInto = async (intoId: string) => {
    const { data, error } = await join({ input: { id: visitId, intoId } });
    const refusal = data?.joinVisits.userErrors[0]?.message ?? error?.graphQLErrors[0]?.message;
    if (data?.joinVisits.visit) void navigate(`${visitLink(data.joinVisits.visit.id)}${toLead ? '?register' : ''}`);
    else setSaid(refusal ?? t('failure.network'));
  };
  const { visitId: other } = notice;
  return (
    <div className="zq-alike" role="note">
      <p>{t('visit.alike', { by: notice.by ?? notice.organisation.shortName })}</p>
      {said ? <p role="alert" className="zq-alike-refused">{said}</p> : null}
      <div className="zq-logged-actions">
        {other ? <Button loading={joining.fetching} onClick={() => void joinInto(other)}>{t('visit.join')}</Button> : null}
        <Button type="text" onClick={next}>{t('visit.keepBoth')}</Button>
      </div>
    </div>
  );
};
