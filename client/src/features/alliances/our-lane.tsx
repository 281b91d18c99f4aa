import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMutation } from 'urql';
import type { OurSharesQuery } from '../../gql/graphql';
import { usePages } from '../../shared/connection';
import { dealLink } from '../../shared/links';
import { LoadMore } from '../../shared/load-more';
import { Card } from '../../shared/page-header';
import { EmptyState, QueryState } from '../../shared/query-state';
import { StageTag } from '../../shared/stage-tag';
import { useCan } from '../../shared/viewer';
import { RevokeShareDocument } from './documents';
import { OurSharesDocument } from './documents';

type OurDeal = OurSharesQuery['deals']['nodes'][number];
type Share = OurDeal['shares'][number];

/** One share that is in force, and the way to end it. */
const ShareLine = ({ share, dealName }: { share: Share; dealName: string }) => {
  const { t } = useTranslation();
  const { modal, message } = App.useApp();
  const mayShare = useCan('alliance.share');
  const [, revoke] = useMutation(RevokeShareDocument);

  const confirm = () =>
    void modal.confirm({
      title: t('alliance.revokeTitle', { deal: dealName }),
      content: t('alliance.revokeText', { alliance: share.alliance.name }),
      okText: t('alliance.revoke'),
      okButtonProps: { danger: true },
      onOk: async () => {
        const { data, error } = await revoke({ input: { id: share.id } });
        const refused = data?.revokeShare.userErrors[0]?.message ?? error?.graphQLErrors[0]?.message ?? (error ? t('failure.network') : null);
        if (refused) void message.error(refused);
        else void message.success(t('alliance.revoked'));
      },
    });

  return (
    <div className="zq-share-line">
      <span>
        {share.alliance.name}
        <small className="zq-muted">
          {t(`shareLevel.${share.level}`)} · {t('alliance.sharedOn', { date: share.sharedOn })}
          {share.expiresOn ? ` · ${t('alliance.expiresOn', { date: share.expiresOn })}` : ''}
        </small>
      </span>
      {mayShare ? <Button size="small" onClick={confirm}>{t('alliance.revoke')}</Button> : null}
    </div>
  );
};

/** 我们共享的: our deals and with whom they are shared. The API lists deals, so those without a share are left out here. */
export const OurLane = () => {
  const { t } = useTranslation();
  const pages = usePages(OurSharesDocument, { first: 100 }, (data) => data.deals);
  const live = (deal: OurDeal): Share[] => deal.shares.filter((share) => !share.revokedOn);
  const shared = pages.nodes.filter((deal) => live(deal).length > 0);
  return (
    <Card title={t('alliance.byUs')} extra={pages.result.data ? <span className="zq-muted">{t('unit.deals', { count: shared.length })}</span> : null}>
      <QueryState result={pages.result} onRetry={pages.reload} isEmpty={() => shared.length === 0 && !pages.hasMore} empty={<EmptyState text={t('alliance.noneByUs')} />}>
        {() => (
          <>
            <ul className="zq-cards">
              {shared.map((deal) => (
                <li key={deal.id}>
                  <div className="zq-share">
                    <div className="zq-share-head">
                      <Link to={dealLink(deal.id)}><b>{deal.name}</b></Link>
                      <StageTag stage={deal.stage} />
                    </div>
                    <small className="zq-muted">{t('alliance.seenAs', { codeName: deal.codeName })}</small>
                    {live(deal).map((share) => <ShareLine key={share.id} share={share} dealName={deal.name} />)}
                  </div>
                </li>
              ))}
            </ul>
            {pages.hasMore ? <LoadMore pages={pages} /> : null}
          </>
        )}
      </QueryState>
    </Card>
  );
};
