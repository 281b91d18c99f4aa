export { AreaInput, BoundEnum, BOUNDS, type Bound } from './area-input.js';
export { Connection, enumOf, lazily, PageArgsInput, SORT_DIRECTIONS, SortDirectionEnum, type ConnectionOf, type SortDirection } from './connection.js';
export { RequestContext, type Batch } from './request-context.js';
export * from './rules.js';
export { DateScalar, DateTimeScalar, DecimalScalar, JsonScalar, SquareMetresScalar, YuanScalar } from './scalars.js';
export { Payload, refusable, UserError } from './user-error.js';
