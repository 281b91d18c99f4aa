import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { LOCALES, type Locale } from '../../../kernel/actor.js';
import { ClientMutationId, Id, OneOf, OptionalText, Text } from '../../../platform/graphql/index.js';
import { PASSWORD_MAX } from '../domain/password-rule.js';
import { ROLES, type Role } from '../domain/roles.js';
import { RoleEnum } from './identity.types.js';

const NAME_MAX = 100;

@InputType()
export class LoginInput {
  @Field(() => String) @Text({ max: 1000 }) username: string;
  @Field(() => String) @Text({ max: PASSWORD_MAX }) password: string;
}

@InputType()
export class SetUpInput {
  @Field(() => String) @Text({ max: 100 }) token: string;
  @Field(() => String) @Text({ max: NAME_MAX }) username: string;
  @Field(() => String) @Text({ max: NAME_MAX }) name: string;
  @Field(() => String) @Text({ max: PASSWORD_MAX }) password: string;
  @Field(() => String) @Text({ max: NAME_MAX }) organisationName: string;
}

@InputType()
export class CreateUserInput {
  @Field(() => String) @Text({ max: NAME_MAX }) username: string;
  @Field(() => String, { description: 'A position, such as 招商专员岗.' }) @Text({ max: NAME_MAX }) name: string;
  @Field(() => String) @Text({ max: PASSWORD_MAX }) password: string;
  @Field(() => RoleEnum) @OneOf(ROLES) role: Role;
  @Field(() => ID) @Id() organisationId: string;
  @Field(() => String, { nullable: true }) @ClientMutationId() clientMutationId?: string | null;
}

@ArgsType()
export class SetLocaleArgs {
  @Field(() => String) @OneOf(LOCALES) locale: Locale;
}

@ArgsType()
export class PeopleArgs {
  @Field(() => String, { nullable: true }) @OptionalText({ max: 100 }) search?: string | null;
}
