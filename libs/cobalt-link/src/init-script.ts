/** What Link's script puts on the page, as the vendor types it. */
export interface VendorLink {
  init(config: { token: string; onSuccess: (publicToken?: string) => void }): void;
}

type LinkWindow = Window & { CobaltLink?: VendorLink };

const loads = new Map<string, Promise<VendorLink>>();

/** Loads Link's script, once per address; a failed load is forgotten, so that it can be tried again. */
export function loadInitScript(src: string, timeoutMs: number, nonce?: string): Promise<VendorLink> {
  let load = loads.get(src);
  if (!load) {
    load = appendScript(src, timeoutMs, nonce);
    loads.set(src, load);
    load.catch(() => loads.delete(src));
  }
  return load;
}

function appendScript(src: string, timeoutMs: number, nonce?: string): Promise<VendorLink> {
  return new Promise((resolve, reject) => {
    const vendor = (): VendorLink | undefined => (window as LinkWindow).CobaltLink;
    const present = vendor();
    if (present && [...document.scripts].some((script) => script.src === src)) return resolve(present);

    const script = document.createElement('script');
    const fail = (why: string): void => {
      clearTimeout(timer);
      script.remove();
      reject(new Error(`Cobalt Link: ${src} ${why}`));
    };
    const timer = setTimeout(() => fail('took too long to load'), timeoutMs);
    script.onload = () => {
      const loaded = vendor();
      if (!loaded) return fail('did not define window.CobaltLink');
      clearTimeout(timer);
      resolve(loaded);
    };
    script.onerror = () => fail('did not load: is it allowed by the Content-Security-Policy (script-src)?');
    if (nonce) script.nonce = nonce;
    script.async = true;
    script.src = src;
    document.head.append(script);
  });
}
