import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FundRowFragment } from '../../gql/graphql';
import { ReportFundsDialog } from './report-dialog';
import { type FundStep, StepDialog } from './step-dialog';
import { ViewDialog } from './view-dialog';

type Shown = FundStep | 'again' | 'view';
/** In the order in which they are offered; the first is what is usually done. */
const OFFERED: readonly (readonly [Exclude<Shown, 'view'>, string])[] = [['check', 'checkFunds'], ['recognise', 'recogniseFunds'], ['again', 'reportFunds'], ['return', 'returnFunds']];

/** The buttons of one arrival of money, by what the server lets this person do with it. */
export const FundActions = ({ funds, onOpen }: { funds: FundRowFragment; onOpen: (funds: FundRowFragment, what: Shown) => void }) => {
  const { t } = useTranslation();
  const offered = OFFERED.filter(([, verb]) => funds.viewerCan.includes(verb));
  if (offered.length === 0) return null;
  return (
    <span className="zq-fund-actions">
      {offered.map(([step]) => (
        <Button key={step} size="small" {...(step === 'return' ? { danger: true, type: 'text' as const } : {})} onClick={() => onOpen(funds, step)} aria-label={t('funds.doNamed', { what: t(`funds.short.${step}`), period: funds.period, deal: funds.deal.name })}>
          {t(`funds.short.${step}`)}
        </Button>
      ))}
    </span>
  );
};

/**
 * Which dialog is open on which arrival. The row is looked up among those shown now: after somebody else's change the
 * dialog goes on with the version that was fetched again.
 */
export const useFundSteps = (rows: readonly FundRowFragment[], onExpired: () => void): { open: (funds: FundRowFragment, what: Shown) => void; dialog: ReactNode } => {
  const [shown, setShown] = useState<{ funds: FundRowFragment; what: Shown } | null>(null);
  const open = (funds: FundRowFragment, what: Shown) => setShown({ funds, what });
  const close = () => setShown(null);
  if (!shown) return { open, dialog: null };
  const funds = rows.find(({ id }) => id === shown.funds.id) ?? shown.funds;
  if (shown.what === 'view') return { open, dialog: <ViewDialog funds={funds} onClose={close} onExpired={onExpired} /> };
  if (shown.what === 'again') return { open, dialog: <ReportFundsDialog deal={funds.deal} returned={funds} onClose={close} /> };
  return { open, dialog: <StepDialog funds={funds} step={shown.what} onClose={close} onExpired={onExpired} /> };
};
