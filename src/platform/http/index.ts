export { APP_OPTIONS, configureApp, createApp } from './create-app.js';
export { BODY_LIMIT_BYTES } from './json-body.js';
export { runServer } from './run-server.js';
export { runWorker } from './run-worker.js';
