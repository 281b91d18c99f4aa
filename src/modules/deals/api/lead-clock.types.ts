import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateScalar, enumOf, Payload, YuanScalar } from '../../../platform/graphql/index.js';
import type { CountyDays } from '../data/lead-clock-days.js';
import { LEAD_STEPS, type LeadStep } from '../domain/lead-clocks.js';
import type { LeadClockRow } from '../lead-clock.queries.js';

export const LeadStepEnum = enumOf(LEAD_STEPS);
registerEnumType(LeadStepEnum, { name: 'LeadStep', description: '响应 研判 反馈 跟进报告' });

@ObjectType('LeadClock')
export class LeadClockType {
  @Field(() => ID) id: string;
  @Field(() => LeadStepEnum) step: LeadStep;
  @Field(() => DateScalar) startedOn: string;
  @Field(() => DateScalar) dueOn: string;
  @Field(() => DateScalar, { nullable: true }) doneOn: string | null;
  @Field(() => String, { nullable: true }) doneBy: string | null;
  @Field(() => Boolean, { description: 'Its day is past and it is not done, or was done late.' }) overdue: boolean;
}

@ObjectType('LeadClockSettings', { description: 'Days until each step of a lead is due, counted from its registration (report: from the last one).' })
export class LeadClockSettingsType {
  @Field(() => Int) version: number;
  @Field(() => Int) answerDays: number;
  @Field(() => Int) assessDays: number;
  @Field(() => Int, { description: 'For leads of bigFrom and more.' }) assessDaysBig: number;
  @Field(() => YuanScalar, { description: 'Yuan.' }) bigFrom: string;
  @Field(() => Int) feedbackDays: number;
  @Field(() => Int) reportDays: number;
  @Field(() => Boolean, { description: 'true: days off and holidays do not count; false: every day does, and a due day that is off moves to the next working day.' }) workingDays: boolean;
}

@ObjectType()
export class LeadClockSettingsPayload extends Payload {
  @Field(() => LeadClockSettingsType, { nullable: true }) settings?: LeadClockSettingsType | null;
  @Field(() => LeadClockSettingsType, { nullable: true }) current?: LeadClockSettingsType | null;
}

// Rows are answered as they are read: every exposed field is a column of the same name and type.
void (0 as unknown as LeadClockRow satisfies LeadClockType);
void (0 as unknown as CountyDays satisfies LeadClockSettingsType);
