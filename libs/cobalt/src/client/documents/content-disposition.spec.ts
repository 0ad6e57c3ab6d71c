import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { filenameOf } from './content-disposition.js';

describe('the filename of a Content-Disposition header', () => {
  it.each([
    ['in quotes', 'attachment; filename="scan.pdf"', 'scan.pdf'],
    ['bare', 'attachment; filename=scan.pdf', 'scan.pdf'],
    ['bare, with spaces around', 'attachment ;  filename = scan one.pdf ; size=3', 'scan one.pdf'],
    ['with a name in capitals', 'ATTACHMENT; FileName="scan.pdf"', 'scan.pdf'],
    [
      'with escaped quotes and a semicolon',
      String.raw`attachment; filename="a \"b\"; c.pdf"`,
      'a "b"; c.pdf',
    ],
    ['with a filename in a filename', 'attachment; filename="x; filename=y.pdf"', 'x; filename=y.pdf'],
    ['extended', "attachment; filename*=UTF-8''na%C3%AFve%20%E2%82%AC.pdf", 'naïve €.pdf'],
    ['extended, with a language', "attachment; filename*=utf-8'en'a%20b.pdf", 'a b.pdf'],
    ['extended in Latin-1', "attachment; filename*=iso-8859-1''%A3.pdf", '£.pdf'],
    ['in both forms', `attachment; filename="e.pdf"; filename*=UTF-8''%E2%82%AC.pdf`, '€.pdf'],
    [
      'in both forms, the other way round',
      `attachment; filename*=UTF-8''%E2%82%AC.pdf; filename=e.pdf`,
      '€.pdf',
    ],
    [
      'with broken escapes beside a good one',
      `attachment; filename="e.pdf"; filename*=UTF-8''%E2%8.pdf`,
      'e.pdf',
    ],
    ['with a charset nobody knows', `attachment; filename="e.pdf"; filename*=koi8-r''%C1.pdf`, 'e.pdf'],
    ['twice: the first counts', 'attachment; filename="a.pdf"; filename="b.pdf"', 'a.pdf'],
    [
      'in UTF-8 that came as Latin-1',
      `attachment; filename="${Buffer.from('Zoë.pdf').toString('latin1')}"`,
      'Zoë.pdf',
    ],
    ['in Latin-1', 'attachment; filename="Zoë.pdf"', 'Zoë.pdf'],
  ])('%s', (_name, header, expected) => {
    expect(filenameOf(header)).toBe(expected);
  });

  it.each([
    ['nothing', undefined],
    ['no name', 'attachment'],
    ['an empty name', 'attachment; filename=""'],
    ['a folder', 'attachment; filename="folder/"'],
    ['the folder above', 'attachment; filename=".."'],
    ['the folder above, encoded', "attachment; filename*=UTF-8''..%2F.."],
    ['quotes that do not close', 'attachment; filename="'],
  ])('is null for %s', (_name, header) => {
    expect(filenameOf(header)).toBeNull();
  });

  it.each([
    ['attachment; filename="../../etc/passwd"', 'passwd'],
    [String.raw`attachment; filename="..\\..\\boot.ini"`, 'boot.ini'],
    [String.raw`attachment; filename="C:boot.ini"`, 'boot.ini'],
    ["attachment; filename*=UTF-8''%2Fetc%2Fpasswd", 'passwd'],
    ["attachment; filename*=UTF-8''a%00b%0D%0A.pdf", 'a_b__.pdf'],
  ])('has no folders and no control characters: %s', (header, expected) => {
    expect(filenameOf(header)).toBe(expected);
  });

  it('is a plain name or null, whatever the header says', () => {
    const wild = fc.string({ unit: 'binary', maxLength: 60 });
    const header = fc.oneof(
      wild,
      wild.map((name) => `attachment; filename="${name}"`),
      wild.map((name) => `attachment; filename*=UTF-8''${encodeURIComponent(name.toWellFormed())}`),
    );
    fc.assert(
      fc.property(header, (text) => {
        const name = filenameOf(text);
        if (name === null) return;
        expect(name).not.toMatch(/[/\\\p{Cc}]|^\.{0,2}$/u);
        expect(name.isWellFormed()).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
