import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Connection, DateScalar, lazily, Payload, SquareMetresScalar } from '../../../platform/graphql/index.js';
import type { LandSupply } from '../data/land-supply.entity.js';
import type { Parcel } from '../data/parcel.entity.js';
import type { ParcelState, SupplyMethod } from '../domain/parcel.js';
import { ParcelStateEnum, SupplyMethodEnum } from './land.enums.js';

@ObjectType('Parcel')
export class ParcelType implements Omit<Parcel, 'createdBy' | 'createdAt'> {
  organisationId: string;
  jurisdictionId: string;
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'Counts supplies too: each changes what is left.' }) version: number;
  @Field(() => String) number: string;
  @Field(() => String, { nullable: true }) location: string | null;
  @Field(() => SquareMetresScalar) area: string;
  @Field(() => SquareMetresScalar) suppliedArea: string;
  @Field(() => String, { nullable: true }) plannedUse: string | null;
  @Field(() => ParcelStateEnum) state: ParcelState;
  @Field(() => Boolean) standardLand: boolean;
  @Field(() => String, { nullable: true }) note: string | null;
}

@ObjectType('LandSupply')
export class LandSupplyType implements Omit<LandSupply, 'createdBy' | 'createdAt'> {
  organisationId: string;
  parcelId: string;
  dealId: string;
  @Field(() => ID) id: string;
  @Field(() => SquareMetresScalar) area: string;
  @Field(() => SupplyMethodEnum) method: SupplyMethod;
  @Field(() => String) contractNumber: string;
  @Field(() => DateScalar) contractOn: string;
  @Field(() => DateScalar, { description: 'Agreed hand-over of the land.' }) deliveryOn: string;
  @Field(() => DateScalar, { description: 'Agreed start of the work (约定动工日).' }) startOn: string;
  @Field(() => DateScalar, { nullable: true }) completionOn: string | null;
}

@ObjectType()
export class ParcelConnection extends Connection(ParcelType, 'ParcelEdge') {
  @Field(() => SquareMetresScalar, { description: 'Over the whole filter.', middleware: [lazily] }) sumArea: string;
  @Field(() => SquareMetresScalar, { description: 'Over the whole filter.', middleware: [lazily] }) sumAvailableArea: string;
}

@ObjectType()
export class ParcelPayload extends Payload {
  @Field(() => ParcelType, { nullable: true }) parcel?: ParcelType;
}

@ObjectType()
export class LandSupplyPayload extends Payload {
  @Field(() => LandSupplyType, { nullable: true }) landSupply?: LandSupplyType;
}
