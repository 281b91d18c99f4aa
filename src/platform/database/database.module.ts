import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock, SystemClock } from '../../kernel/clock.js';
import { Config } from '../config/index.js';
import { EventsModule } from '../events/events.module.js';
import { dataSourceOptions, migrate } from './data-source.js';
import { Db } from './db.js';
import { Lists } from './list.js';
import { UnitOfWork } from './unit-of-work.js';

/** The connection, reading, writing and the clock. Migrations run before anything uses the connection. */
@Global()
@Module({
  imports: [
    EventsModule,
    TypeOrmModule.forRootAsync({
      inject: [Config],
      useFactory: (config: Config) => ({ ...dataSourceOptions(config.databaseUrl, config.databasePool), autoLoadEntities: true, retryAttempts: 0 }),
      dataSourceFactory: async (options) => {
        if (!options) throw new Error('no database options');
        const dataSource = await new DataSource(options).initialize();
        await migrate(dataSource);
        return dataSource;
      },
    }),
  ],
  providers: [Db, Lists, UnitOfWork, { provide: Clock, useClass: SystemClock }],
  exports: [Db, Lists, UnitOfWork, Clock],
})
export class DatabaseModule {}
