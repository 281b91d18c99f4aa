import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AgreementRowFragment } from '../../gql/graphql';
import { Yuan } from '../../shared/amount/yuan';
import { EmptyState } from '../../shared/query-state';
import './agreements.css';
import { followsAnother } from './sign/kinds';

/** The signings of one deal: its own amount first, and what the signing covered in all. */
export const AgreementList = ({ agreements, dealId }: { agreements: readonly AgreementRowFragment[]; dealId: string }) => {
  const { t } = useTranslation();
  if (agreements.length === 0) return <EmptyState text={t('sign.none')} />;
  return (
    <ul className="zq-cards">
      {agreements.map((agreement) => {
        const own = agreement.deals.find(({ deal }) => deal.id === dealId);
        return (
          <li key={agreement.id}>
            <div className="zq-line">
              <span className="zq-line-text">
                <span className="zq-stage">{t(`agreementKind.${agreement.kind}`)}</span> <Link to={`/agreements/${agreement.id}`}>{agreement.title}</Link>{agreement.terminated ? <span className="zq-ended">{t('sign.ended')}</span> : null}
              </span>
              {followsAnother(agreement.kind) && !/[1-9]/.test(own?.amount ?? '') ? null : <b><Yuan value={own?.amount ?? agreement.totalAmount} /></b>}
            </div>
            <small className="zq-muted">
              {agreement.signedOn}
              {agreement.number ? ` · ${agreement.number}` : ''}
              {agreement.dealCount > 1 ? <> · {t('sign.covers', { count: agreement.dealCount })} <Yuan value={agreement.totalAmount} /></> : null}
              {agreement.agreedStartOn ? ` · ${t('sign.startBy', { date: agreement.agreedStartOn })}` : ''}
              {agreement.parent ? ` · ${t('sign.follows', { title: agreement.parent.title })}` : agreement.kind === 'contract' ? '' : ` · ${t('sign.notCountedShort')}`}
              {own?.inwardAmount ? <> · {t('sign.inward')} <Yuan value={own.inwardAmount} /></> : null}
            </small>
          </li>
        );
      })}
    </ul>
  );
};
