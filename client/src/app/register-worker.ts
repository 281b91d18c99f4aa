/** Where the phone's application lies ready for the time without a network (client/worker/sw.ts). */
const WORKER = '/sw.js';
const START_PATIENCE_MS = 1_000;

const supported = (): boolean => import.meta.env.PROD && 'serviceWorker' in navigator;

const afterPatience = (): Promise<undefined> => new Promise((resolve) => { setTimeout(() => resolve(undefined), START_PATIENCE_MS); });

const nextController = (): Promise<void> => {
  const changed = new Promise<void>((resolve) => { navigator.serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true }); });
  return Promise.race([changed, afterPatience()]);
};

/**
 * Before anything is shown: a version that waits from last time takes over now, while no form is open. Reloads then,
 * because the page that is loading may belong to the version that just left.
 */
export const takeOverAtStart = async (): Promise<void> => {
  if (!supported()) return;
  // Nothing is shown before this: a browser that is busy with its workers does not keep the page blank.
  const asked = navigator.serviceWorker.getRegistration().catch(() => undefined);
  const registration = await Promise.race([asked, afterPatience()]);
  if (!registration?.waiting || !navigator.serviceWorker.controller) return;
  const before = navigator.serviceWorker.controller;
  const changed = nextController();
  registration.waiting.postMessage('takeOverIfAlone');
  await changed;
  if (navigator.serviceWorker.controller !== before) window.location.reload();
};

/** Registers the worker; calls back when a new version lies ready beside the one in use. */
export const registerWorker = async (onReady: () => void): Promise<void> => {
  if (!supported()) return;
  try {
    const registration = await navigator.serviceWorker.register(WORKER, { updateViaCache: 'none' });
    const watch = (worker: ServiceWorker | null) => worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && navigator.serviceWorker.controller) onReady();
    });
    watch(registration.installing);
    registration.addEventListener('updatefound', () => watch(registration.installing));
    if (registration.waiting && navigator.serviceWorker.controller) onReady();
    // A page that stays open for days hears of a new version when it is looked at again.
    document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'visible') void registration.update().catch(() => undefined); });
  } catch {
    // Without a worker everything works that works with a network: what is typed is kept all the same.
  }
};

/** The person agreed: the new version takes over and the page starts again; drafts are on the device. */
export const takeOver = async (): Promise<void> => {
  const registration = await navigator.serviceWorker.getRegistration();
  const changed = nextController();
  registration?.waiting?.postMessage('takeOver');
  await changed;
  window.location.reload();
};
