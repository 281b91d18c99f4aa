export { AlliancesModule } from './alliances.module.js';
export { AlliancesService, type CreateAlliance } from './alliances.service.js';
export { ShareService, type ShareDeal } from './share.service.js';
export { allianceScope } from './data/alliance.scope.js';
