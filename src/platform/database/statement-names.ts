/** Statements that a connection keeps prepared: each takes some ten kilobytes of the database server's memory. */
const MOST_NAMED = 250;
/** Statements that came once and are remembered for that. */
const MOST_REMEMBERED = 1000;

/**
 * Names for statements that come again, so that a connection prepares each once. One gets its name when it comes for the
 * second time, and only while there are names left: a list with a filter that nobody else sets is not worth one.
 */
export class StatementNames {
  private readonly names = new Map<string, string>();
  private readonly once = new Set<string>();

  /** The name to prepare the statement under; undefined: it runs unprepared. */
  of(text: string): string | undefined {
    const name = this.names.get(text);
    if (name !== undefined || this.names.size >= MOST_NAMED) return name;
    if (!this.once.delete(text)) {
      if (this.once.size >= MOST_REMEMBERED) this.once.clear();
      this.once.add(text);
      return undefined;
    }
    const given = `zouqing_${String(this.names.size)}`;
    this.names.set(text, given);
    return given;
  }
}
