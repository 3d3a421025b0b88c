/** What kind of file a mode tells of, `st_mode` in C and `mode` of fs.fstatSync: the macros of <sys/stat.h>. */
import { checkInteger } from './codec.js'
import { S_IFBLK, S_IFCHR, S_IFDIR, S_IFIFO, S_IFLNK, S_IFMT, S_IFREG, S_IFSOCK } from './constants.js'

function isOf(mode: number, type: number): boolean {
  checkInteger(mode, 0, 2 ** 32 - 1, 'mode')
  return (mode & S_IFMT) === type
}

/** Whether the mode is that of a socket. @see inode(7) */
export function S_ISSOCK(mode: number): boolean {
  return isOf(mode, S_IFSOCK)
}

/** Whether the mode is that of a pipe or a FIFO. @see inode(7) */
export function S_ISFIFO(mode: number): boolean {
  return isOf(mode, S_IFIFO)
}

/** Whether the mode is that of a character device, as a terminal is. @see inode(7) */
export function S_ISCHR(mode: number): boolean {
  return isOf(mode, S_IFCHR)
}

/** Whether the mode is that of a block device. @see inode(7) */
export function S_ISBLK(mode: number): boolean {
  return isOf(mode, S_IFBLK)
}

/** Whether the mode is that of a regular file. @see inode(7) */
export function S_ISREG(mode: number): boolean {
  return isOf(mode, S_IFREG)
}

/** Whether the mode is that of a directory. @see inode(7) */
export function S_ISDIR(mode: number): boolean {
  return isOf(mode, S_IFDIR)
}

/** Whether the mode is that of a symbolic link. @see inode(7) */
export function S_ISLNK(mode: number): boolean {
  return isOf(mode, S_IFLNK)
}
