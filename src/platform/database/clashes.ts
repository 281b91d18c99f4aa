import { refuse, type ErrorParams } from '../../kernel/errors.js';

/** What to tell when a constraint refuses, and at which field of the input; `params` may ask the database again. */
interface Clash {
  code: string;
  field: string | readonly string[];
  params?: () => Promise<ErrorParams>;
}

/** By the name of a database constraint. */
export type Clashes = Readonly<Record<string, Clash>>;

/**
 * Runs a verb; when one of the named constraints refuses it, that becomes an expected refusal at its field.
 * The database decides, so that two people in the same second get the same answer as one after the other.
 */
export async function refusingClashes<Result>(clashes: Clashes, verb: () => Promise<Result>): Promise<Result> {
  try {
    return await verb();
  } catch (error) {
    const clash = clashes[constraintOf(error) ?? ''];
    throw clash ? refuse(clash.code, clash.field, await clash.params?.()) : error;
  }
}

/** The constraint that a database error names, or null for any other error. */
function constraintOf(error: unknown): string | null {
  const driverError = (error as { driverError?: { constraint?: unknown } } | null)?.driverError;
  return typeof driverError?.constraint === 'string' ? driverError.constraint : null;
}
