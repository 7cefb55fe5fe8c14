const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EROFS: 'read-only file system',
  ENOSPC: 'no space left',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is not a folder',
  EEXIST: 'a part of the path is not a folder',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'links go round in a circle',
  EBUSY: 'it is in use',
  EMFILE: 'too many open files',
  ERR_FS_FILE_TOO_LARGE: 'more than 2 GiB',
  ENOENT: 'no such folder'
}

/** Why the file system refused, in a few words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return reasons[code] ?? (code || String(error))
}
