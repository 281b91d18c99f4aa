import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { plainNumber } from '../../../shared/amount/yuan-format';
import type { DealFacts } from '../deal';

type Step = DealFacts['stagePath'][number];
type State = 'passed' | 'skipped' | 'here' | 'ahead';

const stateOf = (step: Step, at: number, here: number): State => (at === here ? 'here' : at > here ? 'ahead' : step.days === null ? 'skipped' : 'passed');

/** The main line: where the deal is, the days at each stage, and beside them what its peers took. */
export const StagePath = ({ deal }: { deal: Pick<DealFacts, 'stagePath'> }) => {
  const { t } = useTranslation();
  const line = useRef<HTMLOListElement>(null);
  const steps = deal.stagePath;
  const compared = steps.some(({ medianDays }) => medianDays !== null);
  const here = steps.findIndex(({ current }) => current);

  // On a phone the line is longer than the screen: it opens where the deal is.
  useEffect(() => {
    const list = line.current;
    const item = list?.children[here];
    if (list && item instanceof HTMLElement) list.scrollLeft = item.offsetLeft - (list.clientWidth - item.clientWidth) / 2;
  }, [here]);

  return (
    <section className="zq-card zq-path" aria-label={t('deal.path')}>
      <ol className="zq-path-stages" ref={line} tabIndex={0} aria-label={t('deal.path')}>
        {steps.map((step, at) => {
          const now = stateOf(step, at, here);
          const median = step.medianDays;
          const slow = median !== null && step.days !== null && step.days > Number(median);
          return (
            <li key={step.stage} data-state={now} data-slow={slow || undefined} aria-current={now === 'here' ? 'step' : undefined} title={step.enteredOn ? t('dealPage.enteredOn', { date: step.enteredOn }) : undefined}>
              <span className="zq-path-name">{t(`stage.${step.stage}`)}</span>
              <small>{now === 'skipped' ? t('deal.skipped') : now !== 'ahead' && step.days !== null ? t('unit.days', { count: step.days }) : '\u00a0'}</small>
              {compared ? <small className="zq-path-peers" title={median ? t('dealPage.peersHint', { count: step.sample, days: plainNumber(median) }) : undefined}>{median ? t('dealPage.peers', { days: plainNumber(median) }) : '\u00a0'}</small> : null}
            </li>
          );
        })}
      </ol>
    </section>
  );
};
