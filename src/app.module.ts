import { Module } from '@nestjs/common';
import { AgreementsModule } from './modules/agreements/index.js';
import { AlliancesModule } from './modules/alliances/index.js';
import { CompaniesModule } from './modules/companies/index.js';
import { ConstructionModule } from './modules/construction/index.js';
import { DealsModule } from './modules/deals/index.js';
import { IdentityModule } from './modules/identity/index.js';
import { LandModule } from './modules/land/index.js';
import { OrganisationsModule } from './modules/organisations/index.js';
import { ReportingModule } from './modules/reporting/index.js';
import { ReviewsModule } from './modules/reviews/index.js';
import { SavedViewsModule } from './modules/saved-views/index.js';
import { SearchModule } from './modules/search/index.js';
import { TasksModule } from './modules/tasks/index.js';
import { TimelineModule } from './modules/timeline/index.js';
import { VisitsModule } from './modules/visits/index.js';
import { ConfigModule } from './platform/config/index.js';
import { DatabaseModule } from './platform/database/index.js';
import { FilesModule } from './platform/files/index.js';
import { GraphqlModule } from './platform/graphql/graphql.module.js';
import { HealthModule } from './platform/health/index.js';
import { JobsModule } from './platform/jobs/index.js';
import { LoggingModule } from './platform/logging/index.js';
import { SecretsModule } from './platform/secrets/index.js';

const PLATFORM = [ConfigModule, LoggingModule, DatabaseModule, SecretsModule, GraphqlModule, JobsModule, HealthModule, FilesModule];
const FOUNDATIONS = [OrganisationsModule, IdentityModule, CompaniesModule, SavedViewsModule];
const WORK = [VisitsModule, AgreementsModule, LandModule, ConstructionModule, TasksModule, AlliancesModule, ReviewsModule];
const VIEWS = [ReportingModule, TimelineModule, SearchModule];

/** Wires the modules; holds nothing else. */
@Module({ imports: [...PLATFORM, ...FOUNDATIONS, DealsModule, ...WORK, ...VIEWS] })
export class AppModule {}
