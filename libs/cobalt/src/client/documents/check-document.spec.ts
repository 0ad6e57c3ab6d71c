import { describe, expect, it } from '@jest/globals';

import { checkDocument } from './check-document.js';

describe('the media type of a document', () => {
  const check = (contentType: string) => () =>
    checkDocument('uploadDocument', { content: Buffer.from('x'), filename: 'x.bin', contentType });

  it.each(['application/pdf', 'text/plain; charset=utf-8', 'text/plain ;\tcharset="utf-8"; format=flowed'])(
    'may be %j',
    (contentType) => {
      expect(check(contentType)).not.toThrow();
    },
  );

  it.each([
    'text/plain;\r\n\r\na=b',
    'text/plain\r\n;a=b',
    'text/plain; a=b\r\n',
    'text/plain;\u2028a=b',
    'text/plain; a="\n"',
  ])('cannot end its header of the form: %j', (contentType) => {
    expect(check(contentType)).toThrow(
      expect.objectContaining({ code: 'COBALT_INVALID_REQUEST', field: 'document.contentType' }),
    );
  });
});
