import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { Refusal, type FieldError } from '../../kernel/errors.js';
import { refusingClashes } from '../../platform/database/clashes.js';
import { changesOf, UnitOfWork, type Changes, type Tx } from '../../platform/database/index.js';
import { OrganisationsService, type Home } from '../organisations/index.js';
import type { RegisterCompanyInput, UpdateCompanyInput } from './api/company.inputs.js';
import { ContactSeals } from './contact-seals.js';
import { ContactsService } from './contacts.service.js';
import { Company } from './data/company.entity.js';
import { checkedParent } from './data/parents.js';
import { lockCompany } from './data/survivor.js';
import { ensureCompany, indexCompany, insertCompany, refuseMergedName } from './data/writing.js';
import { differing } from './domain/changes.js';
import { COMPANY_NAME_MAX, readCompany } from './domain/company-fields.js';
import { readContact } from './domain/contact-fields.js';
import { readName } from './domain/name.js';

const CLASHES = {
  company_name_once: { code: 'COMPANY_NAME_TAKEN', field: 'name' },
  company_credit_code_once: { code: 'CREDIT_CODE_TAKEN', field: 'creditCode' },
};

/** The verbs of companies. */
@Injectable()
export class CompaniesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly organisations: OrganisationsService,
    private readonly contacts: ContactsService,
    private readonly seals: ContactSeals,
    private readonly clock: Clock,
  ) {}

  /**
   * Registers a company with its first contacts; answers with the id.
   * @throws Refusal for every field that is wrong, a name or credit code that the county knows already
   */
  async register(actor: Actor, input: RegisterCompanyInput): Promise<string> {
    const home = await this.organisations.homeFor(actor, 'company.write', input.organisationId);
    const today = this.clock.today();
    const { values, errors } = readCompany(input, ['input'], today);
    const contacts = (input.contacts ?? []).map((contact, place) => readContact(contact, ['input', 'contacts', String(place)], today));
    refuseIfAny([...errors, ...contacts.flatMap((contact) => contact.errors), ...this.contacts.twice(contacts.map((contact) => contact.values), ['input', 'contacts'])]);
    const { name } = values;
    if (name === undefined) throw new Error('a company without a name was read');
    return refusingClashes(CLASHES, () => this.unitOfWork.create(actor, { mutation: 'registerCompany', input: this.seals.unreadable(input) }, async (tx, id) => {
      await refuseMergedName(tx, home.jurisdictionId, name, null);
      const parent = input.parentId ? { parentId: await checkedParent(tx, input.parentId, null, home.jurisdictionId) } : {};
      await insertCompany(tx, id, { ...values, name, ...parent }, home);
      for (const contact of contacts) await this.contacts.insert(tx, { id, organisationId: home.id, jurisdictionId: home.jurisdictionId }, contact.values);
    }));
  }

  /** Changes the fields that are mentioned; null clears one. @throws Refusal CONFLICT with the company as it is now */
  async update(actor: Actor, input: UpdateCompanyInput): Promise<void> {
    const { values, errors } = readCompany(input, ['input'], this.clock.today());
    refuseIfAny(errors);
    await refusingClashes(CLASHES, () => this.unitOfWork.run(actor, async (tx) => {
      const company = await lockCompany(tx, input.id, { permission: 'company.write', expectedVersion: input.expectedVersion });
      const changes = differing<Company>(company, { ...values, ...(await this.parent(tx, company, input.parentId)) });
      if (Object.keys(changes).length === 0) return;
      await refuseMergedName(tx, company.jurisdictionId, changes.name, company.id);
      await tx.update(Company, company, { ...changes, updatedAt: tx.clock.now() });
      await tx.audit('updateCompany', { type: 'company', id: company.id, organisationId: company.organisationId }, told(changesOf(company, changes)));
      await indexCompany(tx, Object.assign(company, changes));
      if (changes.name !== undefined) await tx.emit('company.renamed', { companyId: company.id });
    }));
  }

  /**
   * The ids of companies by name, in the order of the names: those that the county knows, and new ones for the rest.
   * For verbs of other modules in which a name is typed in place.
   * @param path where the input has the list of names, for errors
   */
  async ensureByName(tx: Tx, names: readonly string[], home: Home, path: readonly string[] = ['input', 'companyNames']): Promise<string[]> {
    const read = names.map((name) => readName(name, COMPANY_NAME_MAX));
    refuseIfAny(read.flatMap((reading, place) => (reading.ok ? [] : [{ code: reading.code, field: [...path, String(place)], ...(reading.params && { params: reading.params }) }])));
    const wanted = read.flatMap((reading) => (reading.ok ? [reading.value] : []));
    const ids = new Map<string, string>();
    // In the order of the text, so that two such verbs at the same time never wait for each other crosswise.
    for (const name of [...new Set(wanted)].sort()) ids.set(name, await ensureCompany(tx, name, home));
    return wanted.flatMap((name) => ids.get(name) ?? []);
  }

  private async parent(tx: Tx, company: Company, parentId: string | null | undefined): Promise<Partial<Company>> {
    if (parentId === undefined || parentId === null) return { parentId };
    return { parentId: parentId === company.parentId ? parentId : await checkedParent(tx, parentId, company.id, company.jurisdictionId) };
  }
}

/** In the trail a company's parent has a name of its own: a deal has a parent too. */
const told = ({ parentId, ...others }: Changes): Changes => ({ ...others, ...(parentId && { parentCompanyId: parentId }) });

function refuseIfAny(errors: readonly FieldError[]): void {
  if (errors.length > 0) throw new Refusal(errors);
}
