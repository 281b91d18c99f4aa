export { parcelScope } from './data/land.scope.js';
export { Parcel } from './data/parcel.entity.js';
export { parcelSubject } from './data/parcel.subject.js';
export { PARCEL_STATES, SUPPLY_METHODS, type ParcelState, type SupplyMethod } from './domain/parcel.js';
export { LandSupplyService, type SupplyLand } from './land-supply.service.js';
export { LandModule } from './land.module.js';
export { ParcelService, type RegisterParcel } from './parcel.service.js';
