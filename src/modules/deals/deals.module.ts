import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CompaniesModule } from '../companies/index.js';
import { IdentityModule } from '../identity/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { CompanyDealsResolver } from './api/company-deals.resolver.js';
import { DealJudgementResolver } from './api/deal-judgement.resolver.js';
import { DealRelationsResolver } from './api/deal-relations.resolver.js';
import { DealResolver } from './api/deal.resolver.js';
import { BlockerResolver, LightReasonResolver } from './api/judgement.resolver.js';
import { LeadClockSettingsResolver } from './api/lead-clock-settings.resolver.js';
import { DealLeadClocksResolver, LeadClockResolver } from './api/lead-clock.resolver.js';
import { DealFactsReader } from './data/deal-facts.reader.js';
import { DealReferences } from './data/deal-references.js';
import { Deal } from './data/deal.entity.js';
import { LeadClock } from './data/lead-clock.entity.js';
import { StageLogEntry } from './data/stage-log.entity.js';
import { DealEditingService } from './deal-editing.service.js';
import { DealStanding } from './deal-standing.service.js';
import { DealStatusService } from './deal-status.service.js';
import { DealQueries } from './deal.queries.js';
import { DealsService } from './deals.service.js';
import { LeadClockQueries } from './lead-clock.queries.js';
import { LeadClockSettingsService } from './lead-clock-settings.service.js';
import { LeadClocksService } from './lead-clocks.service.js';
import { LeadService } from './lead.service.js';

/** The hub: lead and deal are one record in one pipeline. It knows none of the modules that follow it. */
@Module({
  imports: [TypeOrmModule.forFeature([Deal, StageLogEntry, LeadClock]), OrganisationsModule, IdentityModule, CompaniesModule],
  providers: [
    DealsService, LeadService, DealEditingService, DealStatusService, DealStanding, DealQueries, DealFactsReader, DealReferences,
    LeadClocksService, LeadClockSettingsService, LeadClockQueries,
    DealResolver, DealRelationsResolver, DealJudgementResolver, CompanyDealsResolver, BlockerResolver, LightReasonResolver,
    DealLeadClocksResolver, LeadClockResolver, LeadClockSettingsResolver,
  ],
  exports: [DealsService, LeadService, LeadClocksService, DealStanding, DealQueries, DealFactsReader],
})
export class DealsModule {}
