export { Config } from './config.js';
export { ConfigModule } from './config.module.js';
export { ConfigError, loadConfig } from './load-config.js';
export { declaredVariables, type VariableInfo } from './variable.js';
