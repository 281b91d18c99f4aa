import { today } from '../../shared/dates';
import { useFailedOpening } from '../../shared/use-failed-opening';
import { PermitDialog } from './permits/permit-dialog';
import { PERMIT_KINDS } from './permits/permit-kinds';
import { ProgressDialog } from './progress/progress-dialog';
import { StatisticsDialog } from './statistics/statistics-dialog';
import { useBuilding } from './use-building';

/** What the address of a deal's page may ask for. */
export type BuildingAction = 'permit' | 'progress' | 'statistics';

export interface BuildingDialogProps {
  dealId: string;
  action: BuildingAction;
  /** Which permit the address names. */
  kind: string | null;
  /** Which field of the papers it names. */
  field?: string | null;
  onClose: () => void;
}

/** A dialog of construction that is opened from elsewhere, such as from what a stage still needs: it brings its own data. */
export const BuildingDialog = ({ dealId, action, kind, field = null, onClose }: BuildingDialogProps) => {
  const { result, deal } = useBuilding(dealId);
  useFailedOpening(deal ? undefined : result.error, onClose);
  if (!deal) return null;
  switch (action) {
    case 'permit':
      return <PermitDialog deal={deal} kind={PERMIT_KINDS.find((one) => one === kind) ?? null} onClose={onClose} />;
    case 'progress':
      return <ProgressDialog deal={deal} month={deal.progressState?.owedMonth ?? today().slice(0, 7)} onClose={onClose} />;
    case 'statistics':
      return <StatisticsDialog deal={deal} field={field} onClose={onClose} />;
  }
};
