export interface DemoLogins {
  logins: { username: string; label: string | null }[];
  password: string | null;
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Asks whether this is a demo, and with which logins. Anything but a clear yes is a no. */
export const fetchDemoLogins = async (signal: AbortSignal): Promise<DemoLogins | null> => {
  try {
    const answer = await fetch('/api/demo', { signal, credentials: 'same-origin', headers: { accept: 'application/json' } });
    if (!answer.ok) return null;
    const body: unknown = await answer.json();
    if (typeof body !== 'object' || body === null || !('demo' in body) || body.demo !== true) return null;
    const list: unknown[] = 'logins' in body && Array.isArray(body.logins) ? body.logins : [];
    const logins = list.flatMap((one) => {
      if (typeof one === 'string') return [{ username: one, label: null }];
      if (typeof one !== 'object' || one === null || !('username' in one)) return [];
      const username = textOf(one.username);
      return username ? [{ username, label: 'name' in one ? textOf(one.name) : null }] : [];
    });
    return { logins, password: 'password' in body ? textOf(body.password) : null };
  } catch {
    return null;
  }
};
