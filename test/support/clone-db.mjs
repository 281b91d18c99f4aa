// The jest environment of every spec file with a database: a copy of the template, dropped after the last hook.
import { randomBytes } from 'node:crypto';
import { TestEnvironment } from 'jest-environment-node';
import { onServer, urlOf } from './test-server.mjs';

const COPY_LOCK = 5_170_042;

export default class DatabaseEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    const { ZOUQING_TEST_SERVER: server, ZOUQING_TEST_PREFIX: prefix, LOG_LEVEL = 'error' } = process.env;
    const name = `${prefix}${randomBytes(6).toString('hex')}`;
    await onServer(server, async (client) => {
      // CREATE DATABASE needs the template for itself: one copy at a time, in whichever worker.
      await client.query('select pg_advisory_lock($1)', [COPY_LOCK]);
      await client.query(`create database "${name}" template "${prefix}tpl" strategy file_copy`);
    });
    this.drop = () => onServer(server, (client) => client.query(`drop database if exists "${name}" with (force)`));
    Object.assign(this.global.process.env, { DATABASE_URL: urlOf(server, name), NODE_ENV: 'test', LOG_LEVEL });
  }

  async teardown() {
    await this.drop?.();
    await super.teardown();
  }
}
