import 'reflect-metadata';
import { AppModule } from './app.module.js';
import { runServer } from './platform/http/index.js';

await runServer(AppModule);
