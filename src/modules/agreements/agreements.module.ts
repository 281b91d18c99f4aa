import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CompaniesModule } from '../companies/index.js';
import { DealsModule } from '../deals/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { AgreementPartsQueries } from './agreement-parts.queries.js';
import { AgreementQueries } from './agreement.queries.js';
import { AgreementService } from './agreement.service.js';
import { AgreementFieldsResolver } from './api/agreement-fields.resolver.js';
import { AgreementDealResolver, AgreementPartyResolver, CommitmentResolver, PromiseResolver } from './api/agreement-parts.resolver.js';
import { AgreementResolver } from './api/agreement.resolver.js';
import { DealAgreementsResolver } from './api/deal-agreements.resolver.js';
import { FundArrivalResolver } from './api/fund-arrival.resolver.js';
import { SigningEventResolver } from './api/signing-event.resolver.js';
import { ContractingService } from './contracting.service.js';
import { AgreementDeal } from './data/agreement-deal.entity.js';
import { AgreementParty, CommitmentRow, PromiseRow } from './data/agreement-parts.entity.js';
import { AgreementReferences } from './data/agreement-references.js';
import { Agreement } from './data/agreement.entity.js';
import { FundArrival } from './data/fund-arrival.entity.js';
import { SigningEvent } from './data/signing-event.entity.js';
import { FundArrivalQueries } from './fund-arrival.queries.js';
import { FundsChainService } from './funds-chain.service.js';
import { ObligationsService } from './obligations.service.js';
import { ReportFundsService } from './report-funds.service.js';
import { SigningEventQueries } from './signing-event.queries.js';
import { SigningEventsService } from './signing-events.service.js';
import { UpdateAgreementService } from './update-agreement.service.js';

/** What was signed, for which deals and how much, at which event; what either side owes; and the money that came in. */
@Module({
  imports: [TypeOrmModule.forFeature([Agreement, AgreementDeal, AgreementParty, CommitmentRow, PromiseRow, SigningEvent, FundArrival]), DealsModule, OrganisationsModule, CompaniesModule],
  providers: [
    AgreementService, UpdateAgreementService, ObligationsService, ContractingService, AgreementReferences, AgreementQueries, AgreementPartsQueries,
    SigningEventsService, SigningEventQueries, ReportFundsService, FundsChainService, FundArrivalQueries,
    AgreementResolver, AgreementFieldsResolver, AgreementDealResolver, AgreementPartyResolver, CommitmentResolver, PromiseResolver,
    DealAgreementsResolver, SigningEventResolver, FundArrivalResolver,
  ],
  exports: [AgreementService],
})
export class AgreementsModule {}
