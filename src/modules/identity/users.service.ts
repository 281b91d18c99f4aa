import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor, Locale } from '../../kernel/actor.js';
import { Refusal, type FieldError } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import { refusingClashes } from '../../platform/database/clashes.js';
import { UnitOfWork, type Tx } from '../../platform/database/index.js';
import { OrganisationsService } from '../organisations/index.js';
import type { CreateUserInput } from './api/identity.inputs.js';
import { AccessGrant, UserAccount } from './data/user.entity.js';
import { isStrongPassword } from './domain/password-rule.js';
import type { Role } from './domain/roles.js';
import { isUsername, normaliseUsername } from './domain/username.js';
import { Passwords } from './passwords.js';

/** A user who is about to exist: everything is checked, the password hashed. */
export interface NewUser {
  id: string;
  username: string;
  name: string;
  passwordHash: string;
  role: Role;
  organisationId: string;
}

const CLASHES = { user_account_username_key: { code: 'USERNAME_TAKEN', field: 'username' } };

/** The verbs of user accounts. */
@Injectable()
export class UsersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly passwords: Passwords,
    private readonly organisations: OrganisationsService,
  ) {}

  /**
   * Creates a user with one grant, in an organisation that the actor manages users of; answers with the id.
   * @throws Refusal USERNAME_INVALID, USERNAME_TAKEN, PASSWORD_WEAK, NOT_FOUND (the organisation)
   */
  async create(actor: Actor, input: CreateUserInput): Promise<string> {
    const home = await this.organisations.homeFor(actor, 'user.manage', input.organisationId);
    const login = await this.newLogin(input);
    // Not even a digest of the password is kept with the request's id.
    const { name, role, clientMutationId } = input;
    const repeatable = { username: login.username, name, role, organisationId: home.id, clientMutationId };
    return refusingClashes(CLASHES, () => this.unitOfWork.create(actor, { mutation: 'createUser', input: repeatable }, (tx, id) =>
      this.add(tx, { ...login, id, name: name.trim(), role, organisationId: home.id })));
  }

  /** Checks a login name and a password, and hashes the password. */
  async newLogin(input: { username: string; password: string }): Promise<{ username: string; passwordHash: string }> {
    const username = normaliseUsername(input.username);
    const errors: FieldError[] = [];
    if (!isUsername(username)) errors.push({ code: 'USERNAME_INVALID', field: ['input', 'username'] });
    if (!isStrongPassword(input.password, username)) errors.push({ code: 'PASSWORD_WEAK', field: ['input', 'password'] });
    if (errors.length > 0) throw new Refusal(errors);
    return { username, passwordHash: await this.passwords.hash(input.password) };
  }

  /** Writes a user and the grant down. */
  async add(tx: Tx, { id, username, name, passwordHash, role, organisationId }: NewUser): Promise<void> {
    await tx.insert(UserAccount, { id, username, name, passwordHash });
    await tx.insert(AccessGrant, { id: newId(), userId: id, role, organisationId });
    await tx.audit('createUser', { type: 'user', id, organisationId }, { username: [null, username], name: [null, name], role: [null, role] });
  }

  /** The language in which the actor wants to be spoken to where no page says otherwise. */
  async setLocale(actor: Actor, locale: Locale): Promise<void> {
    await this.unitOfWork.run(actor, (tx) => tx.query(sql`UPDATE user_account SET locale = ${locale}, version = version + 1 WHERE id = ${actor.id}`));
  }
}
