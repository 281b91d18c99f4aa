import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DealsModule } from '../deals/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { AgreementQueries } from './agreement.queries.js';
import { AgreementService } from './agreement.service.js';
import { AgreementResolver } from './api/agreement.resolver.js';
import { AgreementDealResolver, DealAgreementsResolver } from './api/deal-agreements.resolver.js';
import { AgreementDeal } from './data/agreement-deal.entity.js';
import { Agreement } from './data/agreement.entity.js';

/** Intent agreements, framework agreements and contracts: what was signed, for which deals, for how much. */
@Module({
  imports: [TypeOrmModule.forFeature([Agreement, AgreementDeal]), DealsModule, OrganisationsModule],
  providers: [AgreementService, AgreementQueries, AgreementResolver, DealAgreementsResolver, AgreementDealResolver],
  exports: [AgreementService],
})
export class AgreementsModule {}
