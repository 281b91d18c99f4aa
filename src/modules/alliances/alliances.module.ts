import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DealsModule } from '../deals/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { AllianceQueries } from './alliance.queries.js';
import { AlliancesService } from './alliances.service.js';
import { AllianceResolver, DealSharesResolver, ShareGrantResolver } from './api/alliance.resolver.js';
import { SharedDealResolver } from './api/shared-deal.resolver.js';
import { Alliance, AllianceMember } from './data/alliance.entity.js';
import { ShareGrant } from './data/share-grant.entity.js';
import { ShareService } from './share.service.js';

/** 产业招商联盟: who belongs to them, and what of a deal they may see. */
@Module({
  imports: [TypeOrmModule.forFeature([Alliance, AllianceMember, ShareGrant]), OrganisationsModule, DealsModule],
  providers: [AlliancesService, ShareService, AllianceQueries, AllianceResolver, ShareGrantResolver, DealSharesResolver, SharedDealResolver],
  exports: [AlliancesService, ShareService],
})
export class AlliancesModule {}
