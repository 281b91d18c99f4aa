import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Id, OneOf, OptionalScalar, Payload, Positive, Text, YuanScalar, Version } from '../../../platform/graphql/index.js';
import { GATE_DEMANDS, type GateDemand } from '../domain/gates.js';
import { STAGES, type Stage } from '../domain/stages.js';
import { GateDemandEnum, StageEnum } from './deal.enums.js';


/** Of a county; its words and what is allowed come through the resolver. */
@ObjectType('GateSetting')
export class GateSettingType {
  @Field(() => String) code: string;
  @Field(() => StageEnum) stage: Stage;
  @Field(() => GateDemandEnum) demand: GateDemand;
  @Field(() => YuanScalar, { nullable: true }) minInvestment: string | null;
  @Field(() => Int) version: number;
}

@ObjectType()
export class GateSettingsPayload extends Payload {
  @Field(() => [GateSettingType]) gates: GateSettingType[];
}

@InputType()
export class SetGateInput {
  @Field(() => ID) @Id() organisationId: string;
  @Field(() => String) @Text({ max: 60 }) code: string;
  @Field(() => GateDemandEnum) @OneOf(GATE_DEMANDS) demand: GateDemand;
  @Field(() => StageEnum) @OneOf(STAGES) stage: Stage;
  @Field(() => YuanScalar, { nullable: true }) @OptionalScalar() @Positive() minInvestment?: string | null;
  @Field(() => Int) @Version(0) expectedVersion: number;
}
