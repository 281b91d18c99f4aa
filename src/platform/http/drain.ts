import type { Server } from 'node:http';

/**
 * Stops listening at once, lets open requests finish, then closes what is left.
 * @param patienceMs how long requests may take; afterwards their connections are cut
 */
export async function drain(server: Server, patienceMs: number): Promise<void> {
  if (!server.listening) return;
  const closed = new Promise<void>((resolve) => { server.close(() => { resolve(); }); });
  // A kept-alive connection becomes idle only when its answer is out: look again and again.
  const sweep = setInterval(() => { server.closeIdleConnections(); }, 50);
  const limit = setTimeout(() => { server.closeAllConnections(); }, patienceMs);
  server.closeIdleConnections();
  await closed;
  clearInterval(sweep);
  clearTimeout(limit);
}
