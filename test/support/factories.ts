import type { Answered, Client } from './client.js';
import type { UserName } from './world.js';

let counter = 0;
const next = (): number => ++counter;

/** Things made through the API as users make them, with whatever a spec does not care about filled in. */
export class Factories {
  constructor(private readonly as: (user: UserName) => Promise<Client>) {}

  async company(input: object = {}, user: UserName = 'officer'): Promise<Answered> {
    const client = await this.as(user);
    const { registerCompany } = await client.ok(
      `mutation ($input: RegisterCompanyInput!) { registerCompany(input: $input) { company { id version name } userErrors { code field message } } }`,
      { input: { name: `测试企业${next()}有限公司`, ...input } });
    return registerCompany.company;
  }

  /** A lead; everything that the gate of `talks` asks is filled in, so that it can move on. */
  async deal(input: object = {}, user: UserName = 'officer'): Promise<Answered> {
    const client = await this.as(user);
    const { registerLead } = await client.ok(
      `mutation ($input: RegisterLeadInput!) { registerLead(input: $input) { deal { id version number name stage } userErrors { code field message } } }`,
      { input: { name: `测试项目${next()}`, companyName: `测试投资方${next()}有限公司`, content: '年产紧固件 1 万吨', source: 'visitOut', totalInvestment: '80000000', ...input } });
    return registerLead.deal;
  }

  async visit(input: object = {}, user: UserName = 'officer'): Promise<Answered> {
    const client = await this.as(user);
    const { logVisit } = await client.ok(
      `mutation ($input: LogVisitInput!) { logVisit(input: $input) { visit { id version } userErrors { code field message } } }`,
      { input: { direction: 'out', visitedOn: '2024-06-20', summary: '洽谈投资意向', companyNames: [`测试受访企业${next()}有限公司`], investorCount: 3, ...input } });
    return logVisit.visit;
  }

  async parcel(input: object, user: UserName = 'head'): Promise<Answered> {
    const client = await this.as(user);
    const { registerParcel } = await client.ok(
      `mutation ($input: RegisterParcelInput!) { registerParcel(input: $input) { parcel { id version number area } userErrors { code field message } } }`,
      { input: { number: `CS-${next()}`, area: { value: '60', unit: 'mu' }, ...input } });
    return registerParcel.parcel;
  }
}
