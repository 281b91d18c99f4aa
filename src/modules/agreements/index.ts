export { AgreementService, type SignAgreement } from './agreement.service.js';
export { AgreementsModule } from './agreements.module.js';
export { agreementScope } from './data/agreement.scope.js';
export { AGREEMENT_KINDS, countsAsSigned, type AgreementKind } from './domain/agreement.js';
export { FundsChainService } from './funds-chain.service.js';
export { ObligationsService } from './obligations.service.js';
export { ReportFundsService, type ReportFunds } from './report-funds.service.js';
export { SigningEventsService, type HoldSigningEvent } from './signing-events.service.js';
