import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CompaniesModule } from '../companies/index.js';
import { IdentityModule } from '../identity/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { BulkChangeResolver, BulkReasonResolver } from './api/bulk-change.resolver.js';
import { CompanyDealsResolver } from './api/company-deals.resolver.js';
import { DealJudgementResolver } from './api/deal-judgement.resolver.js';
import { DealMovesResolver } from './api/deal-moves.resolver.js';
import { DealPathResolver, StageLogEntryResolver } from './api/deal-path.resolver.js';
import { DealMemberResolver, DealRecordResolver } from './api/deal-record.resolver.js';
import { DealRelationsResolver } from './api/deal-relations.resolver.js';
import { DealResolver } from './api/deal.resolver.js';
import { GateSettingResolver, GateSettingsResolver } from './api/gate-settings.resolver.js';
import { BlockerResolver } from './api/judgement.resolver.js';
import { LeadClockSettingsResolver } from './api/lead-clock-settings.resolver.js';
import { DealLeadClocksResolver, LeadClockResolver } from './api/lead-clock.resolver.js';
import { DealFactsReader } from './data/deal-facts.reader.js';
import { DealReferences } from './data/deal-references.js';
import { BulkChangeQueries } from './bulk/bulk-change.queries.js';
import { BulkChangeService } from './bulk/bulk-change.service.js';
import { BulkSelection } from './bulk/bulk-selection.js';
import { DealBenefit } from './data/deal-benefit.entity.js';
import { DealMember } from './data/deal-member.entity.js';
import { Deal } from './data/deal.entity.js';
import { LeadClock } from './data/lead-clock.entity.js';
import { StageLogEntry } from './data/stage-log.entity.js';
import { DealEditingService } from './deal-editing.service.js';
import { DealMover } from './deal-mover.service.js';
import { DealPathQueries } from './deal-path.queries.js';
import { DealStanding } from './deal-standing.service.js';
import { DealStatusService } from './deal-status.service.js';
import { DealRecordQueries } from './deal-record.queries.js';
import { DealQueries } from './deal.queries.js';
import { DealsNightly } from './deals-nightly.js';
import { DealsService } from './deals.service.js';
import { DealPeople } from './editing/deal-people.js';
import { RecordChecks } from './editing/record-checks.js';
import { GateSettingsService } from './gate-settings.service.js';
import { LeadClockQueries } from './lead-clock.queries.js';
import { LeadClockSettingsService } from './lead-clock-settings.service.js';
import { LeadClocksService } from './lead-clocks.service.js';
import { LeadService } from './lead.service.js';
import { ClockExtension } from './lights/clock-extension.entity.js';
import { LIGHT_PROVIDERS } from './lights/providers.js';
import { LightQueries } from './lights/light.queries.js';
import { MoveUndoService } from './move-undo.service.js';

/** The hub: lead and deal are one record in one pipeline. It knows none of the modules that follow it. */
@Module({
  imports: [TypeOrmModule.forFeature([Deal, DealMember, DealBenefit, StageLogEntry, LeadClock, ClockExtension]), OrganisationsModule, IdentityModule, CompaniesModule],
  providers: [
    DealsService, DealMover, MoveUndoService, DealPathQueries, GateSettingsService, LeadService, DealEditingService, RecordChecks, DealPeople, DealRecordQueries, BulkSelection, BulkChangeService, BulkChangeQueries, DealStatusService, DealStanding, DealQueries, DealFactsReader, DealReferences,
    LeadClocksService, LeadClockSettingsService, LeadClockQueries, DealsNightly, ...LIGHT_PROVIDERS,
    DealResolver, DealMovesResolver, DealPathResolver, StageLogEntryResolver, GateSettingResolver, GateSettingsResolver, DealRelationsResolver, DealRecordResolver, DealMemberResolver, BulkChangeResolver, BulkReasonResolver, DealJudgementResolver, CompanyDealsResolver, BlockerResolver,
    DealLeadClocksResolver, LeadClockResolver, LeadClockSettingsResolver,
  ],
  exports: [DealsService, LeadService, LeadClocksService, DealStanding, DealQueries, DealFactsReader, LightQueries],
})
export class DealsModule {}
