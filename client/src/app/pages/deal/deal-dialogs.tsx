import { useNavigate } from 'react-router';
import { EditAgreementById } from '../../../features/agreements/edit/edit-dialog';
import { SignDialog } from '../../../features/agreements/sign-dialog';
import { ShareDialog } from '../../../features/alliances/share-dialog';
import { BuildingDialog } from '../../../features/construction/building-dialog';
import { MILESTONE_KINDS, RECORDABLE_KINDS } from '../../../features/construction/milestone-kinds';
import { PlanDialog } from '../../../features/construction/plan/plan-dialog';
import { RecordDialog } from '../../../features/construction/record-dialog';
import { LeadDialog } from '../../../features/deals/lead-dialog';
import type { DealAction } from '../../../features/deals/page/actions';
import { EditDialog } from '../../../features/deals/page/edit-dialog';
import { ExtendDialog } from '../../../features/deals/page/lights/extend-dialog';
import { LightsDrawer } from '../../../features/deals/page/lights/lights-drawer';
import { StatusDialog } from '../../../features/deals/page/status-dialog';
import { ReportFundsDialog } from '../../../features/funds/report-dialog';
import { SupplyDialog } from '../../../features/land/supply-dialog';
import { ApplyDialog } from '../../../features/reviews/apply-dialog';
import { AssignTaskDialog } from '../../../features/tasks/assign-dialog';
import type { DealPageQuery } from '../../../gql/graphql';
import type { DealAddress } from './use-deal-address';

export interface DealDialogsProps extends Pick<DealAddress, 'action' | 'about'> {
  deal: DealPageQuery['deal'];
  onOpen: (action: DealAction, rule?: string | null) => void;
  onClose: () => void;
}

/** The one dialog that the address of a deal's page asks for. */
export const DealDialogs = ({ deal, action, about, onOpen, onClose }: DealDialogsProps) => {
  const navigate = useNavigate();
  const recorded = deal.milestones.map((milestone) => milestone.kind);
  switch (action) {
    case 'edit':
      return <EditDialog deal={deal} field={about.field ?? null} onClose={onClose} />;
    case 'sign': {
      const past = deal.agreements.some((agreement) => agreement.kind !== 'contract');
      // What a contract that stands is missing is written down there, not signed again.
      const contract = deal.agreements.find((agreement) => agreement.kind === 'contract' && !agreement.terminated);
      if (contract && about.field && about.field !== 'signedOn') return <EditAgreementById id={contract.id} field={about.field} dealId={deal.id} onClose={onClose} />;
      const kind = about.stage === 'contract' || (about.stage !== 'framework' && past) ? 'contract' : 'framework';
      return <SignDialog deals={[deal]} kind={kind} onClose={onClose} onSigned={(id) => void navigate(`/agreements/${id}`)} />;
    }
    case 'supply':
      return <SupplyDialog deal={{ id: deal.id, name: deal.name, landNeed: deal.landNeed ?? null }} onClose={onClose} />;
    case 'commence':
    case 'milestone': {
      const asked = RECORDABLE_KINDS.find((kind) => kind === (about.kind ?? about.stage));
      const next = MILESTONE_KINDS.find((kind) => !recorded.includes(kind)) ?? 'commencement';
      return <RecordDialog deal={deal} kind={asked ?? next} recorded={recorded} onClose={onClose} />;
    }
    case 'share':
      return <ShareDialog deal={deal} onClose={onClose} />;
    case 'task':
      return <AssignTaskDialog subject={{ type: 'deal', id: deal.id, name: deal.name }} onClose={onClose} />;
    case 'phase':
    case 'expand':
    case 'reattract':
      return <LeadDialog parent={deal} relation={({ phase: 'phase', expand: 'expansion', reattract: 'secondAttraction' } as const)[action]} onClose={onClose} />;
    case 'suspend':
    case 'drop':
    case 'reopen':
      return <StatusDialog deal={deal} change={action} onClose={onClose} />;
    case 'lights':
      return <LightsDrawer deal={deal} onExtend={(rule) => onOpen('extend', rule)} onClose={onClose} />;
    case 'extend':
      return <ExtendDialog deal={deal} rule={about.rule ?? null} onClose={() => onOpen('lights')} />;
    case 'review':
      return <ApplyDialog deal={deal} onClose={onClose} onApplied={() => void navigate('?tab=reviews', { replace: true })} />;
    case 'funds':
      return <ReportFundsDialog deal={deal} onClose={onClose} />;
    case 'permit':
    case 'progress':
    case 'statistics':
      return <BuildingDialog dealId={deal.id} action={action} kind={about.kind ?? null} field={about.field ?? null} onClose={onClose} />;
    case 'plan':
      return <PlanDialog deal={deal} lanes={deal.planLanes} onClose={onClose} />;
    case null:
      return null;
  }
};
