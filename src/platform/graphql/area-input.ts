import { Field, InputType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from './connection.js';
import { OneOf, Positive } from './rules.js';
import { DecimalScalar } from './scalars.js';

const AREA_UNITS = ['mu', 'squareMetres'] as const;
export const AreaUnitEnum = enumOf(AREA_UNITS);
registerEnumType(AreaUnitEnum, { name: 'AreaUnit', description: 'mu 亩 = 2000/3 m²' });

export const BOUNDS = ['exact', 'about', 'atLeast', 'atMost'] as const;
/** How exact an amount is meant: kept beside it, never rounded away. */
export type Bound = (typeof BOUNDS)[number];
export const BoundEnum = enumOf(BOUNDS);
registerEnumType(BoundEnum, { name: 'Bound', description: 'exact, about 约, atLeast 以上/余, atMost 不超过' });

/** An area as people type it: the unit is part of it, and never assumed. */
@InputType()
export class AreaInput {
  @Field(() => DecimalScalar) @Positive() value: string;
  @Field(() => AreaUnitEnum) @OneOf(AREA_UNITS) unit: (typeof AREA_UNITS)[number];
}
