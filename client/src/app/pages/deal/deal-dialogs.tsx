import { useNavigate } from 'react-router';
import { SignDialog } from '../../../features/agreements/sign-dialog';
import { ShareDialog } from '../../../features/alliances/share-dialog';
import { MILESTONE_KINDS, RecordDialog } from '../../../features/construction/record-dialog';
import type { DealAction } from '../../../features/deals/page/deal-header';
import { EditDialog } from '../../../features/deals/page/edit-dialog';
import { LeadDialog } from '../../../features/deals/lead-dialog';
import { StatusDialog } from '../../../features/deals/page/status-dialog';
import { SupplyDialog } from '../../../features/land/supply-dialog';
import { AssignTaskDialog } from '../../../features/tasks/assign-dialog';
import type { DealPageQuery } from '../../../gql/graphql';

export interface DealDialogsProps {
  deal: DealPageQuery['deal'];
  action: DealAction | null;
  /** The field to mend, and the stage it is needed for. */
  field: string | null;
  stage: string | null;
  onClose: () => void;
}

/** The one dialog that the address of a deal's page asks for. */
export const DealDialogs = ({ deal, action, field, stage, onClose }: DealDialogsProps) => {
  const navigate = useNavigate();
  const recorded = deal.milestones.map((milestone) => milestone.kind);
  switch (action) {
    case 'edit':
      return <EditDialog deal={deal} field={field} onClose={onClose} />;
    case 'sign': {
      const past = deal.agreements.some((agreement) => agreement.kind !== 'contract');
      const kind = stage === 'contract' || (stage !== 'framework' && past) ? 'contract' : 'framework';
      return <SignDialog deals={[deal]} kind={kind} onClose={onClose} onSigned={(id) => void navigate(`/agreements/${id}`)} />;
    }
    case 'supply':
      return <SupplyDialog deal={{ id: deal.id, name: deal.name, landNeed: deal.landNeed ?? null }} onClose={onClose} />;
    case 'commence':
    case 'milestone': {
      const asked = MILESTONE_KINDS.find((kind) => kind === stage);
      const next = MILESTONE_KINDS.find((kind) => !recorded.includes(kind)) ?? 'commencement';
      return <RecordDialog deal={deal} kind={asked ?? next} recorded={recorded} onClose={onClose} />;
    }
    case 'share':
      return <ShareDialog deal={deal} onClose={onClose} />;
    case 'task':
      return <AssignTaskDialog subject={{ type: 'deal', id: deal.id, name: deal.name }} onClose={onClose} />;
    case 'phase':
      return <LeadDialog parent={deal} onClose={onClose} />;
    case 'suspend':
    case 'drop':
    case 'reopen':
      return <StatusDialog deal={deal} change={action} onClose={onClose} />;
    case null:
      return null;
  }
};
