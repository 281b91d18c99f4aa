export { AgreementsModule } from './agreements.module.js';
export { AgreementService, type SignAgreement } from './agreement.service.js';
export { AGREEMENT_KINDS, countsAsSigned, type AgreementKind } from './domain/agreement.js';
