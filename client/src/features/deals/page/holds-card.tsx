import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Card } from '../../../shared/page-header';
import type { DealFacts } from '../deal';
import { LightMark } from './light-mark';
import { MissLinks } from './miss-links';
import { passedWithout } from './overrides';

/** 卡在哪里: every light in its sentence, the pauses among them, and what is missing of stages that were passed in spite of it. */
export const HoldsCard = ({ deal, onExplain }: { deal: DealFacts; onExplain: () => void }) => {
  const { t } = useTranslation();
  const passed = passedWithout(deal.missing, deal.stageLog);
  const explained = deal.lights.length > 0 || deal.extensions.length > 0;
  return (
    <Card title={t('dealPage.holds')} extra={explained ? <Button type="link" onClick={onExplain}>{t('dealPage.evidence')}</Button> : null}>
      {deal.lights.length === 0 && passed.length === 0 ? (
        <p className="zq-pad zq-muted">{deal.status === 'active' ? <><i className="zq-shape zq-calm" aria-hidden="true">●</i> {t('dealPage.nothingHolds')}</> : t('dealPage.notJudged')}</p>
      ) : (
        <ul className="zq-holds">
          {deal.lights.map((light) => <li key={light.rule}><LightMark light={light} /> {light.message}</li>)}
          {passed.map(({ by, blockers }) => (
            <li key={by?.id ?? 'since'} className="zq-passed" data-testid="passed">
              <b>{t('dealPage.passed', { count: blockers.length })}</b>
              <MissLinks dealId={deal.id} blockers={blockers} />
              <small>{by ? t('dealPage.passedBy', { date: by.enteredOn, by: by.by, stage: t(`stage.${by.toStage}`), reason: by.reason ?? '' }) : t('dealPage.passedSince')}</small>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
};
