import pg from 'pg';

type Query = (...args: unknown[]) => unknown;

/** Runs `work` and counts the SQL statements that went to the database meanwhile, whoever sent them. */
export async function countStatements<Result>(work: () => Promise<Result>): Promise<{ result: Result; statements: string[] }> {
  const statements: string[] = [];
  const prototype = pg.Client.prototype as unknown as { query: Query };
  const original = prototype.query;
  prototype.query = function counted(this: unknown, ...args: unknown[]): unknown {
    const [first] = args;
    statements.push(typeof first === 'string' ? first : String((first as { text?: string } | null)?.text));
    return original.apply(this, args);
  };
  try {
    return { result: await work(), statements };
  } finally {
    prototype.query = original;
  }
}
