import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CompaniesModule } from '../companies/index.js';
import { DealsModule } from '../deals/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { CompanyVisitsResolver, DealVisitResolver } from './api/visit-links.resolver.js';
import { VisitResolver } from './api/visit.resolver.js';
import { VisitCompany } from './data/visit-company.entity.js';
import { Visit } from './data/visit.entity.js';
import { VisitCompaniesQueries } from './visit-companies.queries.js';
import { VisitQueries } from './visit.queries.js';
import { VisitsService } from './visits.service.js';

/** 走请: who went where, or came, whom they met, and what comes next. */
@Module({
  imports: [TypeOrmModule.forFeature([Visit, VisitCompany]), CompaniesModule, DealsModule, OrganisationsModule],
  providers: [VisitsService, VisitQueries, VisitCompaniesQueries, VisitResolver, CompanyVisitsResolver, DealVisitResolver],
  exports: [VisitsService, VisitQueries],
})
export class VisitsModule {}
