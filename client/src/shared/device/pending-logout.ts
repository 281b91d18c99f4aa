const KEY = 'zouqing.loggedOut';
const PATIENCE_MS = 5_000;

/** Somebody signed out without a network: the server still holds the session, and this page must not come back into it. */
export const isLogoutPending = (): boolean => {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
};

export const noteLogout = (): void => {
  try {
    localStorage.setItem(KEY, String(Date.now()));
  } catch {
    // not remembered: the session ends by itself
  }
};

/** Ends the session at the server now; false when it cannot be reached. */
export const finishLogout = async (): Promise<boolean> => {
  try {
    const answer = await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1' },
      body: JSON.stringify({ query: 'mutation Logout { logout { ok } }' }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (answer.status >= 500) return false;
    localStorage.removeItem(KEY);
    return true;
  } catch {
    return false;
  }
};
