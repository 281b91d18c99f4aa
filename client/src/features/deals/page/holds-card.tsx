import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Card } from '../../../shared/page-header';
import type { DealFacts } from '../deal';
import { LightMark } from './light-mark';

/** 卡在哪里: every light in its sentence, the pauses among them; the evidence is one click away. */
export const HoldsCard = ({ deal, onExplain }: { deal: DealFacts; onExplain: () => void }) => {
  const { t } = useTranslation();
  const explained = deal.lights.length > 0 || deal.extensions.length > 0;
  return (
    <Card title={t('dealPage.holds')} extra={explained ? <Button type="link" onClick={onExplain}>{t('dealPage.evidence')}</Button> : null}>
      {deal.lights.length === 0 ? (
        <p className="zq-pad zq-muted">{deal.status === 'active' ? <><i className="zq-shape zq-calm" aria-hidden="true">●</i> {t('dealPage.nothingHolds')}</> : t('dealPage.notJudged')}</p>
      ) : (
        <ul className="zq-holds">{deal.lights.map((light) => <li key={light.rule}><LightMark light={light} /> {light.message}</li>)}</ul>
      )}
    </Card>
  );
};
