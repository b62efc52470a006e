/** An error that the user can correct, on the command line or in a file. It is shown as a message, without a stack. */
export class UserError extends Error {}

/** The user or the system asked the program to stop. Nothing was written by then, unless its message says what was. */
export class Interrupted extends Error {}

/** Error codes of the operating system in words. */
const words: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'access is denied',
  EPERM: 'access is denied',
  EISDIR: 'it is a folder',
  ENOTDIR: 'part of its path is not a folder',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'it would be larger than the system allows',
  EBUSY: 'another program, perhaps Excel, has it open',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'its links lead in a circle',
  EIO: 'the disk reports an error',
  ERR_FS_FILE_TOO_LARGE: 'it is too large',
};

/** Why the operating system refused. @throws the error itself if it did not come from there: that is a fault of the program. */
export function systemReason(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const known = words[code];
  if (known === undefined && !/^E[A-Z\d]+$/.test(code)) throw error;
  return known ?? `the system says ${code}`;
}
