import type { ChainPosition, ContactBasis, ContactGender, ContactLevel, Honour, OperatingStatus, Ownership, RiskKind, SizeTier } from '../../gql/schema';

// In the order in which people read them; the API's own lists are sorted by letters.
export const OWNERSHIPS: readonly Ownership[] = ['private', 'stateOwned', 'foreign', 'hongKongMacaoTaiwan', 'mixed'];
export const CHAIN_POSITIONS: readonly ChainPosition[] = ['upstream', 'midstream', 'downstream'];
export const HONOURS: readonly Honour[] = ['global500', 'china500', 'private500', 'listed', 'unicorn', 'specialised', 'littleGiant', 'champion', 'chainLeader', 'greenFactory'];
export const SIZE_TIERS: readonly SizeTier[] = ['individual', 'micro', 'aboveScale', 'over100m', 'over1bn', 'over2bn', 'over10bn'];
export const OPERATING_STATUSES: readonly OperatingStatus[] = ['normal', 'partlySuspended', 'suspended', 'closed', 'movedAway', 'bankrupt', 'zombie'];
export const RISK_KINDS: readonly RiskKind[] = ['dishonest', 'enforced', 'abnormal', 'falseCentral', 'other'];
export const CONTACT_BASES: readonly ContactBasis[] = ['cardExchange', 'consent', 'publicSource', 'duty'];
export const CONTACT_GENDERS: readonly ContactGender[] = ['female', 'male'];
export const CONTACT_LEVELS: readonly ContactLevel[] = ['decision', 'execution', 'intermediary'];
