import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import {
  AreaInput, ClientMutationId, DateScalar, Id, Nested, OneOf, Optional, OptionalId, OptionalScalar, OptionalText, PageArgsInput, Scalar, SORT_DIRECTIONS,
  SortDirectionEnum, SquareMetresScalar, Text, YesNo, type SortDirection,
} from '../../../platform/graphql/index.js';
import { PARCEL_SORTS, type ParcelFilter, type ParcelSortField } from '../data/parcel.list.js';
import { PARCEL_STATES, SUPPLY_METHODS, type ParcelState, type SupplyMethod } from '../domain/parcel.js';
import type { SupplyLand } from '../land-supply.service.js';
import type { RegisterParcel } from '../parcel.service.js';
import { ParcelSortFieldEnum, ParcelStateEnum, SupplyMethodEnum } from './land.enums.js';

@InputType()
export class RegisterParcelInput implements RegisterParcel {
  @Field(() => String, { description: 'Once in the county.' }) @Text({ max: 60 }) number: string;
  @Field(() => String, { nullable: true }) @OptionalText({ max: 200 }) location?: string | null;
  @Field(() => AreaInput) @Nested(() => AreaInput) area: AreaInput;
  @Field(() => String, { nullable: true }) @OptionalText({ max: 100 }) plannedUse?: string | null;
  @Field(() => ParcelStateEnum, { nullable: true, description: 'Left out: reserve.' }) @Optional() @OneOf(PARCEL_STATES) state?: ParcelState | null;
  @Field(() => Boolean, { nullable: true }) @Optional() @YesNo() standardLand?: boolean | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: 2000 }) note?: string | null;
  @Field(() => ID, { description: 'A park or zone of your county.' }) @Id() parkId: string;
  @Field(() => String, { nullable: true }) @ClientMutationId() clientMutationId?: string | null;
}

@InputType()
export class SupplyLandInput implements SupplyLand {
  @Field(() => ID) @Id() parcelId: string;
  @Field(() => ID) @Id() dealId: string;
  @Field(() => AreaInput, { nullable: true, description: 'Left out: all that is left of the parcel.' }) @Optional() @Nested(() => AreaInput) area?: AreaInput | null;
  @Field(() => SupplyMethodEnum) @OneOf(SUPPLY_METHODS) method: SupplyMethod;
  @Field(() => String) @Text({ max: 100 }) contractNumber: string;
  @Field(() => DateScalar) @Scalar() contractOn: string;
  @Field(() => DateScalar) @Scalar() deliveryOn: string;
  @Field(() => DateScalar) @Scalar() startOn: string;
  @Field(() => DateScalar, { nullable: true }) @OptionalScalar() completionOn?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Left out: true, the deal moves to the stage of land where its gates allow.' })
  @Optional() @YesNo() advance?: boolean | null;
  @Field(() => String, { nullable: true }) @ClientMutationId() clientMutationId?: string | null;
}

@InputType('ParcelFilter')
export class ParcelFilterInput implements ParcelFilter {
  @Field(() => String, { nullable: true, description: 'In number, location and planned use.' }) @OptionalText({ max: 100 }) search?: string | null;
  @Field(() => ID, { nullable: true, description: 'The park and its zones.' }) @OptionalId() parkId?: string | null;
  @Field(() => ParcelStateEnum, { nullable: true }) @Optional() @OneOf(PARCEL_STATES) state?: ParcelState | null;
  @Field(() => Boolean, { nullable: true, description: 'true: something is left of it; false: nothing is.' }) @Optional() @YesNo() available?: boolean | null;
  @Field(() => SquareMetresScalar, { nullable: true }) @OptionalScalar() minAvailableArea?: string | null;
}

@InputType()
export class ParcelSort {
  @Field(() => ParcelSortFieldEnum) @OneOf(PARCEL_SORTS) by: ParcelSortField;
  @Field(() => SortDirectionEnum) @OneOf(SORT_DIRECTIONS) direction: SortDirection;
}

@ArgsType()
export class ParcelArgs extends PageArgsInput {
  @Field(() => ParcelFilterInput, { nullable: true }) @Optional() @Nested(() => ParcelFilterInput) filter?: ParcelFilterInput | null;
  @Field(() => ParcelSort, { nullable: true }) @Optional() @Nested(() => ParcelSort) sort?: ParcelSort | null;
}
