import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganisationResolver } from './api/organisation.resolver.js';
import { Organisation } from './data/organisation.entity.js';
import { OrganisationQueries } from './organisation.queries.js';
import { OrganisationsService } from './organisations.service.js';

/** The tree 市 → 县区 → 园区/部门/乡镇/驻外招商组: what every right and every row hangs on. */
@Module({
  imports: [TypeOrmModule.forFeature([Organisation])],
  providers: [OrganisationsService, OrganisationQueries, OrganisationResolver],
  exports: [OrganisationsService, OrganisationQueries],
})
export class OrganisationsModule {}
