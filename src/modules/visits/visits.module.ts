import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FilesModule } from '../../platform/files/index.js';
import { CompaniesModule } from '../companies/index.js';
import { DealsModule } from '../deals/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { VisitConnectionResolver } from './api/visit-connection.resolver.js';
import { RaisedIssueResolver, VisitFieldsResolver } from './api/visit-fields.resolver.js';
import { DealVisitsResolver, VisitDealsResolver } from './api/visit-deals.resolver.js';
import { CompanyVisitsResolver, VisitNoticeResolver } from './api/visit-links.resolver.js';
import { VisitPlanResolver } from './api/visit-plan.resolver.js';
import { VisitResolver } from './api/visit.resolver.js';
import { RaisedIssue, VisitColleague, VisitCompany, VisitContact, VisitDeal, VisitFile } from './data/visit-links.entity.js';
import { VisitPlan } from './data/visit-plan.entity.js';
import { VisitReferences } from './data/visit-references.js';
import { Visit } from './data/visit.entity.js';
import { JoinVisitsService } from './join-visits.service.js';
import { LogVisitService } from './log-visit.service.js';
import { UpdateVisitService } from './update-visit.service.js';
import { VisitCalendarQueries } from './visit-calendar.queries.js';
import { VisitCompaniesQueries } from './visit-companies.queries.js';
import { VisitDealsQueries } from './visit-deals.queries.js';
import { VisitDetailsQueries } from './visit-details.queries.js';
import { VisitFilterQueries } from './visit-filter.queries.js';
import { VisitNoticesQueries } from './visit-notices.queries.js';
import { VisitPlanQueries } from './visit-plan.queries.js';
import { VisitPlansService } from './visit-plans.service.js';
import { VisitQueries } from './visit.queries.js';

const VERBS = [LogVisitService, UpdateVisitService, JoinVisitsService, VisitPlansService, VisitReferences];
const READS = [VisitQueries, VisitFilterQueries, VisitCompaniesQueries, VisitDealsQueries, VisitDetailsQueries, VisitNoticesQueries, VisitPlanQueries, VisitCalendarQueries];
const RESOLVERS = [
  VisitResolver, VisitFieldsResolver, RaisedIssueResolver, VisitConnectionResolver, VisitPlanResolver, CompanyVisitsResolver, VisitNoticeResolver, VisitDealsResolver, DealVisitsResolver,
];

/** 走请: who went where, or came, whom they met, and what comes next. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Visit, VisitCompany, VisitColleague, VisitContact, VisitDeal, VisitFile, RaisedIssue, VisitPlan]),
    CompaniesModule, DealsModule, FilesModule, OrganisationsModule,
  ],
  providers: [...VERBS, ...READS, ...RESOLVERS],
  exports: [LogVisitService, VisitPlansService, VisitQueries],
})
export class VisitsModule {}
