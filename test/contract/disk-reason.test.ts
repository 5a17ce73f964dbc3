import { expect, it } from 'vitest';
import { diskReason } from '../../shared/contract/disk-reason';

const error = (code: string, message = 'words of the system') => Object.assign(new Error(message), { code });

it.each([
  ['ENOSPC', 'the disk is full; make room and try again'],
  ['EACCES', 'you have no right to it; ask its owner for permission'],
  ['SQLITE_READONLY_DIRECTORY', expect.stringMatching(/^you may only read it/)],
  ['SQLITE_IOERR_WRITE', 'its disk reports an error; check the disk'],
  ['EUNHEARDOF', 'words of the system'],
])('of %s is in words', (code, words) => {
  expect(diskReason(error(code))).toEqual(words);
});

it('of what is no error of a disk is its own', () => {
  expect(diskReason(new Error('something else'))).toBe('something else');
  expect(diskReason('a text')).toBe('a text');
});
