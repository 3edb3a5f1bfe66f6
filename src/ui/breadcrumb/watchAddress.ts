const LOOK_EVERY = 1000;

/** Of the Navigation API, where the browser has it; younger than TypeScript's typings. */
interface NavigationWindow {
  navigation?: EventTarget;
}

/**
 * Tells when the page's address or title has become another, whoever changed it: SharePoint goes from folder to folder without raising
 * the framework's event each time, and writes a page's title after its address.
 * @returns stops
 */
export function watchAddress(changed: () => void): () => void {
  const state = (): string => `${window.location.href}\n${document.title}`;
  let last = state();
  const look = (): void => {
    if (state() === last) return;
    last = state();
    changed();
  };
  const { navigation } = window as NavigationWindow;
  window.addEventListener('popstate', look);
  navigation?.addEventListener('currententrychange', look);
  const titles = new MutationObserver(look);
  titles.observe(document.head, { subtree: true, childList: true, characterData: true });
  // `pushState` raises no event of its own in a browser without the Navigation API.
  const timer = navigation ? undefined : window.setInterval(look, LOOK_EVERY);
  return () => {
    window.removeEventListener('popstate', look);
    navigation?.removeEventListener('currententrychange', look);
    titles.disconnect();
    window.clearInterval(timer);
  };
}
