// Processor time, which other work on the machine hardly changes: what a request costs the server process and PostgreSQL.
import { readFileSync } from 'node:fs';

/** Clock ticks of /proc last ten milliseconds on every Linux. */
const TICK_MS = 10;

function spentBy(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ');
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  } catch {
    return 0; // it has ended, or the system has no /proc
  }
}

/**
 * Starts to watch; the returned function says how many milliseconds were spent since then.
 * @param watcher a client of the same PostgreSQL as somebody who sees its sessions
 */
export async function watch(pid, watcher, database) {
  const backends = async () => (await watcher.query('SELECT pid FROM pg_stat_activity WHERE datname = $1 AND pid <> pg_backend_pid()', [database])).rows.map((row) => row.pid);
  const before = new Map((await backends()).map((each) => [each, spentBy(each)]));
  const own = spentBy(pid);
  return async () => ({
    server: spentBy(pid) - own,
    postgres: (await backends()).reduce((spent, each) => spent + spentBy(each) - (before.get(each) ?? 0), 0),
  });
}
