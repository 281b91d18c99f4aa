export { columns } from './columns.js';
export { DatabaseModule } from './database.module.js';
export { Db, groupBy, keyBy, type Queryable } from './db.js';
export { containing, COUNT_CAP, Lists, whereOf, type ListSpec, type Page, type PageArgs, type Sort } from './list.js';
export { changesOf, Tx, type Aggregate, type Changes, type Subject } from './tx.js';
export { UnitOfWork } from './unit-of-work.js';
