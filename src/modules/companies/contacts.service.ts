import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { ApiError, Refusal, refuse, type FieldError } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import { columns, UnitOfWork, type Changes, type Tx } from '../../platform/database/index.js';
import type { AddContactInput, RevealContactInput, UpdateContactInput } from './api/contact.inputs.js';
import { ContactSeals } from './contact-seals.js';
import type { Company } from './data/company.entity.js';
import { followsCompany } from './data/company.scope.js';
import { Contact } from './data/contact.entity.js';
import { lockCompany } from './data/survivor.js';
import { indexContact } from './data/writing.js';
import { differing } from './domain/changes.js';
import { readContact, type ContactFields } from './domain/contact-fields.js';

/** The company that a contact is written for. */
type Employer = Pick<Company, 'id' | 'organisationId' | 'jurisdictionId'>;

/** The ways to reach somebody, whole. */
export interface Revealed {
  phone: string | null;
  wechat: string | null;
  email: string | null;
}

/** The verbs of contacts. The trail names them, never their numbers: there these could be neither masked nor erased. */
@Injectable()
export class ContactsService {
  constructor(private readonly unitOfWork: UnitOfWork, private readonly seals: ContactSeals) {}

  /**
   * Adds somebody to talk to. The company's version stays: nothing of its own changed.
   * @throws Refusal COMPANY_NOT_FOLLOWED, CONTACT_PHONE_TAKEN, and whatever is wrong with a field
   */
  async add(actor: Actor, input: AddContactInput): Promise<void> {
    await this.unitOfWork.create(actor, { mutation: 'addContact', input: this.seals.unreadable(input) }, async (tx, id) => {
      const { values, errors } = readContact(input.contact, ['input', 'contact'], tx.clock.today());
      if (errors.length > 0) throw new Refusal(errors);
      const company = await lockCompany(tx, input.companyId, { permission: 'company.write' });
      if (!(await this.follows(tx, company.id))) throw refuse('COMPANY_NOT_FOLLOWED', 'companyId');
      await this.refuseKnownPhone(tx, company.id, values.phone, ['input', 'contact', 'phone']);
      await this.insert(tx, company, values, id);
    });
  }

  /** Changes the fields that are mentioned; null clears one. Answers with the company's id. @throws Refusal CONFLICT, CONTACT_PHONE_TAKEN, … */
  update(actor: Actor, input: UpdateContactInput): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { values, errors } = readContact(input, ['input'], tx.clock.today());
      if (errors.length > 0) throw new Refusal(errors);
      const { company, contact } = await this.lock(tx, input.id, 'company.write');
      if (contact.version !== input.expectedVersion) {
        throw new Refusal([{ code: 'CONFLICT', field: ['input', 'expectedVersion'], params: { expected: input.expectedVersion, current: contact.version } }], { current: company });
      }
      const { phone, wechat, email, ...open } = values;
      const ways = differing<Revealed>(this.seals.open(contact), { phone, wechat, email });
      const facts = differing<Contact>(contact, open);
      if (Object.keys({ ...ways, ...facts }).length === 0) return company.id;
      await this.refuseKnownPhone(tx, company.id, ways.phone, ['input', 'phone'], contact.id);
      await tx.update(Contact, contact, { ...facts, ...this.seals.seal(ways), updatedAt: tx.clock.now() });
      await tx.audit('updateContact', subjectOf(company), changesOf(contact, facts, ways));
      await this.index(tx, company, Object.assign(contact, facts));
      return company.id;
    });
  }

  /**
   * The whole numbers of a contact, for a purpose that is written down.
   * @throws ApiError NOT_FOUND out of reach of `contact.reveal`; Refusal CONSENT_WITHDRAWN
   */
  reveal(actor: Actor, { id, purpose }: RevealContactInput): Promise<Revealed> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { company, contact } = await this.lock(tx, id, 'contact.reveal');
      if (contact.consentWithdrawnOn) throw refuse('CONSENT_WITHDRAWN', 'id', { on: contact.consentWithdrawnOn });
      await tx.audit('revealContact', subjectOf(company), { contact: [null, contact.name], purpose: [null, purpose.trim()] });
      return this.seals.open(contact);
    });
  }

  /** What is wrong with numbers of contacts that come together with a new company: the same one twice. */
  twice(contacts: readonly Partial<ContactFields>[], path: readonly string[]): FieldError[] {
    return contacts.flatMap(({ phone }, place): FieldError[] => {
      const first = contacts.findIndex((other) => phone && other.phone === phone);
      return first >= 0 && first < place ? [{ code: 'CONTACT_PHONE_TAKEN', field: [...path, String(place), 'phone'], params: { name: contacts[first]?.name ?? '' } }] : [];
    });
  }

  /** Writes a contact whose fields were read. The caller holds the company's row and has looked for the phone. */
  async insert(tx: Tx, company: Employer, { phone, wechat, email, ...values }: Partial<ContactFields>, id = newId()): Promise<void> {
    const { kind, id: author } = tx.actor;
    await tx.insert(Contact, { id, companyId: company.id, ...values, ...this.seals.seal({ phone, wechat, email }), createdBy: kind === 'user' ? author : null });
    await this.index(tx, company, { id, name: values.name ?? '', title: values.title ?? null });
    await tx.audit('addContact', subjectOf(company), { contact: [null, values.name ?? null] });
  }

  /** The company first, as a merge does: one that takes the contact along meanwhile is waited for, and then its survivor is the employer. */
  private async lock(tx: Tx, id: string, permission: 'company.write' | 'contact.reveal'): Promise<{ company: Company; contact: Contact }> {
    const [known] = await tx.query<Pick<Contact, 'companyId'>>(sql`SELECT company_id AS "companyId" FROM contact WHERE id = ${id}`);
    if (!known) throw new ApiError('NOT_FOUND');
    const company = await lockCompany(tx, known.companyId, { permission });
    const [contact] = await tx.query<Contact>(sql`
      SELECT ${columns(Contact, 't')} FROM contact t JOIN company c ON c.id = t.company_id
      WHERE t.id = ${id} AND ${followsCompany('c', tx.actor, permission, tx.clock.today())} FOR UPDATE OF t`);
    if (!contact) throw new ApiError('NOT_FOUND');
    return contact.companyId === company.id ? { company, contact } : this.lock(tx, id, permission);
  }

  private async follows(tx: Tx, companyId: string): Promise<boolean> {
    const found = await tx.query(sql`SELECT 1 FROM company c WHERE c.id = ${companyId} AND ${followsCompany('c', tx.actor, 'company.write', tx.clock.today())}`);
    return found.length > 0;
  }

  private async refuseKnownPhone(tx: Tx, companyId: string, phone: string | null | undefined, field: readonly string[], exceptId: string | null = null): Promise<void> {
    if (!phone) return;
    const [known] = await tx.query<{ name: string }>(sql`
      SELECT name FROM contact WHERE company_id = ${companyId} AND phone_blind = ${this.seals.blindPhone(phone)} AND id IS DISTINCT FROM ${exceptId}::uuid LIMIT 1`);
    if (known) throw refuse('CONTACT_PHONE_TAKEN', field, { name: known.name });
  }

  private index(tx: Tx, { organisationId, jurisdictionId }: Employer, { id, name, title }: Pick<Contact, 'id' | 'name' | 'title'>): Promise<void> {
    return indexContact(tx, { id, organisationId, jurisdictionId, name, title });
  }
}

const subjectOf = ({ id, organisationId }: Employer): { type: 'company'; id: string; organisationId: string } => ({ type: 'company', id, organisationId });

/** Of numbers and addresses only which were touched. */
function changesOf(before: Contact, facts: Partial<Contact>, ways: Partial<Revealed>): Changes {
  const entries = Object.entries(facts).map(([field, after]) => [`contact${field.charAt(0).toUpperCase()}${field.slice(1)}`, [before[field as keyof Contact], after]] as const);
  const touched = Object.keys(ways).join(',');
  return { contact: [null, facts.name ?? before.name], ...Object.fromEntries(entries), ...(touched !== '' && { contactWays: [null, touched] }) };
}
