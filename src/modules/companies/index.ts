export { CompanyType } from './api/company.types.js';
export { CompaniesModule } from './companies.module.js';
export { CompaniesService } from './companies.service.js';
export { CompanyQueries } from './company.queries.js';
export { Company } from './data/company.entity.js';
export { companyScope } from './data/company.scope.js';
export { industryName, readIndustryCode } from './domain/industry.js';
