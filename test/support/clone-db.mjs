// The jest environment of every spec file with a database: a copy of the template, dropped after the last hook.
import { randomBytes } from 'node:crypto';
import { TestEnvironment } from 'jest-environment-node';
import pg from 'pg';

const COPY_LOCK = 5_170_042;

async function onServer(work) {
  const client = new pg.Client(process.env.ZOUQING_TEST_SERVER);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export default class DatabaseEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    const prefix = process.env.ZOUQING_TEST_PREFIX;
    this.database = `${prefix}${randomBytes(6).toString('hex')}`;
    await onServer(async (client) => {
      // CREATE DATABASE needs the template for itself: one copy at a time, in whichever worker.
      await client.query('select pg_advisory_lock($1)', [COPY_LOCK]);
      await client.query(`create database "${this.database}" template "${prefix}tpl" strategy file_copy`);
    });
    const url = Object.assign(new URL(process.env.ZOUQING_TEST_SERVER), { pathname: `/${this.database}` });
    Object.assign(this.global.process.env, { DATABASE_URL: url.href, NODE_ENV: 'test', LOG_LEVEL: process.env.LOG_LEVEL ?? 'error' });
  }

  async teardown() {
    if (this.database) await onServer((client) => client.query(`drop database if exists "${this.database}" with (force)`));
    await super.teardown();
  }
}
