import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/index.js';
import { SearchResolver } from './api/search.resolver.js';
import { HitDetails } from './hit-details.js';
import { Reindexing } from './reindexing.js';
import { SearchQueries } from './search.queries.js';

/** Search everywhere: what has a name is found by it. Reads the index that the verbs keep (platform/search). */
@Module({ imports: [OrganisationsModule], providers: [SearchQueries, HitDetails, Reindexing, SearchResolver] })
export class SearchModule {}
