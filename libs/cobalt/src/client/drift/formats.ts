const FORMATS: Readonly<Record<string, (text: string) => boolean>> = {
  date: (text) => /^\d{4}-\d\d-\d\d$/u.test(text),
  'date-time': (text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)$/iu.test(text),
  uri: (text) => URL.canParse(text),
};

const patterns = new Map<string, RegExp>();

/** Whether a text has a format of the contract's; one that is not known here says nothing. */
export function hasFormat(text: string, format: string): boolean {
  return FORMATS[format]?.(text) ?? true;
}

/** Whether a text fits a pattern of the contract's. */
export function fitsPattern(text: string, pattern: string): boolean {
  let expression = patterns.get(pattern);
  if (expression === undefined) patterns.set(pattern, (expression = new RegExp(pattern, 'u')));
  return expression.test(text);
}
