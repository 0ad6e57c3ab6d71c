/** A test of paths without `/v1`; a pattern that carries `/v1` is understood all the same. */
export function pathGlob(pattern: string): (path: string) => boolean {
  if (pattern === '*' || pattern === '**') return () => true;
  const absolute = pattern.startsWith('/') ? pattern : `/${pattern}`;
  const expression = absolute
    .replace(/^\/v1(?=\/|$)/, '')
    .split(/(\*\*|\*)/)
    .map((part) =>
      part === '**' ? '.*' : part === '*' ? '[^/]*' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'),
    )
    .join('');
  const regExp = new RegExp(`^${expression}/?$`);
  return (path) => regExp.test(path);
}
