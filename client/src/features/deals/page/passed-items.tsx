import { useTranslation } from 'react-i18next';
import type { DealFacts } from '../deal';
import { MissLinks } from './miss-links';
import { passedWithout } from './overrides';

/** So many missing things are shown at first: a deal that was brought in at a late stage may lack all of them. */
const MOST = 4;

/** What is missing of stages that were passed, by which override, and why that was made. Goes inside a list. */
export const PassedItems = ({ deal }: { deal: DealFacts }) => {
  const { t } = useTranslation();
  return passedWithout(deal.missing, deal.stageLog).map(({ by, blockers }) => (
    <li key={by?.id ?? 'since'} data-testid="passed">
      <b className="zq-next-title">{t('dealPage.passed', { count: blockers.length })}</b>
      <MissLinks dealId={deal.id} blockers={blockers} most={MOST} />
      <small className="zq-next-note">{by ? t('dealPage.passedBy', { date: by.enteredOn, by: by.by, stage: t(`stage.${by.toStage}`), reason: by.reason ?? '' }) : t('dealPage.passedSince')}</small>
    </li>
  ));
};
