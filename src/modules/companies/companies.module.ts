import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganisationsModule } from '../organisations/index.js';
import { CompanyResolver } from './api/company.resolver.js';
import { CompaniesService } from './companies.service.js';
import { CompanyQueries } from './company.queries.js';
import { ContactQueries } from './contact.queries.js';
import { Company } from './data/company.entity.js';
import { Contact } from './data/contact.entity.js';

/** Companies and the people to talk to there. The smallest complete example of a module. */
@Module({
  imports: [TypeOrmModule.forFeature([Company, Contact]), OrganisationsModule],
  providers: [CompaniesService, CompanyQueries, ContactQueries, CompanyResolver],
  exports: [CompaniesService, CompanyQueries],
})
export class CompaniesModule {}
