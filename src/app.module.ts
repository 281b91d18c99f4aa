import { Module } from '@nestjs/common';
import { CompaniesModule } from './modules/companies/index.js';
import { IdentityModule } from './modules/identity/index.js';
import { OrganisationsModule } from './modules/organisations/index.js';
import { ConfigModule } from './platform/config/index.js';
import { DatabaseModule } from './platform/database/index.js';
import { GraphqlModule } from './platform/graphql/graphql.module.js';
import { HealthModule } from './platform/health/index.js';
import { JobsModule } from './platform/jobs/index.js';
import { LoggingModule } from './platform/logging/index.js';

const PLATFORM = [ConfigModule, LoggingModule, DatabaseModule, GraphqlModule, JobsModule, HealthModule];
const FOUNDATIONS = [OrganisationsModule, IdentityModule, CompaniesModule];

/** Wires the modules; holds nothing else. */
@Module({ imports: [...PLATFORM, ...FOUNDATIONS] })
export class AppModule {}
