import { Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Config } from '../config/index.js';
import { openSecrets } from './open-secrets.js';
import { Secrets } from './secrets.js';

/** Gives every module `Secrets`. The key is checked against the database before anything else uses either. */
@Global()
@Module({
  providers: [{ provide: Secrets, inject: [Config, DataSource], useFactory: openSecrets }],
  exports: [Secrets],
})
export class SecretsModule {}
