/** Script and style elements that Link adds stay behind when it closes. */
const LASTING = /^(SCRIPT|STYLE|LINK)$/;
/** Link may say that it succeeded a moment after its elements are gone. */
const GRACE_MS = 250;

/**
 * Starts Link and watches what it adds to the page: frames of its origin, else the elements it put into the body.
 * The vendor does not tell when a user gives up; `gone` is called when these have been removed.
 * What is returned ends the watch and, when asked to, removes these elements.
 */
export function watchOverlay(origin: string, start: () => void, gone: () => void): (remove: boolean) => void {
  const { body } = document;
  const focused = document.activeElement as HTMLElement | null;
  const frames = (): Element[] =>
    [...document.getElementsByTagName('iframe')].filter((frame) => frame.src.startsWith(origin + '/'));
  const before = new Set<Element>([...body.children, ...frames()]);
  const elements = new Set<Element>();
  const framed = new Set<Element>();
  const note = (into: Set<Element>, found: Element[]): void => {
    for (const element of found) if (!before.has(element)) into.add(element);
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    note(framed, frames());
    const watched = [...(framed.size ? framed : elements)];
    if (!watched.length || watched.some((element) => element.isConnected)) return;
    observer.disconnect();
    timer = setTimeout(gone, GRACE_MS);
  });
  observer.observe(document, { childList: true, subtree: true });

  const end = (remove: boolean): void => {
    observer.disconnect();
    clearTimeout(timer);
    if (remove) for (const element of [...elements, ...framed]) element.remove();
    setTimeout(() => {
      if (document.activeElement === body) focused?.focus();
    });
  };
  try {
    start();
  } catch (error) {
    end(false);
    throw error;
  }
  note(
    elements,
    [...body.children].filter((element) => !LASTING.test(element.tagName)),
  );
  note(framed, frames());
  return end;
}
