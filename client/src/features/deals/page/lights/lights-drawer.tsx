import { Button, Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePhone } from '../../../../shared/use-phone';
import { type DealFacts, type DealLight, may } from '../../deal';
import { LightMark } from '../light-mark';
import { ExtensionItem } from './extension-item';
import { useLightFacts } from './light-facts';
import './lights.css';

export interface LightsDrawerProps {
  deal: DealFacts;
  /** Opens the form of an extension for a rule; without one, for any. */
  onExtend: (rule: string | null) => void;
  onClose: () => void;
}

/** One light with its evidence: the sentence, from which day it counts, when it fell due, and every fact it was judged by. */
const Light = ({ deal, light, onExtend }: { deal: DealFacts; light: DealLight; onExtend: (() => void) | null }) => {
  const { t } = useTranslation();
  const facts = useLightFacts()(light);
  const paused = light.state === 'paused';
  const extension = paused ? deal.extensions.find(({ rule, withdrawn }) => rule === light.rule && !withdrawn) : undefined;
  const days = [
    { label: t('dealPage.since'), value: light.since },
    { label: t(paused ? 'dealPage.pausedUntil' : 'dealPage.dueOn'), value: light.dueOn },
    { label: t('dealPage.litOn'), value: light.litOn },
  ];
  return (
    <li data-rule={light.rule}>
      <h3><LightMark light={light} /> {t(`lightRule.${light.rule}`)} <small className="zq-muted">{light.rule}</small></h3>
      <p>{light.message}</p>
      <dl>
        {[...days, ...facts].map(({ label, value }) => <div key={label}><dt>{label}</dt><dd>{value}</dd></div>)}
      </dl>
      {extension ? <ExtensionItem deal={deal} extension={extension} bare /> : null}
      {onExtend ? <Button onClick={onExtend}>{t(paused ? 'dealPage.extendFurther' : 'dealPage.extend')}</Button> : null}
    </li>
  );
};

/** 亮灯依据: everything lit or paused with the evidence behind it, and the extensions that were approved. */
export const LightsDrawer = ({ deal, onExtend, onClose }: LightsDrawerProps) => {
  const { t } = useTranslation();
  const phone = usePhone();
  const extends_ = may(deal, 'override');
  const shown = deal.lights.filter(({ state }) => state === 'paused').map(({ rule }) => deal.extensions.find((one) => one.rule === rule && !one.withdrawn)?.id);
  const others = deal.extensions.filter(({ id }) => !shown.includes(id));
  return (
    <Drawer open onClose={onClose} title={t('dealPage.lights')} placement={phone ? 'bottom' : 'right'} size={phone ? '86dvh' : 480} className="zq-lights-drawer">
      {deal.lights.length === 0 ? <p className="zq-muted">{t(deal.status === 'active' ? 'dealPage.nothingHolds' : 'dealPage.notJudged')}</p> : null}
      <ul className="zq-lights">
        {deal.lights.map((light) => <Light key={light.rule} deal={deal} light={light} onExtend={extends_ ? () => onExtend(light.rule) : null} />)}
      </ul>
      {others.length > 0 ? (
        <section className="zq-extensions">
          <h3>{t('dealPage.extensions')}</h3>
          {others.map((extension) => <ExtensionItem key={extension.id} deal={deal} extension={extension} />)}
        </section>
      ) : null}
      {extends_ && deal.lights.length === 0 ? <Button onClick={() => onExtend(null)}>{t('dealPage.extend')}</Button> : null}
    </Drawer>
  );
};
