import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const FOLDER = join(process.cwd(), 'migrations');
const FILE = /^(\d{13})-([a-z0-9-]+)\.sql$/;

/** The class that TypeORM's migration runner wants, for one file of plain SQL. */
function migrationOf(file: string, stamp: string, title: string): new () => MigrationInterface {
  const name = `${title.replace(/(^|-)([a-z0-9])/g, (_, __, letter: string) => letter.toUpperCase())}${stamp}`;
  return class implements MigrationInterface {
    readonly name = name;
    async up(runner: QueryRunner): Promise<void> {
      await runner.query(readFileSync(join(FOLDER, file), 'utf8'));
    }
    down(): Promise<void> {
      // Going back is done by restoring a backup: undoing a migration would throw data away.
      return Promise.reject(new Error(`${name} cannot be undone; restore a backup instead`));
    }
  };
}

/** `migrations/<13 digits>-<title>.sql`, oldest first: SQL that can be read and reviewed. */
export function sqlMigrations(): (new () => MigrationInterface)[] {
  return readdirSync(FOLDER)
    .sort()
    .flatMap((file) => {
      const match = FILE.exec(file);
      return match?.[1] && match[2] ? [migrationOf(file, match[1], match[2])] : [];
    });
}
