export interface DemoLogin {
  username: string;
  /** Its position, as a value of the enum Role. */
  role: string | null;
  password: string;
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const loginOf = (value: unknown): DemoLogin[] => {
  if (typeof value !== 'object' || value === null || !('username' in value)) return [];
  const username = textOf(value.username);
  const password = 'password' in value ? textOf(value.password) : null;
  return username === null ? [] : [{ username, role: 'role' in value ? textOf(value.role) : null, password: password ?? '' }];
};

/** Asks whether this is a demo, and with which logins. Anything but a clear yes is a no: null. */
export const fetchDemoLogins = async (signal: AbortSignal): Promise<DemoLogin[] | null> => {
  try {
    const answer = await fetch('/api/demo', { signal, credentials: 'same-origin', headers: { accept: 'application/json' } });
    if (!answer.ok) return null;
    const body: unknown = await answer.json();
    if (typeof body !== 'object' || body === null || !('demo' in body) || body.demo !== true) return null;
    const list: unknown[] = 'logins' in body && Array.isArray(body.logins) ? body.logins : [];
    return list.flatMap(loginOf);
  } catch {
    return null;
  }
};
