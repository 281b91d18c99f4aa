import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganisationsModule } from '../organisations/index.js';
import { CompanyRelationsResolver } from './api/company-relations.resolver.js';
import { CompanyResolver } from './api/company.resolver.js';
import { ContactResolver } from './api/contact.resolver.js';
import { MergeResolver } from './api/merge.resolver.js';
import { SimilarResolver } from './api/similar.resolver.js';
import { CompaniesService } from './companies.service.js';
import { CompanyMergeService } from './company-merge.service.js';
import { CompanyMergesQueries } from './company-merges.queries.js';
import { CompanyRelationsQueries } from './company-relations.queries.js';
import { CompanyQueries } from './company.queries.js';
import { ContactSeals } from './contact-seals.js';
import { ContactQueries } from './contact.queries.js';
import { ContactsService } from './contacts.service.js';
import { CoreFiller } from './core-filler.js';
import { CompanyRisk } from './data/company-risk.entity.js';
import { Company } from './data/company.entity.js';
import { Contact } from './data/contact.entity.js';
import { PlainPhones } from './plain-phones.js';
import { RisksService } from './risks.service.js';
import { SimilarCompanyQueries } from './similar-companies.queries.js';

/** Companies and the people to talk to there. */
@Module({
  imports: [TypeOrmModule.forFeature([Company, Contact, CompanyRisk]), OrganisationsModule],
  providers: [
    CompaniesService, ContactsService, RisksService, ContactSeals, CompanyQueries, CompanyRelationsQueries, ContactQueries, PlainPhones,
    CompanyResolver, CompanyRelationsResolver, ContactResolver,
    SimilarCompanyQueries, CoreFiller, SimilarResolver, CompanyMergeService, CompanyMergesQueries, MergeResolver,
  ],
  exports: [CompaniesService, CompanyQueries, ContactQueries, ContactSeals],
})
export class CompaniesModule {}
