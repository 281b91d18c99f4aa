import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { Refusal, type FieldError } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import { refusingClashes } from '../../platform/database/clashes.js';
import { changesOf, UnitOfWork, type Tx } from '../../platform/database/index.js';
import { OrganisationsService, type Home } from '../organisations/index.js';
import type { AddContactInput, RegisterCompanyInput, UpdateCompanyInput } from './api/company.inputs.js';
import { Company } from './data/company.entity.js';
import { companyAggregate } from './data/company.scope.js';
import { Contact } from './data/contact.entity.js';
import { COMPANY_NAME_MAX, readCompany, readContact, type CompanyFields, type ContactFields } from './domain/company-fields.js';
import { readLine } from './domain/line.js';

const CLASHES = {
  company_name_once: { code: 'COMPANY_NAME_TAKEN', field: 'name' },
  company_credit_code_once: { code: 'CREDIT_CODE_TAKEN', field: 'creditCode' },
};

/** The verbs of companies and their contacts. */
@Injectable()
export class CompaniesService {
  constructor(private readonly unitOfWork: UnitOfWork, private readonly organisations: OrganisationsService) {}

  /**
   * Registers a company with its first contacts; answers with the id.
   * @throws Refusal for every field that is wrong, a name or credit code that the county knows already
   */
  async register(actor: Actor, input: RegisterCompanyInput): Promise<string> {
    const home = await this.organisations.homeFor(actor, 'company.write', input.organisationId);
    const company = readCompany(input, ['input']);
    const contacts = (input.contacts ?? []).map((contact, place) => readContact(contact, ['input', 'contacts', String(place)]));
    refuseIfAny([...company.errors, ...contacts.flatMap(({ errors }) => errors)]);
    return refusingClashes(CLASHES, () => this.unitOfWork.create(actor, { mutation: 'registerCompany', input }, async (tx, id) => {
      await this.insert(tx, id, company.values, home);
      for (const { values } of contacts) await this.insertContact(tx, { id, organisationId: home.id }, values);
    }));
  }

  /** Changes the fields that are mentioned; null clears one. @throws Refusal CONFLICT with the company as it is now */
  async update(actor: Actor, input: UpdateCompanyInput): Promise<void> {
    const { values, errors } = readCompany(input, ['input']);
    refuseIfAny(errors);
    await refusingClashes(CLASHES, () => this.unitOfWork.run(actor, async (tx) => {
      const company = await tx.lock(companyAggregate, input.id, { permission: 'company.write', expectedVersion: input.expectedVersion });
      const changes = changesOf(company, values);
      if (Object.keys(changes).length === 0) return;
      await tx.update(Company, company, { ...values, updatedAt: tx.clock.now() });
      await tx.audit('updateCompany', { type: 'company', id: company.id, organisationId: company.organisationId }, changes);
    }));
  }

  /** Adds somebody to talk to. The company's version stays: nothing of its own changed. */
  async addContact(actor: Actor, input: AddContactInput): Promise<void> {
    const { values, errors } = readContact(input.contact, ['input', 'contact']);
    refuseIfAny(errors);
    await this.unitOfWork.create(actor, { mutation: 'addContact', input }, async (tx, id) => {
      const company = await tx.lock(companyAggregate, input.companyId, { permission: 'company.write' });
      await this.insertContact(tx, company, values, id);
    });
  }

  /**
   * The ids of companies by name, in the order of the names: those that the county knows, and new ones for the rest.
   * For verbs of other modules in which a name is typed in place.
   * @param path where the input has the list of names, for errors
   */
  async ensureByName(tx: Tx, names: readonly string[], home: Home, path: readonly string[] = ['input', 'companyNames']): Promise<string[]> {
    const read = names.map((name) => readLine(name, COMPANY_NAME_MAX));
    refuseIfAny(read.flatMap((reading, place) => (reading.ok ? [] : [{ code: reading.code, field: [...path, String(place)], ...(reading.params && { params: reading.params }) }])));
    const wanted = read.flatMap((reading) => (reading.ok ? [reading.value] : []));
    const ids = new Map<string, string>();
    // In the order of the text, so that two such verbs at the same time never wait for each other crosswise.
    for (const name of [...new Set(wanted)].sort()) ids.set(name, await this.ensure(tx, name, home));
    return wanted.flatMap((name) => ids.get(name) ?? []);
  }

  private async ensure(tx: Tx, name: string, home: Home): Promise<string> {
    const found = (): Promise<{ id: string }[]> => tx.query(sql`SELECT id FROM company WHERE jurisdiction_id = ${home.jurisdictionId} AND name = ${name}`);
    const [known] = await found();
    if (known) return known.id;
    const [made] = await tx.query<{ id: string }>(sql`
      INSERT INTO company (id, organisation_id, jurisdiction_id, name, created_by)
      VALUES (${newId()}, ${home.id}, ${home.jurisdictionId}, ${name}, ${authorOf(tx.actor)}) ON CONFLICT (jurisdiction_id, name) WHERE merged_into IS NULL DO NOTHING RETURNING id`);
    if (!made) return this.ensure(tx, name, home);
    await tx.audit('registerCompany', { type: 'company', id: made.id, organisationId: home.id }, { name: [null, name] });
    return made.id;
  }

  private async insert(tx: Tx, id: string, values: Partial<CompanyFields>, home: Home): Promise<void> {
    await tx.insert(Company, { id, organisationId: home.id, jurisdictionId: home.jurisdictionId, ...values, createdBy: authorOf(tx.actor) });
    await tx.audit('registerCompany', { type: 'company', id, organisationId: home.id }, Object.fromEntries(Object.entries(values).map(([field, value]) => [field, [null, value]])));
  }

  /** The trail names the contact, never the phone number: it can be neither masked nor erased there. */
  private async insertContact(tx: Tx, company: { id: string; organisationId: string }, values: Partial<ContactFields>, id = newId()): Promise<void> {
    await tx.insert(Contact, { id, companyId: company.id, ...values, createdBy: authorOf(tx.actor) });
    await tx.audit('addContact', { type: 'company', id: company.id, organisationId: company.organisationId }, { contact: [null, values.name ?? null] });
  }
}

const authorOf = (actor: Actor): string | null => (actor.kind === 'user' ? actor.id : null);

function refuseIfAny(errors: readonly FieldError[]): void {
  if (errors.length > 0) throw new Refusal(errors);
}
