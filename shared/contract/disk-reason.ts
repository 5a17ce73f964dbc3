/** What went wrong with a path, by the code of the system or of SQLite, as the end of a sentence. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EISDIR: 'it is a folder',
  EACCES: 'you have no right to it; ask its owner for permission',
  EPERM: 'you have no right to it; ask its owner for permission',
  EROFS: 'its disk can only be read',
  ENOSPC: 'the disk is full; make room and try again',
  EDQUOT: 'your share of the disk is used up; make room and try again',
  EFBIG: 'the file would be larger than this disk allows',
  EIO: 'its disk reports an error; check the disk',
  EBUSY: 'another program has it open; close it there',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'it is a link that leads back to itself',
  EMFILE: 'too many files are open; close some programs',
  SQLITE_READONLY:
    'you may only read it: Casebench needs to write there. Get the right to, or copy the folder and open the copy',
  SQLITE_CANTOPEN: 'you have no right to it, or its disk is not there',
  SQLITE_FULL: 'the disk is full; make room and try again',
  SQLITE_IOERR: 'its disk reports an error; check the disk',
  SQLITE_CORRUPT: 'its database is damaged; restore a backup',
};

/** The reason for people; an error that is none of these says its own words. */
export function diskReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return (
    reasons[code] ??
    reasons[/^SQLITE_[A-Z]+/.exec(code)?.[0] ?? ''] ??
    (error instanceof Error ? error.message : String(error))
  );
}
