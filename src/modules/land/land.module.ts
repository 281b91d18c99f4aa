import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DealsModule } from '../deals/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { DealLandResolver, LandSupplyResolver } from './api/land-supply.resolver.js';
import { ParcelResolver } from './api/parcel.resolver.js';
import { LandSupply } from './data/land-supply.entity.js';
import { Parcel } from './data/parcel.entity.js';
import { LandSupplyService } from './land-supply.service.js';
import { LandQueries } from './land.queries.js';
import { ParcelService } from './parcel.service.js';

/** Parcels, and how much of which was supplied to whom. */
@Module({
  imports: [TypeOrmModule.forFeature([Parcel, LandSupply]), DealsModule, OrganisationsModule],
  providers: [ParcelService, LandSupplyService, LandQueries, ParcelResolver, LandSupplyResolver, DealLandResolver],
  exports: [ParcelService, LandSupplyService],
})
export class LandModule {}
