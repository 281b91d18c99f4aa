export { AgreementService, type SignAgreement } from './agreement.service.js';
export { AgreementsModule } from './agreements.module.js';
export { agreementScope } from './data/agreement.scope.js';
export { AGREEMENT_KINDS, countsAsSigned, type AgreementKind } from './domain/agreement.js';
