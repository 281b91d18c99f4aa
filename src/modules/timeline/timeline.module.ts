import { Module } from '@nestjs/common';
import { CompaniesModule } from '../companies/index.js';
import { DealsModule } from '../deals/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { VisitsModule } from '../visits/index.js';
import { EntryWording } from './api/entry-wording.js';
import { TaskVisitResolver } from './api/task-visit.resolver.js';
import { TimelineResolver } from './api/timeline.resolver.js';
import { TimelineQueries } from './timeline.queries.js';

/** The reading side of the audit trail: the story of a subject, and the auditor's log. It owns no table. */
@Module({
  imports: [CompaniesModule, DealsModule, OrganisationsModule, VisitsModule],
  providers: [TimelineQueries, EntryWording, TimelineResolver, TaskVisitResolver],
})
export class TimelineModule {}
