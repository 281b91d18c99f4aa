import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganisationsModule } from '../organisations/index.js';
import { SavedViewResolver } from './api/saved-view.resolver.js';
import { SavedView } from './data/saved-view.entity.js';
import { SavedViewQueries } from './saved-view.queries.js';
import { SavedViewsService } from './saved-views.service.js';

/** Lists as somebody wants to see them again: 我的 科室 全局. It knows addresses, not what is listed. */
@Module({
  imports: [TypeOrmModule.forFeature([SavedView]), OrganisationsModule],
  providers: [SavedViewsService, SavedViewQueries, SavedViewResolver],
})
export class SavedViewsModule {}
