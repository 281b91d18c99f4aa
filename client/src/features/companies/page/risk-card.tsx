import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CompanyPageQuery } from '../../../gql/graphql';
import { Card } from '../../../shared/page-header';
import { ClearRiskDialog } from './clear-risk-dialog';
import { FlagRiskDialog } from './flag-risk-dialog';

type Risk = CompanyPageQuery['company']['riskFlags'][number];

const RiskLine = ({ risk, onClear }: { risk: Risk; onClear: (() => void) | null }) => {
  const { t } = useTranslation();
  return (
    <li className="zq-risk">
      <div>
        <span className="zq-light" data-light={risk.clearedOn ? 'grey' : 'red'}><i aria-hidden="true">{risk.clearedOn ? '○' : '■'}</i>{t(`riskKind.${risk.kind}`)}</span>{' '}
        <span className="zq-muted">{risk.notedOn} · {risk.source}</span>
        {risk.note ? <p>{risk.note}</p> : null}
        {risk.clearedOn ? <p className="zq-muted">{t('risk.cleared', { date: risk.clearedOn, note: risk.clearedNote ?? '' })}</p> : null}
      </div>
      {onClear ? <Button size="small" onClick={onClear}>{t('risk.clear')}</Button> : null}
    </li>
  );
};

/** 风险: what was read of a company, where and when. */
export const RiskCard = ({ company }: { company: CompanyPageQuery['company'] }) => {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'flag' | Risk | null>(null);
  const { riskFlags } = company;
  const may = (verb: string) => company.viewerCan.includes(verb);
  return (
    <Card title={t('risk.card')} className="zq-gap" extra={may('flagRisk') ? <Button type="link" icon={<PlusOutlined />} onClick={() => setOpen('flag')}>{t('risk.flag')}</Button> : null}>
      {riskFlags.length === 0 ? <p className="zq-pad zq-muted">{t('risk.none')}</p> : (
        <ul className="zq-cards">
          {riskFlags.map((risk) => <RiskLine key={risk.id} risk={risk} onClear={!risk.clearedOn && may('clearRisk') ? () => setOpen(risk) : null} />)}
        </ul>
      )}
      {open === 'flag' ? <FlagRiskDialog company={company} onClose={() => setOpen(null)} /> : null}
      {open !== null && open !== 'flag' ? <ClearRiskDialog risk={open} onClose={() => setOpen(null)} /> : null}
    </Card>
  );
};
