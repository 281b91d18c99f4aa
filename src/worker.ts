import 'reflect-metadata';
import { AppModule } from './app.module.js';
import { runWorker } from './platform/http/index.js';

await runWorker(AppModule);
