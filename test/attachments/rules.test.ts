import { describe, expect, test } from '@jest/globals';
import { inspectFile } from '../../server/attachments/actions/inspect-file.js';
import { cleanFileName } from '../../server/attachments/rules/file-name.js';
import { typeOfFile } from '../../server/attachments/rules/file-type.js';
import { mayWithdraw } from '../../server/attachments/rules/withdrawing.js';
import { Refusal } from '../../server/kernel/refusal.js';
import type { Role } from '../../server/kernel/viewer.js';
import { csv, jpeg, office, pdf, png, program, webp, zip } from './files.js';

const codeOf = (answer: unknown) => (answer instanceof Refusal ? answer.code : answer);
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

describe('the name of a file', () => {
  test.each<[string, string]>([
    ['四议两公开会议记录.pdf', '四议两公开会议记录.pdf'],
    ['C:\\Users\\a\\合同.pdf', '合同.pdf'],
    ['../../etc/passwd.txt', 'passwd.txt'],
    ['/etc/cron.d/..\\x.txt', 'x.txt'],
    ['合同\u202efdp.exe.pdf', '合同fdp.exe.pdf'],
    ['a\u0000b\r\n.pdf', 'ab.pdf'],
    ['  ..hidden.pdf. ', 'hidden.pdf'],
    ['a"b<c>.pdf', 'abc.pdf'],
  ])('%j becomes %j', (given, name) => {
    expect(cleanFileName(given)).toBe(name);
  });

  test.each(['', '..', '../', 'pdf', '.pdf', '合同', '合同.', 'a/b/', `${'长'.repeat(198)}.pdf`])('refuses %j', (given) => {
    expect(codeOf(cleanFileName(given))).toBe('FILE_NAME_MUST_BE_GIVEN');
  });
});

describe('the type of a file', () => {
  test.each<[string, { name: string; declared: string; found: string | null; isText: boolean }, string]>([
    ['a pdf', { name: 'a.pdf', declared: 'application/pdf', found: 'application/pdf', isText: false }, 'application/pdf'],
    ['an ending in capitals', { name: 'A.JPEG', declared: 'image/jpeg', found: 'image/jpeg', isText: false }, 'image/jpeg'],
    ['a csv with a character set', { name: 'a.csv', declared: 'text/csv; charset=utf-8', found: null, isText: true }, 'text/csv'],
    ['a csv as Windows declares it', { name: 'a.csv', declared: 'application/vnd.ms-excel', found: null, isText: true }, 'text/csv'],
    ['a workbook that says nothing', { name: 'a.xlsx', declared: 'application/octet-stream', found: xlsx, isText: false }, xlsx],
    [
      'a program',
      { name: 'a.exe', declared: 'application/x-msdownload', found: 'application/x-msdownload', isText: false },
      'FILE_TYPE_MUST_BE_ALLOWED',
    ],
    [
      'a program that says nothing',
      { name: 'a.exe', declared: '', found: 'application/x-msdownload', isText: false },
      'FILE_TYPE_MUST_BE_ALLOWED',
    ],
    ['a page', { name: 'a.html', declared: 'text/html', found: null, isText: true }, 'FILE_TYPE_MUST_BE_ALLOWED'],
    [
      'a drawing that can run scripts',
      { name: 'a.svg', declared: 'image/svg+xml', found: 'application/xml', isText: true },
      'FILE_TYPE_MUST_BE_ALLOWED',
    ],
    ['an archive', { name: 'a.zip', declared: 'application/zip', found: 'application/zip', isText: false }, 'FILE_TYPE_MUST_BE_ALLOWED'],
    ['a word of every object', { name: 'a.pdf', declared: 'constructor', found: null, isText: true }, 'FILE_TYPE_MUST_BE_ALLOWED'],
    [
      'a program called pdf',
      { name: 'a.pdf', declared: 'application/pdf', found: 'application/x-msdownload', isText: false },
      'FILE_MUST_MATCH_ITS_TYPE',
    ],
    [
      'a pdf called png',
      { name: 'a.png', declared: 'application/pdf', found: 'application/pdf', isText: false },
      'FILE_MUST_MATCH_ITS_TYPE',
    ],
    [
      'a pdf declared as png',
      { name: 'a.pdf', declared: 'image/png', found: 'application/pdf', isText: false },
      'FILE_MUST_MATCH_ITS_TYPE',
    ],
    ['bytes of no known type', { name: 'a.pdf', declared: 'application/pdf', found: null, isText: true }, 'FILE_MUST_MATCH_ITS_TYPE'],
    ['a text that is none', { name: 'a.txt', declared: 'text/plain', found: null, isText: false }, 'FILE_MUST_MATCH_ITS_TYPE'],
    ['a pdf called txt', { name: 'a.txt', declared: 'text/plain', found: 'application/pdf', isText: true }, 'FILE_MUST_MATCH_ITS_TYPE'],
  ])('%s', (_, facts, expected) => {
    expect(codeOf(typeOfFile(facts))).toBe(expected);
  });
});

describe('looking at a file', () => {
  const look = (name: string, declaredType: string, bytes: Uint8Array, limit = 1_000_000) =>
    inspectFile({ name, declaredType, bytes }, limit).then(({ mediaType }) => mediaType, codeOf);

  test.each<[string, string, string, Uint8Array, string]>([
    ['pdf', 'a.pdf', 'application/pdf', pdf, 'application/pdf'],
    ['png', 'a.png', 'image/png', png, 'image/png'],
    ['jpeg', 'a.jpg', 'image/jpeg', jpeg, 'image/jpeg'],
    ['webp', 'a.webp', 'image/webp', webp, 'image/webp'],
    ['xlsx', 'a.xlsx', xlsx, office('spreadsheetml.sheet'), xlsx],
    ['docx', 'a.docx', docx, office('wordprocessingml.document'), docx],
    ['csv with a byte order mark', 'a.csv', 'text/csv', csv, 'text/csv'],
    ['plain text', 'a.txt', 'text/plain', Buffer.from('会议记录\n'), 'text/plain'],
    ['a workbook called docx', 'a.docx', docx, office('spreadsheetml.sheet'), 'FILE_MUST_MATCH_ITS_TYPE'],
    ['an archive called xlsx', 'a.xlsx', xlsx, zip({ 'a.txt': 'x' }), 'FILE_MUST_MATCH_ITS_TYPE'],
    ['a program called pdf', 'a.pdf', 'application/pdf', program, 'FILE_MUST_MATCH_ITS_TYPE'],
    ['a program called txt', 'a.txt', 'text/plain', program, 'FILE_MUST_MATCH_ITS_TYPE'],
    ['text in another encoding', 'a.csv', 'text/csv', Buffer.from([0xb4, 0xe5, 0xc3, 0xfb, 0x2c, 0xbd, 0xf0]), 'FILE_MUST_MATCH_ITS_TYPE'],
    ['nothing', 'a.pdf', 'application/pdf', Buffer.alloc(0), 'FILE_MUST_NOT_BE_EMPTY'],
    ['no name', '..', 'application/pdf', pdf, 'FILE_NAME_MUST_BE_GIVEN'],
  ])('%s', async (_, name, declared, bytes, expected) => {
    expect(await look(name, declared, bytes)).toBe(expected);
  });

  test('the limit itself fits, one byte more does not', async () => {
    expect(await look('a.pdf', 'application/pdf', pdf, pdf.length)).toBe('application/pdf');
    expect(await look('a.pdf', 'application/pdf', pdf, pdf.length - 1)).toBe('FILE_MUST_FIT_SIZE');
  });
});

describe('who withdraws a file', () => {
  const clerk = (personId: string, forPersonId: string | null = null, role: Role = 'VILLAGE_CLERK') => ({ personId, forPersonId, role });
  test.each<[string, ReturnType<typeof clerk>, string | null, string | null]>([
    ['its uploader', clerk('u'), null, null],
    ['a substitute for its uploader', clerk('s', 'u'), null, null],
    ['the keeper of the library', clerk('k', null, 'LIBRARY_KEEPER'), null, null],
    ['somebody else', clerk('x'), null, 'ATTACHMENT_MUST_BE_WITHDRAWN_BY_ITS_UPLOADER'],
    ['its uploader, twice', clerk('u'), '2023-06-01', 'ATTACHMENT_MUST_NOT_BE_WITHDRAWN'],
  ])('%s', (_, viewer, withdrawnOn, code) => {
    expect(mayWithdraw({ viewer, uploadedBy: 'u', uploadedFor: null, withdrawnOn })?.code ?? null).toBe(code);
  });

  test('the holder of a post withdraws what a substitute uploaded', () => {
    expect(mayWithdraw({ viewer: clerk('holder'), uploadedBy: 's', uploadedFor: 'holder', withdrawnOn: null })).toBeNull();
  });
});
