/**
 * The name of a file, without folders, drives and control characters; null when nothing is left that names a file.
 */
export function nameOf(path: string): string | null {
  const name = path
    .slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
    .replace(/^[a-z]:/iu, '')
    .replace(/[\p{Cc}\u2028\u2029]/gu, '_')
    .toWellFormed()
    .trim();
  return name === '' || name === '.' || name === '..' ? null : name;
}
