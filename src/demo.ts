import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { loadDemo } from './demo/load-demo.js';
import { resetDatabase } from './demo/reset.js';
import { StartupError } from './kernel/errors.js';
import { loadConfig, type Config } from './platform/config/index.js';
import { endWithParent } from './platform/http/process.js';
import { startProblem } from './platform/http/start-problem.js';

/** `node dist/demo.js [--reset]`: loads the demo data into DATABASE_URL, in demo mode only. */
async function main(config: Config, reset: boolean): Promise<void> {
  if (!config.demo) throw new StartupError('The demo data has public logins: set ZOUQING_DEMO=1 to load it, never on a database that people work with.');
  if (reset) await resetDatabase(config);
  const started = performance.now();
  const app = await NestFactory.createApplicationContext(AppModule, { abortOnError: false, logger: false });
  try {
    const loaded = await loadDemo(app);
    console.log(loaded ? `Demo data loaded in ${((performance.now() - started) / 1000).toFixed(1)} s.` : 'The database has data already: nothing was loaded.');
  } finally {
    await app.close();
  }
}

// Without the script that started it nobody wants it; the channel to it must not keep it alive either.
endWithParent();
process.channel?.unref();
// Loading adds jobs for the server to do; here none is to be run.
process.env['ZOUQING_WORKER'] = 'off';
// Hundreds of transactions need not wait for the disk one by one: a demo that was not loaded to its end is loaded anew.
process.env['PGOPTIONS'] = '-c synchronous_commit=off';
let config: Config | undefined;
try {
  config = loadConfig();
  await main(config, process.argv.includes('--reset'));
} catch (error) {
  const sentence = error instanceof StartupError ? error.message : config && startProblem(error, config);
  console.error(sentence ?? error);
  process.exitCode = 1;
}
