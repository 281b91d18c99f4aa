export { SealBroken, Secrets } from './secrets.js';
export { SecretsModule } from './secrets.module.js';
