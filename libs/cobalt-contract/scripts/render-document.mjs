/** Down to this level every member has a line of its own, so that a change shows as one. */
const LEVELS = 3;

/**
 * The document as JSON in a module, made when it is asked for: as an object it would cost every boot some 50 ms, as a
 * text made at once some 10.
 */
export function renderDocument(document) {
  const lines = jsonLines(document, LEVELS).map((line) => `  ${JSON.stringify(line)},`);
  return `
/** The contract as JSON. */
export const documentText = (): string => [
${lines.join('\n')}
].join('');
`;
}

function jsonLines(value, levels) {
  if (levels === 0 || typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [JSON.stringify(value)];
  }
  const members = Object.entries(value).map(([key, child]) => {
    const [first, ...rest] = jsonLines(child, levels - 1);
    return [`${JSON.stringify(key)}:${first}`, ...rest];
  });
  return ['{', ...members.flatMap((lines, index) => separated(lines, index < members.length - 1)), '}'];
}

const separated = (lines, more) => (more ? [...lines.slice(0, -1), `${lines.at(-1)},`] : lines);
