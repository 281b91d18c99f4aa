import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf, Payload } from '../../../platform/graphql/index.js';
import { OrganisationType } from '../../organisations/index.js';
import { ROLES, type Role } from '../domain/roles.js';
import type { Person } from '../people.queries.js';
import type { UserRow } from '../user.queries.js';
import type { Viewer } from '../viewer.queries.js';

export const RoleEnum = enumOf(ROLES);
registerEnumType(RoleEnum, { name: 'Role', description: '招商专员, 科室负责人, 领导, 用地专员, 联盟成员, 系统管理员, 审计员' });

/** A role held in an organisation and below it. */
@ObjectType('Grant')
export class GrantType {
  @Field(() => RoleEnum) role: Role;
  @Field(() => OrganisationType) organisation: OrganisationType;
}

@ObjectType('Viewer')
export class ViewerType implements Omit<Viewer, 'grants'> {
  @Field(() => ID) id: string;
  @Field(() => String) username: string;
  @Field(() => String) name: string;
  @Field(() => String) locale: Viewer['locale'];
  @Field(() => [GrantType]) grants: GrantType[];
  @Field(() => [String], { description: 'What the viewer may do somewhere; where exactly, each row tells in viewerCan.' }) permissions: Viewer['permissions'];
  @Field(() => Boolean, { description: 'This deployment shows demo data.' }) demo: boolean;
}

@ObjectType('Person', { description: 'A colleague, as far as colleagues may know: no username.' })
export class PersonType implements Person {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
}

@ObjectType('User')
export class UserType implements UserRow {
  @Field(() => ID) id: string;
  @Field(() => String) username: string;
  @Field(() => String) name: string;
  @Field(() => Boolean) disabled: boolean;
}

@ObjectType()
export class LoginPayload extends Payload {
  @Field(() => ViewerType, { nullable: true }) viewer?: Viewer;
}

@ObjectType()
export class LogoutPayload extends Payload {
  @Field(() => Boolean) ok: boolean;
}

@ObjectType()
export class UserPayload extends Payload {
  @Field(() => UserType, { nullable: true }) user?: UserRow;
}
