/**
 * Every constant of the headers by its C name; one that this platform lacks is undefined. This file is made by `npm run constants`; do not edit.
 */
import type { AddressFamily } from '../types/address.js'
import { constant } from './native.js'
import type { Level, Option } from './option.js'

// errno

/** Not permitted: the right or capability is missing. */
export const EPERM: number = constant('EPERM')
/** No such file, directory or name. */
export const ENOENT: number = constant('ENOENT')
/** No such process. */
export const ESRCH: number = constant('ESRCH')
/** A signal interrupted the call. */
export const EINTR: number = constant('EINTR')
/** Input or output failed. */
export const EIO: number = constant('EIO')
/** No such device or address. */
export const ENXIO: number = constant('ENXIO')
/** The argument list is too long. */
export const E2BIG: number = constant('E2BIG')
/** Not a program this machine can run. */
export const ENOEXEC: number = constant('ENOEXEC')
/** The descriptor is not open, or not for this direction. */
export const EBADF: number = constant('EBADF')
/** No child process to wait for. */
export const ECHILD: number = constant('ECHILD')
/** Would have to wait: nothing to read, no room to write, or nothing to accept. */
export const EAGAIN: number = constant('EAGAIN')
/** Other name of EAGAIN. */
export const EWOULDBLOCK: number = constant('EWOULDBLOCK')
/** Out of memory. */
export const ENOMEM: number = constant('ENOMEM')
/** Permission denied. */
export const EACCES: number = constant('EACCES')
/** Bad memory address. */
export const EFAULT: number = constant('EFAULT')
/** Not a block device. */
export const ENOTBLK: number = constant('ENOTBLK')
/** In use. */
export const EBUSY: number = constant('EBUSY')
/** Exists already. */
export const EEXIST: number = constant('EEXIST')
/** Would cross from one file system to another. */
export const EXDEV: number = constant('EXDEV')
/** No such device. */
export const ENODEV: number = constant('ENODEV')
/** Not a directory. */
export const ENOTDIR: number = constant('ENOTDIR')
/** Is a directory. */
export const EISDIR: number = constant('EISDIR')
/** An argument is not valid, or not in this state. */
export const EINVAL: number = constant('EINVAL')
/** The system has too many open files. */
export const ENFILE: number = constant('ENFILE')
/** The process has too many open descriptors. */
export const EMFILE: number = constant('EMFILE')
/** The ioctl does not fit this descriptor. */
export const ENOTTY: number = constant('ENOTTY')
/** The program file is running and cannot be written. */
export const ETXTBSY: number = constant('ETXTBSY')
/** The file would become too large. */
export const EFBIG: number = constant('EFBIG')
/** No space left. */
export const ENOSPC: number = constant('ENOSPC')
/** A pipe or socket has no position to seek. */
export const ESPIPE: number = constant('ESPIPE')
/** The file system is read-only. */
export const EROFS: number = constant('EROFS')
/** Too many links. */
export const EMLINK: number = constant('EMLINK')
/** The stream is closed for writing; SIGPIPE comes too, unless MSG_NOSIGNAL. */
export const EPIPE: number = constant('EPIPE')
/** Outside the domain, such as microseconds above 999999. */
export const EDOM: number = constant('EDOM')
/** The result does not fit. */
export const ERANGE: number = constant('ERANGE')
/** Would wait forever: deadlock. */
export const EDEADLK: number = constant('EDEADLK')
/** Other name of EDEADLK on most machines. */
export const EDEADLOCK: number = constant('EDEADLOCK')
/** The name is too long. */
export const ENAMETOOLONG: number = constant('ENAMETOOLONG')
/** No locks left. */
export const ENOLCK: number = constant('ENOLCK')
/** The system call does not exist in this kernel. */
export const ENOSYS: number = constant('ENOSYS')
/** The directory is not empty. */
export const ENOTEMPTY: number = constant('ENOTEMPTY')
/** Too many symbolic links. */
export const ELOOP: number = constant('ELOOP')
/** No message of that type. */
export const ENOMSG: number = constant('ENOMSG')
/** The identifier was removed. */
export const EIDRM: number = constant('EIDRM')
/** Channel number out of range. */
export const ECHRNG: number = constant('ECHRNG')
/** Level 2 is not synchronized. */
export const EL2NSYNC: number = constant('EL2NSYNC')
/** Level 3 has halted. */
export const EL3HLT: number = constant('EL3HLT')
/** Level 3 was reset. */
export const EL3RST: number = constant('EL3RST')
/** Link number out of range. */
export const ELNRNG: number = constant('ELNRNG')
/** The protocol driver is not attached. */
export const EUNATCH: number = constant('EUNATCH')
/** No CSI structure available. */
export const ENOCSI: number = constant('ENOCSI')
/** Level 2 has halted. */
export const EL2HLT: number = constant('EL2HLT')
/** Bad exchange. */
export const EBADE: number = constant('EBADE')
/** Bad request descriptor. */
export const EBADR: number = constant('EBADR')
/** The exchange is full. */
export const EXFULL: number = constant('EXFULL')
/** No anode. */
export const ENOANO: number = constant('ENOANO')
/** Bad request code. */
export const EBADRQC: number = constant('EBADRQC')
/** Bad slot. */
export const EBADSLT: number = constant('EBADSLT')
/** Bad format of a font file. */
export const EBFONT: number = constant('EBFONT')
/** Not a STREAMS device. */
export const ENOSTR: number = constant('ENOSTR')
/** No data available, such as a value that was never set. */
export const ENODATA: number = constant('ENODATA')
/** A timer ran out. */
export const ETIME: number = constant('ETIME')
/** No STREAMS resources left. */
export const ENOSR: number = constant('ENOSR')
/** The machine is not on the network. */
export const ENONET: number = constant('ENONET')
/** The package or algorithm is not installed. */
export const ENOPKG: number = constant('ENOPKG')
/** The object is on another machine. */
export const EREMOTE: number = constant('EREMOTE')
/** The link has been cut. */
export const ENOLINK: number = constant('ENOLINK')
/** Advertise error. */
export const EADV: number = constant('EADV')
/** Srmount error. */
export const ESRMNT: number = constant('ESRMNT')
/** Sending failed. */
export const ECOMM: number = constant('ECOMM')
/** Protocol error. */
export const EPROTO: number = constant('EPROTO')
/** More than one hop was tried. */
export const EMULTIHOP: number = constant('EMULTIHOP')
/** Error of the remote file system RFS. */
export const EDOTDOT: number = constant('EDOTDOT')
/** The message is damaged, such as a failed authentication. */
export const EBADMSG: number = constant('EBADMSG')
/** The value is too large for its type. */
export const EOVERFLOW: number = constant('EOVERFLOW')
/** The name is not unique on the network. */
export const ENOTUNIQ: number = constant('ENOTUNIQ')
/** The descriptor is in a bad state. */
export const EBADFD: number = constant('EBADFD')
/** The remote address has changed. */
export const EREMCHG: number = constant('EREMCHG')
/** A shared library cannot be reached. */
export const ELIBACC: number = constant('ELIBACC')
/** A shared library is damaged. */
export const ELIBBAD: number = constant('ELIBBAD')
/** The .lib section of the program is damaged. */
export const ELIBSCN: number = constant('ELIBSCN')
/** Too many shared libraries. */
export const ELIBMAX: number = constant('ELIBMAX')
/** A shared library cannot be run by itself. */
export const ELIBEXEC: number = constant('ELIBEXEC')
/** Bytes that are not a character. */
export const EILSEQ: number = constant('EILSEQ')
/** The interrupted system call should be restarted. */
export const ERESTART: number = constant('ERESTART')
/** Error of a STREAMS pipe. */
export const ESTRPIPE: number = constant('ESTRPIPE')
/** Too many users. */
export const EUSERS: number = constant('EUSERS')
/** The descriptor is not a socket. */
export const ENOTSOCK: number = constant('ENOTSOCK')
/** A destination address is required. */
export const EDESTADDRREQ: number = constant('EDESTADDRREQ')
/** The message is too long. */
export const EMSGSIZE: number = constant('EMSGSIZE')
/** The protocol does not fit the socket type. */
export const EPROTOTYPE: number = constant('EPROTOTYPE')
/** The option is not known at this level. */
export const ENOPROTOOPT: number = constant('ENOPROTOOPT')
/** The protocol is not supported in this family. */
export const EPROTONOSUPPORT: number = constant('EPROTONOSUPPORT')
/** The socket type is not supported. */
export const ESOCKTNOSUPPORT: number = constant('ESOCKTNOSUPPORT')
/** The operation is not supported by this socket. */
export const EOPNOTSUPP: number = constant('EOPNOTSUPP')
/** Not supported; on Linux the number of EOPNOTSUPP. */
export const ENOTSUP: number = constant('ENOTSUP')
/** The protocol family is not supported. */
export const EPFNOSUPPORT: number = constant('EPFNOSUPPORT')
/** The address family is not supported. */
export const EAFNOSUPPORT: number = constant('EAFNOSUPPORT')
/** The address is in use, or no port is free. */
export const EADDRINUSE: number = constant('EADDRINUSE')
/** The address is not one of this machine, or no port is free. */
export const EADDRNOTAVAIL: number = constant('EADDRNOTAVAIL')
/** The interface is down. */
export const ENETDOWN: number = constant('ENETDOWN')
/** No route to the network. */
export const ENETUNREACH: number = constant('ENETUNREACH')
/** The network dropped the connection. */
export const ENETRESET: number = constant('ENETRESET')
/** The connection was aborted before accept took it. */
export const ECONNABORTED: number = constant('ECONNABORTED')
/** The peer reset the connection. */
export const ECONNRESET: number = constant('ECONNRESET')
/** No buffer space. */
export const ENOBUFS: number = constant('ENOBUFS')
/** The socket is connected already. */
export const EISCONN: number = constant('EISCONN')
/** The socket is not connected. */
export const ENOTCONN: number = constant('ENOTCONN')
/** The socket is shut down for sending. */
export const ESHUTDOWN: number = constant('ESHUTDOWN')
/** Too many descriptors are under way in SCM_RIGHTS. */
export const ETOOMANYREFS: number = constant('ETOOMANYREFS')
/** No answer in time. */
export const ETIMEDOUT: number = constant('ETIMEDOUT')
/** Nobody listens at the address. */
export const ECONNREFUSED: number = constant('ECONNREFUSED')
/** The host is down. */
export const EHOSTDOWN: number = constant('EHOSTDOWN')
/** No route to the host, or it does not answer on the link. */
export const EHOSTUNREACH: number = constant('EHOSTUNREACH')
/** The operation is under way already, such as a second connect. */
export const EALREADY: number = constant('EALREADY')
/** The operation has begun, such as a nonblocking connect; wait for POLLOUT. */
export const EINPROGRESS: number = constant('EINPROGRESS')
/** The file handle is out of date. */
export const ESTALE: number = constant('ESTALE')
/** The file system needs repair. */
export const EUCLEAN: number = constant('EUCLEAN')
/** Not a XENIX named file. */
export const ENOTNAM: number = constant('ENOTNAM')
/** No XENIX semaphores available. */
export const ENAVAIL: number = constant('ENAVAIL')
/** Is a XENIX named file. */
export const EISNAM: number = constant('EISNAM')
/** Input or output failed on the remote side. */
export const EREMOTEIO: number = constant('EREMOTEIO')
/** The quota is used up. */
export const EDQUOT: number = constant('EDQUOT')
/** No medium in the drive. */
export const ENOMEDIUM: number = constant('ENOMEDIUM')
/** The wrong kind of medium. */
export const EMEDIUMTYPE: number = constant('EMEDIUMTYPE')
/** The operation was cancelled. */
export const ECANCELED: number = constant('ECANCELED')
/** The key is not available. */
export const ENOKEY: number = constant('ENOKEY')
/** The key has expired. */
export const EKEYEXPIRED: number = constant('EKEYEXPIRED')
/** The key has been revoked. */
export const EKEYREVOKED: number = constant('EKEYREVOKED')
/** The key was rejected. */
export const EKEYREJECTED: number = constant('EKEYREJECTED')
/** The owner of the lock has died. */
export const EOWNERDEAD: number = constant('EOWNERDEAD')
/** The state cannot be recovered. */
export const ENOTRECOVERABLE: number = constant('ENOTRECOVERABLE')
/** The radio is switched off. */
export const ERFKILL: number = constant('ERFKILL')
/** The memory page has a hardware error. */
export const EHWPOISON: number = constant('EHWPOISON')

// fcntl

/** Open for reading only. */
export const O_RDONLY: number = constant('O_RDONLY')
/** Open for writing only. */
export const O_WRONLY: number = constant('O_WRONLY')
/** Open for reading and writing; what F_GETFL says of a socket. */
export const O_RDWR: number = constant('O_RDWR')
/** Mask of the access mode in the result of F_GETFL. */
export const O_ACCMODE: number = constant('O_ACCMODE')
/** Create the file if it is not there. */
export const O_CREAT: number = constant('O_CREAT')
/** With O_CREAT: fail with EEXIST if the file is there. */
export const O_EXCL: number = constant('O_EXCL')
/** A terminal does not become the controlling terminal. */
export const O_NOCTTY: number = constant('O_NOCTTY')
/** Cut the file to length 0. */
export const O_TRUNC: number = constant('O_TRUNC')
/** Every write goes to the end of the file. */
export const O_APPEND: number = constant('O_APPEND')
/** Calls fail with EAGAIN instead of waiting; set with F_SETFL or SOCK_NONBLOCK. */
export const O_NONBLOCK: number = constant('O_NONBLOCK')
/** Old name of O_NONBLOCK. */
export const O_NDELAY: number = constant('O_NDELAY')
/** A write returns when the data is on the disk. */
export const O_DSYNC: number = constant('O_DSYNC')
/** A write returns when data and metadata are on the disk. */
export const O_SYNC: number = constant('O_SYNC')
/** On Linux the same as O_SYNC. */
export const O_RSYNC: number = constant('O_RSYNC')
/** BSD name of O_SYNC. */
export const O_FSYNC: number = constant('O_FSYNC')
/** Signal-driven input and output: SIGIO when the descriptor becomes ready, F_SETOWN. */
export const O_ASYNC: number = constant('O_ASYNC')
/** Avoid the page cache; for a pipe: packet mode. */
export const O_DIRECT: number = constant('O_DIRECT')
/** Allow files above 2 GiB; 0 where every file may be so large. */
export const O_LARGEFILE: number = constant('O_LARGEFILE')
/** Fail with ENOTDIR unless it is a directory. */
export const O_DIRECTORY: number = constant('O_DIRECTORY')
/** Fail with ELOOP if the last part of the path is a symbolic link. */
export const O_NOFOLLOW: number = constant('O_NOFOLLOW')
/** Reading does not change the access time; for the owner of the file. */
export const O_NOATIME: number = constant('O_NOATIME')
/** The descriptor is closed by exec. */
export const O_CLOEXEC: number = constant('O_CLOEXEC')
/** Only name the file, for calls such as fstat; no reading or writing. */
export const O_PATH: number = constant('O_PATH')
/** Create a file without a name; the path is a directory. */
export const O_TMPFILE: number = constant('O_TMPFILE')
/** Duplicate onto the lowest free descriptor that is not below the argument. */
export const F_DUPFD: number = constant('F_DUPFD')
/** F_DUPFD with FD_CLOEXEC set. */
export const F_DUPFD_CLOEXEC: number = constant('F_DUPFD_CLOEXEC')
/** Get the descriptor flags: FD_CLOEXEC. */
export const F_GETFD: number = constant('F_GETFD')
/** Set the descriptor flags: FD_CLOEXEC. */
export const F_SETFD: number = constant('F_SETFD')
/** Descriptor flag: closed by exec. */
export const FD_CLOEXEC: number = constant('FD_CLOEXEC')
/** Get the access mode and the status flags, O_*. */
export const F_GETFL: number = constant('F_GETFL')
/** Set status flags: O_NONBLOCK, O_APPEND, O_ASYNC, O_DIRECT, O_NOATIME. */
export const F_SETFL: number = constant('F_SETFL')
/** Get the process (or minus the process group) that gets SIGIO and SIGURG. */
export const F_GETOWN: number = constant('F_GETOWN')
/** Set the process (or minus the process group) that gets SIGIO and SIGURG. */
export const F_SETOWN: number = constant('F_SETOWN')
/** Get the thread, process or group that gets SIGIO and SIGURG, as struct f_owner_ex. */
export const F_GETOWN_EX: number = constant('F_GETOWN_EX')
/** Set the thread, process or group that gets SIGIO and SIGURG, as struct f_owner_ex. */
export const F_SETOWN_EX: number = constant('F_SETOWN_EX')
/** Type in struct f_owner_ex: a thread. */
export const F_OWNER_TID: number = constant('F_OWNER_TID')
/** Type in struct f_owner_ex: a process. */
export const F_OWNER_PID: number = constant('F_OWNER_PID')
/** Type in struct f_owner_ex: a process group. */
export const F_OWNER_PGRP: number = constant('F_OWNER_PGRP')
/** Old name of F_OWNER_PGRP. */
export const F_OWNER_GID: number = constant('F_OWNER_GID')
/** Get real and effective uid of the process that set the owner; for checkpoints. */
export const F_GETOWNER_UIDS: number = constant('F_GETOWNER_UIDS')
/** Get the signal sent in place of SIGIO; 0 is SIGIO. */
export const F_GETSIG: number = constant('F_GETSIG')
/** Set the signal sent in place of SIGIO; 0 is SIGIO. */
export const F_SETSIG: number = constant('F_SETSIG')
/** Ask which lock of a process would be in the way. */
export const F_GETLK: number = constant('F_GETLK')
/** Take or drop a lock of the process; fails with EAGAIN or EACCES if held by another. */
export const F_SETLK: number = constant('F_SETLK')
/** F_SETLK that waits. */
export const F_SETLKW: number = constant('F_SETLKW')
/** F_GETLK with 64-bit offsets. */
export const F_GETLK64: number = constant('F_GETLK64')
/** F_SETLK with 64-bit offsets. */
export const F_SETLK64: number = constant('F_SETLK64')
/** F_SETLKW with 64-bit offsets. */
export const F_SETLKW64: number = constant('F_SETLKW64')
/** Ask which lock of an open file description would be in the way. */
export const F_OFD_GETLK: number = constant('F_OFD_GETLK')
/** Take or drop a lock of the open file description; fails with EAGAIN if held by another. */
export const F_OFD_SETLK: number = constant('F_OFD_SETLK')
/** F_OFD_SETLK that waits. */
export const F_OFD_SETLKW: number = constant('F_OFD_SETLKW')
/** Lock type: shared, for reading. */
export const F_RDLCK: number = constant('F_RDLCK')
/** Lock type: exclusive, for writing. */
export const F_WRLCK: number = constant('F_WRLCK')
/** Lock type: none, drops the lock. */
export const F_UNLCK: number = constant('F_UNLCK')
/** Lock type of old flock: exclusive. */
export const F_EXLCK: number = constant('F_EXLCK')
/** Lock type of old flock: shared. */
export const F_SHLCK: number = constant('F_SHLCK')
/** Cancel a waiting lock request; inside the kernel only. */
export const F_CANCELLK: number = constant('F_CANCELLK')
/** Take or drop a lease: a signal when another process opens the file. */
export const F_SETLEASE: number = constant('F_SETLEASE')
/** Get the type of lease held. */
export const F_GETLEASE: number = constant('F_GETLEASE')
/** A signal when the directory changes. */
export const F_NOTIFY: number = constant('F_NOTIFY')
/** Set the capacity of a pipe, in bytes; returns the real one. */
export const F_SETPIPE_SZ: number = constant('F_SETPIPE_SZ')
/** Get the capacity of a pipe, in bytes. */
export const F_GETPIPE_SZ: number = constant('F_GETPIPE_SZ')
/** Add seals to a memory file, memfd_create(2). */
export const F_ADD_SEALS: number = constant('F_ADD_SEALS')
/** Get the seals of a memory file. */
export const F_GET_SEALS: number = constant('F_GET_SEALS')
/** Seal: no more seals may be added. */
export const F_SEAL_SEAL: number = constant('F_SEAL_SEAL')
/** Seal: the file may not get shorter. */
export const F_SEAL_SHRINK: number = constant('F_SEAL_SHRINK')
/** Seal: the file may not get longer. */
export const F_SEAL_GROW: number = constant('F_SEAL_GROW')
/** Seal: the file may not be written. */
export const F_SEAL_WRITE: number = constant('F_SEAL_WRITE')
/** Seal: no writing except through mappings that exist already. */
export const F_SEAL_FUTURE_WRITE: number = constant('F_SEAL_FUTURE_WRITE')
/** Get how long data written to the inode will live. */
export const F_GET_RW_HINT: number = constant('F_GET_RW_HINT')
/** Set how long data written to the inode will live. */
export const F_SET_RW_HINT: number = constant('F_SET_RW_HINT')
/** Get how long data written through this descriptor will live. */
export const F_GET_FILE_RW_HINT: number = constant('F_GET_FILE_RW_HINT')
/** Set how long data written through this descriptor will live. */
export const F_SET_FILE_RW_HINT: number = constant('F_SET_FILE_RW_HINT')
/** Number at which the commands of Linux begin. */
export const F_LINUX_SPECIFIC_BASE: number = constant('F_LINUX_SPECIFIC_BASE')
/** lockf: unlock a section. */
export const F_ULOCK: number = constant('F_ULOCK')
/** lockf: lock a section, wait if need be. */
export const F_LOCK: number = constant('F_LOCK')
/** lockf: lock a section or fail with EAGAIN or EACCES. */
export const F_TLOCK: number = constant('F_TLOCK')
/** lockf: fail with EAGAIN or EACCES if another process has a lock. */
export const F_TEST: number = constant('F_TEST')
/** access: test that the file exists. */
export const F_OK: number = constant('F_OK')
/** Mask of the file type in st_mode. */
export const S_IFMT: number = constant('S_IFMT')
/** File type: socket. */
export const S_IFSOCK: number = constant('S_IFSOCK')
/** File type: symbolic link. */
export const S_IFLNK: number = constant('S_IFLNK')
/** File type: regular file. */
export const S_IFREG: number = constant('S_IFREG')
/** File type: block device. */
export const S_IFBLK: number = constant('S_IFBLK')
/** File type: directory. */
export const S_IFDIR: number = constant('S_IFDIR')
/** File type: character device. */
export const S_IFCHR: number = constant('S_IFCHR')
/** File type: pipe. */
export const S_IFIFO: number = constant('S_IFIFO')

// in

/** Level of IPv4 options, ip(7); as a protocol: the default of the socket type. */
export const IPPROTO_IP: Level<'IPPROTO_IP'> = constant('IPPROTO_IP')
/** Internet Control Message Protocol for IPv4, icmp(7). */
export const IPPROTO_ICMP: number = constant('IPPROTO_ICMP')
/** Internet Group Management Protocol: multicast membership of IPv4. */
export const IPPROTO_IGMP: number = constant('IPPROTO_IGMP')
/** IPv4 carried inside IP. */
export const IPPROTO_IPIP: number = constant('IPPROTO_IPIP')
/** Transmission Control Protocol, tcp(7). */
export const IPPROTO_TCP: Level<'IPPROTO_TCP'> = constant('IPPROTO_TCP')
/** Exterior Gateway Protocol, historic. */
export const IPPROTO_EGP: number = constant('IPPROTO_EGP')
/** PARC Universal Packet, historic. */
export const IPPROTO_PUP: number = constant('IPPROTO_PUP')
/** User Datagram Protocol, udp(7). */
export const IPPROTO_UDP: Level<'IPPROTO_UDP'> = constant('IPPROTO_UDP')
/** Xerox Internet Datagram Protocol, historic. */
export const IPPROTO_IDP: number = constant('IPPROTO_IDP')
/** ISO transport protocol class 4. */
export const IPPROTO_TP: number = constant('IPPROTO_TP')
/** Datagram Congestion Control Protocol; gone since Linux 6.16. */
export const IPPROTO_DCCP: number = constant('IPPROTO_DCCP')
/** Level of IPv6 options, ipv6(7); as a protocol: IPv6 carried inside IP. */
export const IPPROTO_IPV6: Level<'IPPROTO_IPV6'> = constant('IPPROTO_IPV6')
/** Resource Reservation Protocol. */
export const IPPROTO_RSVP: number = constant('IPPROTO_RSVP')
/** Generic Routing Encapsulation, a tunnel. */
export const IPPROTO_GRE: number = constant('IPPROTO_GRE')
/** IPsec Encapsulating Security Payload. */
export const IPPROTO_ESP: number = constant('IPPROTO_ESP')
/** IPsec Authentication Header. */
export const IPPROTO_AH: number = constant('IPPROTO_AH')
/** Multicast Transport Protocol. */
export const IPPROTO_MTP: number = constant('IPPROTO_MTP')
/** Pseudo header of the IPsec BEET mode. */
export const IPPROTO_BEETPH: number = constant('IPPROTO_BEETPH')
/** Encapsulation header, RFC 1241. */
export const IPPROTO_ENCAP: number = constant('IPPROTO_ENCAP')
/** Protocol Independent Multicast, routing. */
export const IPPROTO_PIM: number = constant('IPPROTO_PIM')
/** IP Payload Compression Protocol. */
export const IPPROTO_COMP: number = constant('IPPROTO_COMP')
/** Layer 2 Tunneling Protocol directly over IP. */
export const IPPROTO_L2TP: number = constant('IPPROTO_L2TP')
/** Stream Control Transmission Protocol, sctp(7). */
export const IPPROTO_SCTP: number = constant('IPPROTO_SCTP')
/** UDP-Lite: UDP with a partial checksum, udplite(7). */
export const IPPROTO_UDPLITE: number = constant('IPPROTO_UDPLITE')
/** MPLS carried inside IP. */
export const IPPROTO_MPLS: number = constant('IPPROTO_MPLS')
/** Ethernet carried inside IPv6. */
export const IPPROTO_ETHERNET: number = constant('IPPROTO_ETHERNET')
/** Raw IP: send only, you write the IP header, raw(7). */
export const IPPROTO_RAW: number = constant('IPPROTO_RAW')
/** Shared Memory Communications in place of TCP; a number of Linux only. */
export const IPPROTO_SMC: number = constant('IPPROTO_SMC')
/** Multipath TCP: TCP over several paths; a number of Linux only. */
export const IPPROTO_MPTCP: number = constant('IPPROTO_MPTCP')
/** One more than the largest protocol number of Linux. */
export const IPPROTO_MAX: number = constant('IPPROTO_MAX')
/** IPv6 header with options for every hop. */
export const IPPROTO_HOPOPTS: number = constant('IPPROTO_HOPOPTS')
/** IPv6 routing header. */
export const IPPROTO_ROUTING: number = constant('IPPROTO_ROUTING')
/** IPv6 fragment header. */
export const IPPROTO_FRAGMENT: number = constant('IPPROTO_FRAGMENT')
/** Internet Control Message Protocol for IPv6; also the level of ICMP6_FILTER. */
export const IPPROTO_ICMPV6: number = constant('IPPROTO_ICMPV6')
/** Nothing follows this IPv6 header. */
export const IPPROTO_NONE: number = constant('IPPROTO_NONE')
/** IPv6 header with options for the destination. */
export const IPPROTO_DSTOPTS: number = constant('IPPROTO_DSTOPTS')
/** IPv6 mobility header. */
export const IPPROTO_MH: number = constant('IPPROTO_MH')
/** Port of echo. */
export const IPPORT_ECHO: number = constant('IPPORT_ECHO')
/** Port of discard: everything is thrown away. */
export const IPPORT_DISCARD: number = constant('IPPORT_DISCARD')
/** Port of systat: users of the machine. */
export const IPPORT_SYSTAT: number = constant('IPPORT_SYSTAT')
/** Port of daytime: the date as text. */
export const IPPORT_DAYTIME: number = constant('IPPORT_DAYTIME')
/** Port of netstat: network status. */
export const IPPORT_NETSTAT: number = constant('IPPORT_NETSTAT')
/** Port of FTP. */
export const IPPORT_FTP: number = constant('IPPORT_FTP')
/** Port of Telnet. */
export const IPPORT_TELNET: number = constant('IPPORT_TELNET')
/** Port of SMTP: mail. */
export const IPPORT_SMTP: number = constant('IPPORT_SMTP')
/** Port of time: seconds since 1900 as 32 bits. */
export const IPPORT_TIMESERVER: number = constant('IPPORT_TIMESERVER')
/** Port of the Internet Name Server of 1979; DNS has 53. */
export const IPPORT_NAMESERVER: number = constant('IPPORT_NAMESERVER')
/** Port of WHOIS. */
export const IPPORT_WHOIS: number = constant('IPPORT_WHOIS')
/** Port of the Mail Transfer Protocol, before SMTP. */
export const IPPORT_MTP: number = constant('IPPORT_MTP')
/** Port of TFTP. */
export const IPPORT_TFTP: number = constant('IPPORT_TFTP')
/** Port of remote job entry. */
export const IPPORT_RJE: number = constant('IPPORT_RJE')
/** Port of finger. */
export const IPPORT_FINGER: number = constant('IPPORT_FINGER')
/** Port of ttylink: terminal chat. */
export const IPPORT_TTYLINK: number = constant('IPPORT_TTYLINK')
/** Port of SUPDUP: remote display. */
export const IPPORT_SUPDUP: number = constant('IPPORT_SUPDUP')
/** TCP port of rexec. */
export const IPPORT_EXECSERVER: number = constant('IPPORT_EXECSERVER')
/** TCP port of rlogin. */
export const IPPORT_LOGINSERVER: number = constant('IPPORT_LOGINSERVER')
/** TCP port of rsh. */
export const IPPORT_CMDSERVER: number = constant('IPPORT_CMDSERVER')
/** TCP port of the extended file name server. */
export const IPPORT_EFSSERVER: number = constant('IPPORT_EFSSERVER')
/** UDP port of biff: mail has arrived. */
export const IPPORT_BIFFUDP: number = constant('IPPORT_BIFFUDP')
/** UDP port of rwho. */
export const IPPORT_WHOSERVER: number = constant('IPPORT_WHOSERVER')
/** UDP port of RIP: routes. */
export const IPPORT_ROUTESERVER: number = constant('IPPORT_ROUTESERVER')
/** Ports below it need CAP_NET_BIND_SERVICE to bind, unless a sysctl lowers the limit, ip(7). */
export const IPPORT_RESERVED: number = constant('IPPORT_RESERVED')
/** BSD start of the ports for servers of ordinary users. */
export const IPPORT_USERRESERVED: number = constant('IPPORT_USERRESERVED')
/** 0.0.0.0: bind to all addresses of the machine. */
export const INADDR_ANY: number = constant('INADDR_ANY')
/** 255.255.255.255: all hosts of the attached network; needs SO_BROADCAST. */
export const INADDR_BROADCAST: number = constant('INADDR_BROADCAST')
/** What inet_addr returns for a bad address; the same number as INADDR_BROADCAST. */
export const INADDR_NONE: number = constant('INADDR_NONE')
/** 192.0.0.8: source address of last resort for ICMP errors, RFC 7600. */
export const INADDR_DUMMY: number = constant('INADDR_DUMMY')
/** 127.0.0.1: this machine. */
export const INADDR_LOOPBACK: number = constant('INADDR_LOOPBACK')
/** 224.0.0.0: first multicast address, not a group to join. */
export const INADDR_UNSPEC_GROUP: number = constant('INADDR_UNSPEC_GROUP')
/** 224.0.0.1: multicast group of all hosts on the link. */
export const INADDR_ALLHOSTS_GROUP: number = constant('INADDR_ALLHOSTS_GROUP')
/** 224.0.0.2: multicast group of all routers on the link. */
export const INADDR_ALLRTRS_GROUP: number = constant('INADDR_ALLRTRS_GROUP')
/** 224.0.0.106: multicast group of switches that watch IGMP. */
export const INADDR_ALLSNOOPERS_GROUP: number = constant('INADDR_ALLSNOOPERS_GROUP')
/** 224.0.0.255: last multicast address that is never routed. */
export const INADDR_MAX_LOCAL_GROUP: number = constant('INADDR_MAX_LOCAL_GROUP')
/** Bytes for an IPv4 address as text, with the NUL, inet_ntop(3). */
export const INET_ADDRSTRLEN: number = constant('INET_ADDRSTRLEN')
/** Bytes for an IPv6 address as text, with the NUL, inet_ntop(3). */
export const INET6_ADDRSTRLEN: number = constant('INET6_ADDRSTRLEN')
/** Network mask of class A, 255.0.0.0. */
export const IN_CLASSA_NET: number = constant('IN_CLASSA_NET')
/** Bits of a class A address to the right of the network part. */
export const IN_CLASSA_NSHIFT: number = constant('IN_CLASSA_NSHIFT')
/** Host mask of class A, 0.255.255.255. */
export const IN_CLASSA_HOST: number = constant('IN_CLASSA_HOST')
/** Number of class A networks. */
export const IN_CLASSA_MAX: number = constant('IN_CLASSA_MAX')
/** Network mask of class B, 255.255.0.0. */
export const IN_CLASSB_NET: number = constant('IN_CLASSB_NET')
/** Bits of a class B address to the right of the network part. */
export const IN_CLASSB_NSHIFT: number = constant('IN_CLASSB_NSHIFT')
/** Host mask of class B, 0.0.255.255. */
export const IN_CLASSB_HOST: number = constant('IN_CLASSB_HOST')
/** Limit of class B network numbers. */
export const IN_CLASSB_MAX: number = constant('IN_CLASSB_MAX')
/** Network mask of class C, 255.255.255.0. */
export const IN_CLASSC_NET: number = constant('IN_CLASSC_NET')
/** Bits of a class C address to the right of the network part. */
export const IN_CLASSC_NSHIFT: number = constant('IN_CLASSC_NSHIFT')
/** Host mask of class C, 0.0.0.255. */
export const IN_CLASSC_HOST: number = constant('IN_CLASSC_HOST')
/** First multicast address, 224.0.0.0. */
export const IN_MULTICAST_NET: number = constant('IN_MULTICAST_NET')
/** Network mask of class E: every bit. */
export const IN_CLASSE_NET: number = constant('IN_CLASSE_NET')
/** Bits of a class E address to the right of the network part. */
export const IN_CLASSE_NSHIFT: number = constant('IN_CLASSE_NSHIFT')
/** First byte of the loopback network, 127. */
export const IN_LOOPBACKNET: number = constant('IN_LOOPBACKNET')
/** Older name of the option IP_MTU_DISCOVER. */
export const IP_PMTUDISC: number = constant('IP_PMTUDISC')
/** Value of IP_MTU_DISCOVER: never set the DF bit. */
export const IP_PMTUDISC_DONT: number = constant('IP_PMTUDISC_DONT')
/** Value of IP_MTU_DISCOVER: follow the route; fragment what exceeds the path MTU. */
export const IP_PMTUDISC_WANT: number = constant('IP_PMTUDISC_WANT')
/** Value of IP_MTU_DISCOVER: always set DF; a datagram above the path MTU fails with EMSGSIZE. */
export const IP_PMTUDISC_DO: number = constant('IP_PMTUDISC_DO')
/** Value of IP_MTU_DISCOVER: set DF and ignore the path MTU, to probe it yourself. */
export const IP_PMTUDISC_PROBE: number = constant('IP_PMTUDISC_PROBE')
/** Value of IP_MTU_DISCOVER: no DF, ignore the path MTU; EMSGSIZE above the interface MTU. */
export const IP_PMTUDISC_INTERFACE: number = constant('IP_PMTUDISC_INTERFACE')
/** Value of IP_MTU_DISCOVER: like IP_PMTUDISC_INTERFACE, but fragment larger datagrams. */
export const IP_PMTUDISC_OMIT: number = constant('IP_PMTUDISC_OMIT')
/** Time to live of multicast unless set: 1, the local link. */
export const IP_DEFAULT_MULTICAST_TTL: number = constant('IP_DEFAULT_MULTICAST_TTL')
/** Multicast loops back to the sender unless switched off: 1. */
export const IP_DEFAULT_MULTICAST_LOOP: number = constant('IP_DEFAULT_MULTICAST_LOOP')
/** Historic limit of groups per socket; net.ipv4.igmp_max_memberships is the real one. */
export const IP_MAX_MEMBERSHIPS: number = constant('IP_MAX_MEMBERSHIPS')
/** Reserved bit in the fragment field of an IPv4 header, host byte order. */
export const IP_RF: number = constant('IP_RF')
/** Don't-fragment bit in the fragment field of an IPv4 header, host byte order. */
export const IP_DF: number = constant('IP_DF')
/** More-fragments bit in the fragment field of an IPv4 header, host byte order. */
export const IP_MF: number = constant('IP_MF')
/** Mask of the offset in the fragment field, units of 8 bytes. */
export const IP_OFFMASK: number = constant('IP_OFFMASK')
/** Largest IPv4 packet, in bytes with its header. */
export const IP_MAXPACKET: number = constant('IP_MAXPACKET')
/** Packet size that every IPv4 host accepts, in bytes. */
export const IP_MSS: number = constant('IP_MSS')
/** Mask of the two congestion bits in the type-of-service byte. */
export const IPTOS_ECN_MASK: number = constant('IPTOS_ECN_MASK')
/** Congestion bits: the transport does not know ECN. */
export const IPTOS_ECN_NOT_ECT: number = constant('IPTOS_ECN_NOT_ECT')
/** Congestion bits: ECN transport, codepoint 1. */
export const IPTOS_ECN_ECT1: number = constant('IPTOS_ECN_ECT1')
/** Congestion bits: ECN transport, codepoint 0. */
export const IPTOS_ECN_ECT0: number = constant('IPTOS_ECN_ECT0')
/** Congestion bits: a router on the path was congested. */
export const IPTOS_ECN_CE: number = constant('IPTOS_ECN_CE')
/** Mask of the DSCP in the type-of-service byte. */
export const IPTOS_DSCP_MASK: number = constant('IPTOS_DSCP_MASK')
/** Assured forwarding, class 1, low drop chance. */
export const IPTOS_DSCP_AF11: number = constant('IPTOS_DSCP_AF11')
/** Assured forwarding, class 1, medium drop chance. */
export const IPTOS_DSCP_AF12: number = constant('IPTOS_DSCP_AF12')
/** Assured forwarding, class 1, high drop chance. */
export const IPTOS_DSCP_AF13: number = constant('IPTOS_DSCP_AF13')
/** Assured forwarding, class 2, low drop chance. */
export const IPTOS_DSCP_AF21: number = constant('IPTOS_DSCP_AF21')
/** Assured forwarding, class 2, medium drop chance. */
export const IPTOS_DSCP_AF22: number = constant('IPTOS_DSCP_AF22')
/** Assured forwarding, class 2, high drop chance. */
export const IPTOS_DSCP_AF23: number = constant('IPTOS_DSCP_AF23')
/** Assured forwarding, class 3, low drop chance. */
export const IPTOS_DSCP_AF31: number = constant('IPTOS_DSCP_AF31')
/** Assured forwarding, class 3, medium drop chance. */
export const IPTOS_DSCP_AF32: number = constant('IPTOS_DSCP_AF32')
/** Assured forwarding, class 3, high drop chance. */
export const IPTOS_DSCP_AF33: number = constant('IPTOS_DSCP_AF33')
/** Assured forwarding, class 4, low drop chance. */
export const IPTOS_DSCP_AF41: number = constant('IPTOS_DSCP_AF41')
/** Assured forwarding, class 4, medium drop chance. */
export const IPTOS_DSCP_AF42: number = constant('IPTOS_DSCP_AF42')
/** Assured forwarding, class 4, high drop chance. */
export const IPTOS_DSCP_AF43: number = constant('IPTOS_DSCP_AF43')
/** Expedited forwarding: low delay, low loss, such as voice. */
export const IPTOS_DSCP_EF: number = constant('IPTOS_DSCP_EF')
/** Mask of the class selector, the top three bits. */
export const IPTOS_CLASS_MASK: number = constant('IPTOS_CLASS_MASK')
/** Class selector 0, best effort. */
export const IPTOS_CLASS_CS0: number = constant('IPTOS_CLASS_CS0')
/** Class selector 1, often background. */
export const IPTOS_CLASS_CS1: number = constant('IPTOS_CLASS_CS1')
/** Class selector 2. */
export const IPTOS_CLASS_CS2: number = constant('IPTOS_CLASS_CS2')
/** Class selector 3. */
export const IPTOS_CLASS_CS3: number = constant('IPTOS_CLASS_CS3')
/** Class selector 4. */
export const IPTOS_CLASS_CS4: number = constant('IPTOS_CLASS_CS4')
/** Class selector 5. */
export const IPTOS_CLASS_CS5: number = constant('IPTOS_CLASS_CS5')
/** Class selector 6, network control. */
export const IPTOS_CLASS_CS6: number = constant('IPTOS_CLASS_CS6')
/** Class selector 7, network control. */
export const IPTOS_CLASS_CS7: number = constant('IPTOS_CLASS_CS7')
/** Class selector unless set: 0. */
export const IPTOS_CLASS_DEFAULT: number = constant('IPTOS_CLASS_DEFAULT')
/** Mask of the type of service of RFC 1349. */
export const IPTOS_TOS_MASK: number = constant('IPTOS_TOS_MASK')
/** Type of service: low delay, for interactive traffic, ip(7). */
export const IPTOS_LOWDELAY: number = constant('IPTOS_LOWDELAY')
/** Type of service: high throughput, for bulk traffic, ip(7). */
export const IPTOS_THROUGHPUT: number = constant('IPTOS_THROUGHPUT')
/** Type of service: high reliability, ip(7). */
export const IPTOS_RELIABILITY: number = constant('IPTOS_RELIABILITY')
/** Type of service: low cost, for filler traffic. */
export const IPTOS_LOWCOST: number = constant('IPTOS_LOWCOST')
/** Other name of IPTOS_LOWCOST, ip(7). */
export const IPTOS_MINCOST: number = constant('IPTOS_MINCOST')
/** Mask of the precedence of RFC 791, the top three bits. */
export const IPTOS_PREC_MASK: number = constant('IPTOS_PREC_MASK')
/** Precedence 7, network control. */
export const IPTOS_PREC_NETCONTROL: number = constant('IPTOS_PREC_NETCONTROL')
/** Precedence 6, internetwork control. */
export const IPTOS_PREC_INTERNETCONTROL: number = constant('IPTOS_PREC_INTERNETCONTROL')
/** Precedence 5, critical. */
export const IPTOS_PREC_CRITIC_ECP: number = constant('IPTOS_PREC_CRITIC_ECP')
/** Precedence 4, flash override. */
export const IPTOS_PREC_FLASHOVERRIDE: number = constant('IPTOS_PREC_FLASHOVERRIDE')
/** Precedence 3, flash. */
export const IPTOS_PREC_FLASH: number = constant('IPTOS_PREC_FLASH')
/** Precedence 2, immediate. */
export const IPTOS_PREC_IMMEDIATE: number = constant('IPTOS_PREC_IMMEDIATE')
/** Precedence 1, priority. */
export const IPTOS_PREC_PRIORITY: number = constant('IPTOS_PREC_PRIORITY')
/** Precedence 0, routine. */
export const IPTOS_PREC_ROUTINE: number = constant('IPTOS_PREC_ROUTINE')
/** Source filter mode: receive from all sources but the listed ones. */
export const MCAST_EXCLUDE: number = constant('MCAST_EXCLUDE')
/** Source filter mode: receive from the listed sources only. */
export const MCAST_INCLUDE: number = constant('MCAST_INCLUDE')
/** Value of IPV6_MTU_DISCOVER: no path MTU discovery; larger datagrams are fragmented. */
export const IPV6_PMTUDISC_DONT: number = constant('IPV6_PMTUDISC_DONT')
/** Value of IPV6_MTU_DISCOVER: follow the path MTU; fragment what exceeds it. */
export const IPV6_PMTUDISC_WANT: number = constant('IPV6_PMTUDISC_WANT')
/** Value of IPV6_MTU_DISCOVER: a datagram above the path MTU fails with EMSGSIZE. */
export const IPV6_PMTUDISC_DO: number = constant('IPV6_PMTUDISC_DO')
/** Value of IPV6_MTU_DISCOVER: ignore the path MTU, to probe it yourself. */
export const IPV6_PMTUDISC_PROBE: number = constant('IPV6_PMTUDISC_PROBE')
/** Value of IPV6_MTU_DISCOVER: ignore the path MTU; EMSGSIZE above the interface MTU. */
export const IPV6_PMTUDISC_INTERFACE: number = constant('IPV6_PMTUDISC_INTERFACE')
/** Value of IPV6_MTU_DISCOVER: like IPV6_PMTUDISC_INTERFACE, but fragment larger datagrams. */
export const IPV6_PMTUDISC_OMIT: number = constant('IPV6_PMTUDISC_OMIT')
/** Source address choice: prefer temporary (privacy) addresses. */
export const IPV6_PREFER_SRC_TMP: number = constant('IPV6_PREFER_SRC_TMP')
/** Source address choice: prefer public addresses. */
export const IPV6_PREFER_SRC_PUBLIC: number = constant('IPV6_PREFER_SRC_PUBLIC')
/** Source address choice: prefer the care-of address of a mobile host. */
export const IPV6_PREFER_SRC_COA: number = constant('IPV6_PREFER_SRC_COA')
/** Source address choice: prefer addresses made from a key; not in effect on Linux. */
export const IPV6_PREFER_SRC_CGA: number = constant('IPV6_PREFER_SRC_CGA')
/** Source address choice: temporary or public as the system prefers. */
export const IPV6_PREFER_SRC_PUBTMP_DEFAULT: number = constant('IPV6_PREFER_SRC_PUBTMP_DEFAULT')
/** Source address choice: prefer the home address of a mobile host. */
export const IPV6_PREFER_SRC_HOME: number = constant('IPV6_PREFER_SRC_HOME')
/** Source address choice: prefer addresses not made from a key; not in effect on Linux. */
export const IPV6_PREFER_SRC_NONCGA: number = constant('IPV6_PREFER_SRC_NONCGA')
/** Flow label action: get a label, or create it with IPV6_FL_F_CREATE. */
export const IPV6_FL_A_GET: number = constant('IPV6_FL_A_GET')
/** Flow label action: give a label back. */
export const IPV6_FL_A_PUT: number = constant('IPV6_FL_A_PUT')
/** Flow label action: extend the life of a label. */
export const IPV6_FL_A_RENEW: number = constant('IPV6_FL_A_RENEW')
/** Flow label flag: create the label if it is not there. */
export const IPV6_FL_F_CREATE: number = constant('IPV6_FL_F_CREATE')
/** Flow label flag: fail with EEXIST if the label is there. */
export const IPV6_FL_F_EXCL: number = constant('IPV6_FL_F_EXCL')
/** Flow label flag: answer with the label that the peer used, TCP. */
export const IPV6_FL_F_REFLECT: number = constant('IPV6_FL_F_REFLECT')
/** Flow label flag: get the label that the peer used last. */
export const IPV6_FL_F_REMOTE: number = constant('IPV6_FL_F_REMOTE')
/** Flow label sharing: none given; creating a label so fails with EINVAL. */
export const IPV6_FL_S_NONE: number = constant('IPV6_FL_S_NONE')
/** Flow label sharing: this socket only. */
export const IPV6_FL_S_EXCL: number = constant('IPV6_FL_S_EXCL')
/** Flow label sharing: this process. */
export const IPV6_FL_S_PROCESS: number = constant('IPV6_FL_S_PROCESS')
/** Flow label sharing: this user. */
export const IPV6_FL_S_USER: number = constant('IPV6_FL_S_USER')
/** Flow label sharing: everyone. */
export const IPV6_FL_S_ANY: number = constant('IPV6_FL_S_ANY')
/** Mask of the flow label in flow information, host byte order. */
export const IPV6_FLOWINFO_FLOWLABEL: number = constant('IPV6_FLOWINFO_FLOWLABEL')
/** Mask of the traffic class in flow information, host byte order. */
export const IPV6_FLOWINFO_PRIORITY: number = constant('IPV6_FLOWINFO_PRIORITY')
/** Priority 0 of RFC 1883: uncharacterized traffic. */
export const IPV6_PRIORITY_UNCHARACTERIZED: number = constant('IPV6_PRIORITY_UNCHARACTERIZED')
/** Priority 1 of RFC 1883: filler traffic, such as news. */
export const IPV6_PRIORITY_FILLER: number = constant('IPV6_PRIORITY_FILLER')
/** Priority 2 of RFC 1883: nobody waits for it, such as mail. */
export const IPV6_PRIORITY_UNATTENDED: number = constant('IPV6_PRIORITY_UNATTENDED')
/** Priority 3 of RFC 1883: reserved. */
export const IPV6_PRIORITY_RESERVED1: number = constant('IPV6_PRIORITY_RESERVED1')
/** Priority 4 of RFC 1883: bulk transfer somebody waits for. */
export const IPV6_PRIORITY_BULK: number = constant('IPV6_PRIORITY_BULK')
/** Priority 5 of RFC 1883: reserved. */
export const IPV6_PRIORITY_RESERVED2: number = constant('IPV6_PRIORITY_RESERVED2')
/** Priority 6 of RFC 1883: interactive traffic. */
export const IPV6_PRIORITY_INTERACTIVE: number = constant('IPV6_PRIORITY_INTERACTIVE')
/** Priority 7 of RFC 1883: control of the network. */
export const IPV6_PRIORITY_CONTROL: number = constant('IPV6_PRIORITY_CONTROL')
/** Priority 8 of RFC 1883: real time, dropped first. */
export const IPV6_PRIORITY_8: number = constant('IPV6_PRIORITY_8')
/** Priority 9 of RFC 1883: real time. */
export const IPV6_PRIORITY_9: number = constant('IPV6_PRIORITY_9')
/** Priority 10 of RFC 1883: real time. */
export const IPV6_PRIORITY_10: number = constant('IPV6_PRIORITY_10')
/** Priority 11 of RFC 1883: real time. */
export const IPV6_PRIORITY_11: number = constant('IPV6_PRIORITY_11')
/** Priority 12 of RFC 1883: real time. */
export const IPV6_PRIORITY_12: number = constant('IPV6_PRIORITY_12')
/** Priority 13 of RFC 1883: real time. */
export const IPV6_PRIORITY_13: number = constant('IPV6_PRIORITY_13')
/** Priority 14 of RFC 1883: real time. */
export const IPV6_PRIORITY_14: number = constant('IPV6_PRIORITY_14')
/** Priority 15 of RFC 1883: real time, dropped last. */
export const IPV6_PRIORITY_15: number = constant('IPV6_PRIORITY_15')
/** Option in an IPv6 extension header: one byte of padding. */
export const IPV6_TLV_PAD1: number = constant('IPV6_TLV_PAD1')
/** Option in an IPv6 extension header: two or more bytes of padding. */
export const IPV6_TLV_PADN: number = constant('IPV6_TLV_PADN')
/** Option in an IPv6 extension header: routers look at this packet. */
export const IPV6_TLV_ROUTERALERT: number = constant('IPV6_TLV_ROUTERALERT')
/** Option in an IPv6 extension header: security label, RFC 5570. */
export const IPV6_TLV_CALIPSO: number = constant('IPV6_TLV_CALIPSO')
/** Option in an IPv6 extension header: telemetry along the path, RFC 9486. */
export const IPV6_TLV_IOAM: number = constant('IPV6_TLV_IOAM')
/** Option in an IPv6 extension header: payload above 65535 bytes. */
export const IPV6_TLV_JUMBO: number = constant('IPV6_TLV_JUMBO')
/** Option in an IPv6 extension header: home address of a mobile host. */
export const IPV6_TLV_HAO: number = constant('IPV6_TLV_HAO')
/** Router alert value: multicast listener discovery. */
export const IPV6_OPT_ROUTERALERT_MLD: number = constant('IPV6_OPT_ROUTERALERT_MLD')
/** Hop of a routing header that need not be a neighbour, inet6_rth_init(3). */
export const IPV6_RTHDR_LOOSE: number = constant('IPV6_RTHDR_LOOSE')
/** Hop of a routing header that must be a neighbour, inet6_rth_init(3). */
export const IPV6_RTHDR_STRICT: number = constant('IPV6_RTHDR_STRICT')
/** Routing header type 0, source routing; forbidden since RFC 5095. */
export const IPV6_RTHDR_TYPE_0: number = constant('IPV6_RTHDR_TYPE_0')
/** Historic: a strict hop in a type 0 routing header. */
export const IPV6_SRCRT_STRICT: number = constant('IPV6_SRCRT_STRICT')
/** Linux name of IPV6_RTHDR_TYPE_0. */
export const IPV6_SRCRT_TYPE_0: number = constant('IPV6_SRCRT_TYPE_0')
/** Routing header type 2, Mobile IPv6. */
export const IPV6_SRCRT_TYPE_2: number = constant('IPV6_SRCRT_TYPE_2')
/** Routing header type 3, RPL of low-power networks. */
export const IPV6_SRCRT_TYPE_3: number = constant('IPV6_SRCRT_TYPE_3')
/** Routing header type 4, segment routing. */
export const IPV6_SRCRT_TYPE_4: number = constant('IPV6_SRCRT_TYPE_4')
/** Packet size that every IPv6 link carries, in bytes. */
export const IPV6_MIN_MTU: number = constant('IPV6_MIN_MTU')
/** ICMPv6 filter command of an early draft: block a type; not used by Linux. */
export const ICMP6_FILTER_BLOCK: number = constant('ICMP6_FILTER_BLOCK')
/** ICMPv6 filter command of an early draft: pass a type; not used by Linux. */
export const ICMP6_FILTER_PASS: number = constant('ICMP6_FILTER_PASS')
/** ICMPv6 filter command of an early draft: block all other types; not used by Linux. */
export const ICMP6_FILTER_BLOCKOTHERS: number = constant('ICMP6_FILTER_BLOCKOTHERS')
/** ICMPv6 filter command of an early draft: pass only this type; not used by Linux. */
export const ICMP6_FILTER_PASSONLY: number = constant('ICMP6_FILTER_PASSONLY')

// netdb

/** Without a node: the wildcard address, to bind a server; else loopback. */
export const AI_PASSIVE: number = constant('AI_PASSIVE')
/** Return the official name of the host in ai_canonname. */
export const AI_CANONNAME: number = constant('AI_CANONNAME')
/** The node must be an address, no name lookup; else EAI_NONAME. */
export const AI_NUMERICHOST: number = constant('AI_NUMERICHOST')
/** With AF_INET6: if there is no IPv6 address, return IPv4 addresses mapped to IPv6. */
export const AI_V4MAPPED: number = constant('AI_V4MAPPED')
/** With AF_INET6 and AI_V4MAPPED: return IPv6 and mapped IPv4 addresses. */
export const AI_ALL: number = constant('AI_ALL')
/** Only families for which this machine has an address, loopback not counted. */
export const AI_ADDRCONFIG: number = constant('AI_ADDRCONFIG')
/** The service must be a port number; else EAI_NONAME. */
export const AI_NUMERICSERV: number = constant('AI_NUMERICSERV')
/** Encode an international node name for DNS; GNU. */
export const AI_IDN: number = constant('AI_IDN')
/** With AI_CANONNAME: decode the international name that comes back; GNU. */
export const AI_CANONIDN: number = constant('AI_CANONIDN')
/** Deprecated by GNU and without effect. */
export const AI_IDN_ALLOW_UNASSIGNED: number = constant('AI_IDN_ALLOW_UNASSIGNED')
/** Deprecated by GNU and without effect. */
export const AI_IDN_USE_STD3_ASCII_RULES: number = constant('AI_IDN_USE_STD3_ASCII_RULES')
/** Return the address as text, do not look up the name. */
export const NI_NUMERICHOST: number = constant('NI_NUMERICHOST')
/** Return the port as a number, do not look up the service. */
export const NI_NUMERICSERV: number = constant('NI_NUMERICSERV')
/** Return only the node part of names in the local domain. */
export const NI_NOFQDN: number = constant('NI_NOFQDN')
/** Fail with EAI_NONAME if the name cannot be found. */
export const NI_NAMEREQD: number = constant('NI_NAMEREQD')
/** Look the service up for UDP, not TCP. */
export const NI_DGRAM: number = constant('NI_DGRAM')
/** Decode an international name; GNU. */
export const NI_IDN: number = constant('NI_IDN')
/** Deprecated by GNU and without effect. */
export const NI_IDN_ALLOW_UNASSIGNED: number = constant('NI_IDN_ALLOW_UNASSIGNED')
/** Deprecated by GNU and without effect. */
export const NI_IDN_USE_STD3_ASCII_RULES: number = constant('NI_IDN_USE_STD3_ASCII_RULES')
/** Bytes that hold any host name, with the NUL. */
export const NI_MAXHOST: number = constant('NI_MAXHOST')
/** Bytes that hold any service name, with the NUL. */
export const NI_MAXSERV: number = constant('NI_MAXSERV')
/** Flags that are not known or do not go together. */
export const EAI_BADFLAGS: number = constant('EAI_BADFLAGS')
/** The node or service is not known, or neither was given. */
export const EAI_NONAME: number = constant('EAI_NONAME')
/** The name server failed for now; try later. */
export const EAI_AGAIN: number = constant('EAI_AGAIN')
/** The name server failed for good. */
export const EAI_FAIL: number = constant('EAI_FAIL')
/** The host exists but has no address. */
export const EAI_NODATA: number = constant('EAI_NODATA')
/** The address family is not supported. */
export const EAI_FAMILY: number = constant('EAI_FAMILY')
/** The socket type is not supported, or does not fit the protocol. */
export const EAI_SOCKTYPE: number = constant('EAI_SOCKTYPE')
/** The service does not exist for this socket type. */
export const EAI_SERVICE: number = constant('EAI_SERVICE')
/** The host has no address in this family. */
export const EAI_ADDRFAMILY: number = constant('EAI_ADDRFAMILY')
/** Out of memory. */
export const EAI_MEMORY: number = constant('EAI_MEMORY')
/** Another system error; errno tells which. */
export const EAI_SYSTEM: number = constant('EAI_SYSTEM')
/** The buffer is too small for the name. */
export const EAI_OVERFLOW: number = constant('EAI_OVERFLOW')
/** The lookup is still running, getaddrinfo_a(3). */
export const EAI_INPROGRESS: number = constant('EAI_INPROGRESS')
/** The lookup was cancelled, getaddrinfo_a(3). */
export const EAI_CANCELED: number = constant('EAI_CANCELED')
/** The lookup cannot be cancelled any more, getaddrinfo_a(3). */
export const EAI_NOTCANCELED: number = constant('EAI_NOTCANCELED')
/** No lookup is left, getaddrinfo_a(3). */
export const EAI_ALLDONE: number = constant('EAI_ALLDONE')
/** A signal interrupted the wait, getaddrinfo_a(3). */
export const EAI_INTR: number = constant('EAI_INTR')
/** The international name cannot be encoded. */
export const EAI_IDN_ENCODE: number = constant('EAI_IDN_ENCODE')
/** h_errno: the host is not known. */
export const HOST_NOT_FOUND: number = constant('HOST_NOT_FOUND')
/** h_errno: the name server failed for now; try later. */
export const TRY_AGAIN: number = constant('TRY_AGAIN')
/** h_errno: the name server failed for good. */
export const NO_RECOVERY: number = constant('NO_RECOVERY')
/** h_errno: the name exists but has no address. */
export const NO_DATA: number = constant('NO_DATA')
/** Other name of NO_DATA. */
export const NO_ADDRESS: number = constant('NO_ADDRESS')
/** h_errno: another error; errno tells which. */
export const NETDB_INTERNAL: number = constant('NETDB_INTERNAL')
/** h_errno: no error. */
export const NETDB_SUCCESS: number = constant('NETDB_SUCCESS')

// poll

/** Something to read: data, a connection to accept, or the end of the stream. */
export const POLLIN: number = constant('POLLIN')
/** Something exceptional: out-of-band data of TCP. */
export const POLLPRI: number = constant('POLLPRI')
/** Writing would not wait; also how a nonblocking connect ends. */
export const POLLOUT: number = constant('POLLOUT')
/** The same as POLLIN on Linux. */
export const POLLRDNORM: number = constant('POLLRDNORM')
/** Priority data to read; hardly used on Linux. */
export const POLLRDBAND: number = constant('POLLRDBAND')
/** The same as POLLOUT on Linux. */
export const POLLWRNORM: number = constant('POLLWRNORM')
/** Priority data may be written. */
export const POLLWRBAND: number = constant('POLLWRBAND')
/** Not used by Linux. */
export const POLLMSG: number = constant('POLLMSG')
/** Not used by poll on Linux. */
export const POLLREMOVE: number = constant('POLLREMOVE')
/** The peer has closed its sending side of a stream. */
export const POLLRDHUP: number = constant('POLLRDHUP')
/** Result: an error is pending, SO_ERROR or the error queue tells; or the reader of a pipe is gone. */
export const POLLERR: number = constant('POLLERR')
/** Result: hung up, both directions are closed; data may still be left to read. */
export const POLLHUP: number = constant('POLLHUP')
/** Result: the descriptor is not open. */
export const POLLNVAL: number = constant('POLLNVAL')
/** select handles descriptors below this number only. */
export const FD_SETSIZE: number = constant('FD_SETSIZE')

// socket

/** Any address family, or none: dissolves an association in connect, lets getaddrinfo choose. */
export const AF_UNSPEC: number = constant('AF_UNSPEC')
/** Local communication within one machine, unix(7). */
export const AF_UNIX: AddressFamily.AF_UNIX = constant('AF_UNIX')
/** Other name of AF_UNIX, unix(7). */
export const AF_LOCAL: number = constant('AF_LOCAL')
/** Old GNU name of AF_UNIX. */
export const AF_FILE: number = constant('AF_FILE')
/** IPv4, ip(7). */
export const AF_INET: AddressFamily.AF_INET = constant('AF_INET')
/** Amateur radio AX.25. */
export const AF_AX25: number = constant('AF_AX25')
/** Novell IPX; gone from current kernels. */
export const AF_IPX: number = constant('AF_IPX')
/** AppleTalk datagrams, ddp(7). */
export const AF_APPLETALK: number = constant('AF_APPLETALK')
/** Amateur radio NET/ROM, carried by AX.25. */
export const AF_NETROM: number = constant('AF_NETROM')
/** Ethernet bridge; a family of rtnetlink messages, not of sockets. */
export const AF_BRIDGE: number = constant('AF_BRIDGE')
/** ATM over permanent virtual circuits. */
export const AF_ATMPVC: number = constant('AF_ATMPVC')
/** ITU X.25 packet layer, x25(7). */
export const AF_X25: number = constant('AF_X25')
/** IPv6, ipv6(7). */
export const AF_INET6: AddressFamily.AF_INET6 = constant('AF_INET6')
/** Amateur radio ROSE, X.25 packet layer over AX.25. */
export const AF_ROSE: number = constant('AF_ROSE')
/** DECnet; gone since Linux 6.1. */
export const AF_DECnet: number = constant('AF_DECnet')
/** Number set aside for 802.2 NetBEUI; never had sockets. */
export const AF_NETBEUI: number = constant('AF_NETBEUI')
/** Number set aside for security callbacks; never had sockets. */
export const AF_SECURITY: number = constant('AF_SECURITY')
/** IPsec key management, PF_KEY version 2. */
export const AF_KEY: number = constant('AF_KEY')
/** Messages between kernel and user space, netlink(7). */
export const AF_NETLINK: number = constant('AF_NETLINK')
/** BSD name of AF_NETLINK. */
export const AF_ROUTE: number = constant('AF_ROUTE')
/** Raw frames of a network device, packet(7). */
export const AF_PACKET: number = constant('AF_PACKET')
/** Number set aside for Ash; never had sockets. */
export const AF_ASH: number = constant('AF_ASH')
/** Acorn Econet; gone since Linux 3.5. */
export const AF_ECONET: number = constant('AF_ECONET')
/** ATM over switched virtual circuits. */
export const AF_ATMSVC: number = constant('AF_ATMSVC')
/** Reliable Datagram Sockets, over InfiniBand or TCP. */
export const AF_RDS: number = constant('AF_RDS')
/** Number set aside for IBM SNA; never had sockets. */
export const AF_SNA: number = constant('AF_SNA')
/** Infrared; gone since Linux 4.17. */
export const AF_IRDA: number = constant('AF_IRDA')
/** PPP transports: PPPoE, L2TP, PPTP. */
export const AF_PPPOX: number = constant('AF_PPPOX')
/** Sangoma WAN cards; gone from current kernels. */
export const AF_WANPIPE: number = constant('AF_WANPIPE')
/** IEEE 802.2 logical link control. */
export const AF_LLC: number = constant('AF_LLC')
/** InfiniBand native addresses, used with RDMA rather than socket(2). */
export const AF_IB: number = constant('AF_IB')
/** MPLS labels; a family of routes, not of sockets. */
export const AF_MPLS: number = constant('AF_MPLS')
/** Controller Area Network bus. */
export const AF_CAN: number = constant('AF_CAN')
/** Transparent Inter-Process Communication within a cluster. */
export const AF_TIPC: number = constant('AF_TIPC')
/** Bluetooth: HCI, L2CAP, RFCOMM, SCO. */
export const AF_BLUETOOTH: number = constant('AF_BLUETOOTH')
/** Links between z/VM guests on s390. */
export const AF_IUCV: number = constant('AF_IUCV')
/** Rx remote procedure calls, the transport of AFS. */
export const AF_RXRPC: number = constant('AF_RXRPC')
/** Modular ISDN. */
export const AF_ISDN: number = constant('AF_ISDN')
/** Nokia cellular modems, Phonet. */
export const AF_PHONET: number = constant('AF_PHONET')
/** IEEE 802.15.4 low-rate wireless. */
export const AF_IEEE802154: number = constant('AF_IEEE802154')
/** ST-Ericsson modems, CAIF. */
export const AF_CAIF: number = constant('AF_CAIF')
/** Cryptography of the kernel: hashes, ciphers, random numbers. */
export const AF_ALG: number = constant('AF_ALG')
/** Near-field communication. */
export const AF_NFC: number = constant('AF_NFC')
/** Between a virtual machine and its host, vsock(7). */
export const AF_VSOCK: number = constant('AF_VSOCK')
/** Kernel connection multiplexor: messages over TCP. */
export const AF_KCM: number = constant('AF_KCM')
/** Qualcomm IPC router, talks to co-processors. */
export const AF_QIPCRTR: number = constant('AF_QIPCRTR')
/** Shared memory communication over RDMA, with the addresses of TCP. */
export const AF_SMC: number = constant('AF_SMC')
/** Frames straight from a driver queue through an XDP program. */
export const AF_XDP: number = constant('AF_XDP')
/** Management component transport protocol, between the parts of a server. */
export const AF_MCTP: number = constant('AF_MCTP')
/** One more than the largest family these headers know. */
export const AF_MAX: number = constant('AF_MAX')
/** AF_UNSPEC as a protocol family: the same number, for the first argument of socket(2). */
export const PF_UNSPEC: number = constant('PF_UNSPEC')
/** AF_UNIX as a protocol family: the same number, for the first argument of socket(2). */
export const PF_UNIX: number = constant('PF_UNIX')
/** AF_LOCAL as a protocol family: the same number, for the first argument of socket(2). */
export const PF_LOCAL: number = constant('PF_LOCAL')
/** AF_FILE as a protocol family: the same number, for the first argument of socket(2). */
export const PF_FILE: number = constant('PF_FILE')
/** AF_INET as a protocol family: the same number, for the first argument of socket(2). */
export const PF_INET: number = constant('PF_INET')
/** AF_AX25 as a protocol family: the same number, for the first argument of socket(2). */
export const PF_AX25: number = constant('PF_AX25')
/** AF_IPX as a protocol family: the same number, for the first argument of socket(2). */
export const PF_IPX: number = constant('PF_IPX')
/** AF_APPLETALK as a protocol family: the same number, for the first argument of socket(2). */
export const PF_APPLETALK: number = constant('PF_APPLETALK')
/** AF_NETROM as a protocol family: the same number, for the first argument of socket(2). */
export const PF_NETROM: number = constant('PF_NETROM')
/** AF_BRIDGE as a protocol family: the same number, for the first argument of socket(2). */
export const PF_BRIDGE: number = constant('PF_BRIDGE')
/** AF_ATMPVC as a protocol family: the same number, for the first argument of socket(2). */
export const PF_ATMPVC: number = constant('PF_ATMPVC')
/** AF_X25 as a protocol family: the same number, for the first argument of socket(2). */
export const PF_X25: number = constant('PF_X25')
/** AF_INET6 as a protocol family: the same number, for the first argument of socket(2). */
export const PF_INET6: number = constant('PF_INET6')
/** AF_ROSE as a protocol family: the same number, for the first argument of socket(2). */
export const PF_ROSE: number = constant('PF_ROSE')
/** AF_DECnet as a protocol family: the same number, for the first argument of socket(2). */
export const PF_DECnet: number = constant('PF_DECnet')
/** AF_NETBEUI as a protocol family: the same number, for the first argument of socket(2). */
export const PF_NETBEUI: number = constant('PF_NETBEUI')
/** AF_SECURITY as a protocol family: the same number, for the first argument of socket(2). */
export const PF_SECURITY: number = constant('PF_SECURITY')
/** AF_KEY as a protocol family: the same number, for the first argument of socket(2). */
export const PF_KEY: number = constant('PF_KEY')
/** AF_NETLINK as a protocol family: the same number, for the first argument of socket(2). */
export const PF_NETLINK: number = constant('PF_NETLINK')
/** AF_ROUTE as a protocol family: the same number, for the first argument of socket(2). */
export const PF_ROUTE: number = constant('PF_ROUTE')
/** AF_PACKET as a protocol family: the same number, for the first argument of socket(2). */
export const PF_PACKET: number = constant('PF_PACKET')
/** AF_ASH as a protocol family: the same number, for the first argument of socket(2). */
export const PF_ASH: number = constant('PF_ASH')
/** AF_ECONET as a protocol family: the same number, for the first argument of socket(2). */
export const PF_ECONET: number = constant('PF_ECONET')
/** AF_ATMSVC as a protocol family: the same number, for the first argument of socket(2). */
export const PF_ATMSVC: number = constant('PF_ATMSVC')
/** AF_RDS as a protocol family: the same number, for the first argument of socket(2). */
export const PF_RDS: number = constant('PF_RDS')
/** AF_SNA as a protocol family: the same number, for the first argument of socket(2). */
export const PF_SNA: number = constant('PF_SNA')
/** AF_IRDA as a protocol family: the same number, for the first argument of socket(2). */
export const PF_IRDA: number = constant('PF_IRDA')
/** AF_PPPOX as a protocol family: the same number, for the first argument of socket(2). */
export const PF_PPPOX: number = constant('PF_PPPOX')
/** AF_WANPIPE as a protocol family: the same number, for the first argument of socket(2). */
export const PF_WANPIPE: number = constant('PF_WANPIPE')
/** AF_LLC as a protocol family: the same number, for the first argument of socket(2). */
export const PF_LLC: number = constant('PF_LLC')
/** AF_IB as a protocol family: the same number, for the first argument of socket(2). */
export const PF_IB: number = constant('PF_IB')
/** AF_MPLS as a protocol family: the same number, for the first argument of socket(2). */
export const PF_MPLS: number = constant('PF_MPLS')
/** AF_CAN as a protocol family: the same number, for the first argument of socket(2). */
export const PF_CAN: number = constant('PF_CAN')
/** AF_TIPC as a protocol family: the same number, for the first argument of socket(2). */
export const PF_TIPC: number = constant('PF_TIPC')
/** AF_BLUETOOTH as a protocol family: the same number, for the first argument of socket(2). */
export const PF_BLUETOOTH: number = constant('PF_BLUETOOTH')
/** AF_IUCV as a protocol family: the same number, for the first argument of socket(2). */
export const PF_IUCV: number = constant('PF_IUCV')
/** AF_RXRPC as a protocol family: the same number, for the first argument of socket(2). */
export const PF_RXRPC: number = constant('PF_RXRPC')
/** AF_ISDN as a protocol family: the same number, for the first argument of socket(2). */
export const PF_ISDN: number = constant('PF_ISDN')
/** AF_PHONET as a protocol family: the same number, for the first argument of socket(2). */
export const PF_PHONET: number = constant('PF_PHONET')
/** AF_IEEE802154 as a protocol family: the same number, for the first argument of socket(2). */
export const PF_IEEE802154: number = constant('PF_IEEE802154')
/** AF_CAIF as a protocol family: the same number, for the first argument of socket(2). */
export const PF_CAIF: number = constant('PF_CAIF')
/** AF_ALG as a protocol family: the same number, for the first argument of socket(2). */
export const PF_ALG: number = constant('PF_ALG')
/** AF_NFC as a protocol family: the same number, for the first argument of socket(2). */
export const PF_NFC: number = constant('PF_NFC')
/** AF_VSOCK as a protocol family: the same number, for the first argument of socket(2). */
export const PF_VSOCK: number = constant('PF_VSOCK')
/** AF_KCM as a protocol family: the same number, for the first argument of socket(2). */
export const PF_KCM: number = constant('PF_KCM')
/** AF_QIPCRTR as a protocol family: the same number, for the first argument of socket(2). */
export const PF_QIPCRTR: number = constant('PF_QIPCRTR')
/** AF_SMC as a protocol family: the same number, for the first argument of socket(2). */
export const PF_SMC: number = constant('PF_SMC')
/** AF_XDP as a protocol family: the same number, for the first argument of socket(2). */
export const PF_XDP: number = constant('PF_XDP')
/** AF_MCTP as a protocol family: the same number, for the first argument of socket(2). */
export const PF_MCTP: number = constant('PF_MCTP')
/** AF_MAX as a protocol family: one more than the largest family these headers know. */
export const PF_MAX: number = constant('PF_MAX')
/** Reliable byte stream in both directions, with a connection. */
export const SOCK_STREAM: number = constant('SOCK_STREAM')
/** Separate messages of limited size, no connection; delivery is not assured, except in AF_UNIX. */
export const SOCK_DGRAM: number = constant('SOCK_DGRAM')
/** Direct access to a network protocol, raw(7); needs CAP_NET_RAW for IP and packets. */
export const SOCK_RAW: number = constant('SOCK_RAW')
/** Reliable separate messages, order not assured: RDS, TIPC. */
export const SOCK_RDM: number = constant('SOCK_RDM')
/** Reliable messages in order, with a connection. */
export const SOCK_SEQPACKET: number = constant('SOCK_SEQPACKET')
/** Messages with congestion control, DCCP; gone since Linux 6.16. */
export const SOCK_DCCP: number = constant('SOCK_DCCP')
/** Obsolete way to raw frames; use AF_PACKET, packet(7). */
export const SOCK_PACKET: number = constant('SOCK_PACKET')
/** Added to the type or accept4 flags: the descriptor is closed by exec. */
export const SOCK_CLOEXEC: number = constant('SOCK_CLOEXEC')
/** Added to the type or accept4 flags: calls fail with EAGAIN instead of waiting. */
export const SOCK_NONBLOCK: number = constant('SOCK_NONBLOCK')
/** Bit of SO_BUF_LOCK: the kernel leaves the size of the send buffer alone. */
export const SOCK_SNDBUF_LOCK: number = constant('SOCK_SNDBUF_LOCK')
/** Bit of SO_BUF_LOCK: the kernel leaves the size of the receive buffer alone. */
export const SOCK_RCVBUF_LOCK: number = constant('SOCK_RCVBUF_LOCK')
/** Both bits of SO_BUF_LOCK. */
export const SOCK_BUF_LOCK_MASK: number = constant('SOCK_BUF_LOCK_MASK')
/** Value of SO_TXREHASH: follow the sysctl net.core.txrehash. */
export const SOCK_TXREHASH_DEFAULT: number = constant('SOCK_TXREHASH_DEFAULT')
/** Value of SO_TXREHASH: keep the path of a flow when packets are lost. */
export const SOCK_TXREHASH_DISABLED: number = constant('SOCK_TXREHASH_DISABLED')
/** Value of SO_TXREHASH: try another path when packets are lost. */
export const SOCK_TXREHASH_ENABLED: number = constant('SOCK_TXREHASH_ENABLED')
/** Type byte in the numbers of the socket ioctls, ioctl(2). */
export const SOCK_IOC_TYPE: number = constant('SOCK_IOC_TYPE')
/** NETLINK_SOCK_DIAG message that asks for the sockets of a family, sock_diag(7). */
export const SOCK_DIAG_BY_FAMILY: number = constant('SOCK_DIAG_BY_FAMILY')
/** NETLINK_SOCK_DIAG message that closes a socket of any process; needs CAP_NET_ADMIN. */
export const SOCK_DESTROY: number = constant('SOCK_DESTROY')
/** shutdown: no more receiving. */
export const SHUT_RD: number = constant('SHUT_RD')
/** shutdown: no more sending; TCP sends FIN. */
export const SHUT_WR: number = constant('SHUT_WR')
/** shutdown: neither receiving nor sending. */
export const SHUT_RDWR: number = constant('SHUT_RDWR')
/** Send or receive out-of-band data, the urgent byte of TCP. */
export const MSG_OOB: number = constant('MSG_OOB')
/** Receive without taking the data out of the queue. */
export const MSG_PEEK: number = constant('MSG_PEEK')
/** Send only to hosts on a directly connected network, no gateway. */
export const MSG_DONTROUTE: number = constant('MSG_DONTROUTE')
/** DECnet name of MSG_DONTROUTE. */
export const MSG_TRYHARD: number = constant('MSG_TRYHARD')
/** Result of recvmsg: some control data did not fit and was dropped. */
export const MSG_CTRUNC: number = constant('MSG_CTRUNC')
/** Historic flag without a documented use on Linux. */
export const MSG_PROXY: number = constant('MSG_PROXY')
/** Result: the message was longer than the buffer. As a flag of recv: return its full length. */
export const MSG_TRUNC: number = constant('MSG_TRUNC')
/** This call only: fail with EAGAIN instead of waiting. */
export const MSG_DONTWAIT: number = constant('MSG_DONTWAIT')
/** End of a record, for SOCK_SEQPACKET and the like. */
export const MSG_EOR: number = constant('MSG_EOR')
/** Receive waits until the buffer is full, the stream ends, or a signal or error comes. */
export const MSG_WAITALL: number = constant('MSG_WAITALL')
/** Used inside protocols only; no meaning in send or recv. */
export const MSG_FIN: number = constant('MSG_FIN')
/** Used inside protocols only; no meaning in send or recv. */
export const MSG_SYN: number = constant('MSG_SYN')
/** Tell the link layer that the peer is alive, sparing an ARP probe; SOCK_DGRAM and SOCK_RAW. */
export const MSG_CONFIRM: number = constant('MSG_CONFIRM')
/** Used inside protocols only; no meaning in send or recv. */
export const MSG_RST: number = constant('MSG_RST')
/** Receive from the error queue instead: ICMP errors, send timestamps, zero-copy notices. */
export const MSG_ERRQUEUE: number = constant('MSG_ERRQUEUE')
/** Fail with EPIPE without the signal SIGPIPE when the peer has closed the stream. */
export const MSG_NOSIGNAL: number = constant('MSG_NOSIGNAL')
/** More data follows: hold back a partial segment or datagram until a send without this flag. */
export const MSG_MORE: number = constant('MSG_MORE')
/** Result of recvmsg on SCTP: an event, not data, was received. */
export const MSG_NOTIFICATION: number = constant('MSG_NOTIFICATION')
/** recvmmsg: wait for the first message only. */
export const MSG_WAITFORONE: number = constant('MSG_WAITFORONE')
/** Set by sendmmsg itself: more messages follow in this call. */
export const MSG_BATCH: number = constant('MSG_BATCH')
/** Receive payload that stays in device memory, described by control messages; Linux 6.12. */
export const MSG_SOCK_DEVMEM: number = constant('MSG_SOCK_DEVMEM')
/** Send without copying the data; completion is reported on the error queue. Needs SO_ZEROCOPY. */
export const MSG_ZEROCOPY: number = constant('MSG_ZEROCOPY')
/** TCP Fast Open: connect and send the first data in one call, tcp(7). */
export const MSG_FASTOPEN: number = constant('MSG_FASTOPEN')
/** Descriptors received by SCM_RIGHTS are closed by exec. */
export const MSG_CMSG_CLOEXEC: number = constant('MSG_CMSG_CLOEXEC')
/** Largest backlog named by the headers; net.core.somaxconn is the real limit, listen(2). */
export const SOMAXCONN: number = constant('SOMAXCONN')
/** Level of options for all sockets, socket(7). */
export const SOL_SOCKET: Level<'SOL_SOCKET'> = constant('SOL_SOCKET')
/** Level of IPv4 options, ip(7); the number of IPPROTO_IP. */
export const SOL_IP: Level<'IPPROTO_IP'> = constant('SOL_IP')
/** Level of TCP options, tcp(7); the number of IPPROTO_TCP. */
export const SOL_TCP: Level<'IPPROTO_TCP'> = constant('SOL_TCP')
/** Level of UDP options, udp(7); the number of IPPROTO_UDP. */
export const SOL_UDP: Level<'IPPROTO_UDP'> = constant('SOL_UDP')
/** Level of IPv6 options, ipv6(7); the number of IPPROTO_IPV6. */
export const SOL_IPV6: Level<'IPPROTO_IPV6'> = constant('SOL_IPV6')
/** Level of ICMPv6 options; the number of IPPROTO_ICMPV6. */
export const SOL_ICMPV6: number = constant('SOL_ICMPV6')
/** Level of SCTP options, sctp(7); the number of IPPROTO_SCTP. */
export const SOL_SCTP: number = constant('SOL_SCTP')
/** Level of UDP-Lite options; the number of IPPROTO_UDPLITE. */
export const SOL_UDPLITE: number = constant('SOL_UDPLITE')
/** Level of options for raw sockets, raw(7). */
export const SOL_RAW: number = constant('SOL_RAW')
/** Level of IPX options. */
export const SOL_IPX: number = constant('SOL_IPX')
/** Level of AX.25 options. */
export const SOL_AX25: number = constant('SOL_AX25')
/** Level of AppleTalk options. */
export const SOL_ATALK: number = constant('SOL_ATALK')
/** Level of NET/ROM options. */
export const SOL_NETROM: number = constant('SOL_NETROM')
/** Level of ROSE options. */
export const SOL_ROSE: number = constant('SOL_ROSE')
/** Level of DECnet options. */
export const SOL_DECNET: number = constant('SOL_DECNET')
/** Level of X.25 options. */
export const SOL_X25: number = constant('SOL_X25')
/** Level of AF_PACKET options, packet(7). */
export const SOL_PACKET: number = constant('SOL_PACKET')
/** Level of options for the ATM cell layer. */
export const SOL_ATM: number = constant('SOL_ATM')
/** Level of options for the ATM adaption layer. */
export const SOL_AAL: number = constant('SOL_AAL')
/** Level of IrDA options. */
export const SOL_IRDA: number = constant('SOL_IRDA')
/** Level of NetBEUI options. */
export const SOL_NETBEUI: number = constant('SOL_NETBEUI')
/** Level of IEEE 802.2 LLC options. */
export const SOL_LLC: number = constant('SOL_LLC')
/** Level of DCCP options. */
export const SOL_DCCP: number = constant('SOL_DCCP')
/** Level of netlink options, netlink(7). */
export const SOL_NETLINK: number = constant('SOL_NETLINK')
/** Level of TIPC options. */
export const SOL_TIPC: number = constant('SOL_TIPC')
/** Level of RxRPC options and control messages. */
export const SOL_RXRPC: number = constant('SOL_RXRPC')
/** Level of options for PPP over L2TP. */
export const SOL_PPPOL2TP: number = constant('SOL_PPPOL2TP')
/** Level of options for all Bluetooth sockets. */
export const SOL_BLUETOOTH: number = constant('SOL_BLUETOOTH')
/** Level of options for Phonet pipes. */
export const SOL_PNPIPE: number = constant('SOL_PNPIPE')
/** Level of RDS options. */
export const SOL_RDS: number = constant('SOL_RDS')
/** Level of IUCV options. */
export const SOL_IUCV: number = constant('SOL_IUCV')
/** Level of CAIF options. */
export const SOL_CAIF: number = constant('SOL_CAIF')
/** Level of options and control messages of AF_ALG. */
export const SOL_ALG: number = constant('SOL_ALG')
/** Level of NFC options. */
export const SOL_NFC: number = constant('SOL_NFC')
/** Level of KCM options. */
export const SOL_KCM: number = constant('SOL_KCM')
/** Level of options and control messages of kernel TLS. */
export const SOL_TLS: number = constant('SOL_TLS')
/** Level of AF_XDP options. */
export const SOL_XDP: number = constant('SOL_XDP')
/** Level of Multipath TCP options. */
export const SOL_MPTCP: number = constant('SOL_MPTCP')
/** Level of MCTP options. */
export const SOL_MCTP: number = constant('SOL_MCTP')
/** Level of SMC options. */
export const SOL_SMC: number = constant('SOL_SMC')
/** Level of control messages of AF_VSOCK; its options use the level AF_VSOCK. */
export const SOL_VSOCK: number = constant('SOL_VSOCK')
/** Base of the CAN levels: each CAN protocol adds its number. */
export const SOL_CAN_BASE: number = constant('SOL_CAN_BASE')
/** Level of options for raw CAN sockets. */
export const SOL_CAN_RAW: number = constant('SOL_CAN_RAW')
/** Level of options for ISO-TP over CAN. */
export const SOL_CAN_ISOTP: number = constant('SOL_CAN_ISOTP')
/** Level of options for J1939 over CAN. */
export const SOL_CAN_J1939: number = constant('SOL_CAN_J1939')
/** Level of options for Bluetooth HCI sockets. */
export const SOL_HCI: number = constant('SOL_HCI')
/** Level of options for Bluetooth L2CAP sockets. */
export const SOL_L2CAP: number = constant('SOL_L2CAP')
/** Level of options for Bluetooth SCO sockets. */
export const SOL_SCO: number = constant('SOL_SCO')
/** Level of options for Bluetooth RFCOMM sockets. */
export const SOL_RFCOMM: number = constant('SOL_RFCOMM')
/** Control message with open descriptors, at most 253, unix(7). */
export const SCM_RIGHTS: number = constant('SCM_RIGHTS')
/** Control message with pid, uid and gid of the sender, unix(7). */
export const SCM_CREDENTIALS: number = constant('SCM_CREDENTIALS')
/** Control message with the security label of the sender; asked for by SO_PASSSEC. */
export const SCM_SECURITY: number = constant('SCM_SECURITY')
/** Control message with a pidfd of the sender; asked for by SO_PASSPIDFD, Linux 6.5. */
export const SCM_PIDFD: number = constant('SCM_PIDFD')
/** Control message with the arrival time in microseconds (timeval), socket(7). */
export const SCM_TIMESTAMP: number = constant('SCM_TIMESTAMP')
/** Control message with the arrival time in nanoseconds (timespec), socket(7). */
export const SCM_TIMESTAMPNS: number = constant('SCM_TIMESTAMPNS')
/** Control message with software and hardware times, three timespecs; asked for by SO_TIMESTAMPING. */
export const SCM_TIMESTAMPING: number = constant('SCM_TIMESTAMPING')
/** Control message beside a send timestamp: TCP statistics as TCP_NLA_* attributes. */
export const SCM_TIMESTAMPING_OPT_STATS: number = constant('SCM_TIMESTAMPING_OPT_STATS')
/** Control message beside a hardware timestamp: interface and length of the packet. */
export const SCM_TIMESTAMPING_PKTINFO: number = constant('SCM_TIMESTAMPING_PKTINFO')
/** Control message: 1 if a wireless frame was acknowledged, else 0; asked for by SO_WIFI_STATUS. */
export const SCM_WIFI_STATUS: number = constant('SCM_WIFI_STATUS')
/** Control message: when to send this packet, in nanoseconds; needs SO_TXTIME. */
export const SCM_TXTIME: number = constant('SCM_TXTIME')
/** Control message of send: your own number for the timestamp report of this message, Linux 6.13. */
export const SCM_TS_OPT_ID: number = constant('SCM_TS_OPT_ID')
/** Control message: payload that was copied to the buffer; see MSG_SOCK_DEVMEM, Linux 6.12. */
export const SCM_DEVMEM_LINEAR: number = constant('SCM_DEVMEM_LINEAR')
/** Control message: payload held in a dma-buf; see MSG_SOCK_DEVMEM, Linux 6.12. */
export const SCM_DEVMEM_DMABUF: number = constant('SCM_DEVMEM_DMABUF')
/** Control message: bytes left in the receive queue of a unix stream; asked for by SO_INQ. */
export const SCM_INQ: number = constant('SCM_INQ')
/** Send timestamp taken when the driver handed the packet to the device, or by the device. */
export const SCM_TSTAMP_SND: number = constant('SCM_TSTAMP_SND')
/** Send timestamp taken when the data entered the packet scheduler. */
export const SCM_TSTAMP_SCHED: number = constant('SCM_TSTAMP_SCHED')
/** Send timestamp taken when the peer had acknowledged all the data. */
export const SCM_TSTAMP_ACK: number = constant('SCM_TSTAMP_ACK')
/** Send timestamp taken when the device reported the packet as sent; Bluetooth, Linux 6.15. */
export const SCM_TSTAMP_COMPLETION: number = constant('SCM_TSTAMP_COMPLETION')
/** Control message of SOL_CAN_RAW with an error queue entry. */
export const SCM_CAN_RAW_ERRQUEUE: number = constant('SCM_CAN_RAW_ERRQUEUE')
/** Control message of SOL_CAN_J1939 with the destination address, one byte. */
export const SCM_J1939_DEST_ADDR: number = constant('SCM_J1939_DEST_ADDR')
/** Control message of SOL_CAN_J1939 with the destination name, eight bytes. */
export const SCM_J1939_DEST_NAME: number = constant('SCM_J1939_DEST_NAME')
/** Control message of SOL_CAN_J1939 with the priority, one byte. */
export const SCM_J1939_PRIO: number = constant('SCM_J1939_PRIO')
/** Control message of SOL_CAN_J1939 with an error queue entry. */
export const SCM_J1939_ERRQUEUE: number = constant('SCM_J1939_ERRQUEUE')
/** Control message of SOL_IUCV with the target class, four bytes. */
export const SCM_IUCV_TRGCLS: number = constant('SCM_IUCV_TRGCLS')
/** ioctl: set the process or process group that gets SIGIO and SIGURG. */
export const FIOSETOWN: number = constant('FIOSETOWN')
/** ioctl: set the process or process group that gets SIGIO and SIGURG, socket(7). */
export const SIOCSPGRP: number = constant('SIOCSPGRP')
/** ioctl: get the process or process group that gets SIGIO and SIGURG. */
export const FIOGETOWN: number = constant('FIOGETOWN')
/** ioctl: get the process or process group that gets SIGIO and SIGURG, socket(7). */
export const SIOCGPGRP: number = constant('SIOCGPGRP')
/** ioctl: 1 if the next byte is the out-of-band mark, else 0; sockatmark(3). */
export const SIOCATMARK: number = constant('SIOCATMARK')
/** ioctl: arrival time of the last packet as a timeval, socket(7). */
export const SIOCGSTAMP: number = constant('SIOCGSTAMP')
/** ioctl: arrival time of the last packet as a timespec. */
export const SIOCGSTAMPNS: number = constant('SIOCGSTAMPNS')
/** SIOCGSTAMP with seconds and microseconds of the size of a C long. */
export const SIOCGSTAMP_OLD: number = constant('SIOCGSTAMP_OLD')
/** SIOCGSTAMPNS with seconds and nanoseconds of the size of a C long. */
export const SIOCGSTAMPNS_OLD: number = constant('SIOCGSTAMPNS_OLD')
/** SIOCGSTAMP with 64-bit times everywhere, Linux 5.1. */
export const SIOCGSTAMP_NEW: number = constant('SIOCGSTAMP_NEW')
/** SIOCGSTAMPNS with 64-bit times everywhere, Linux 5.1. */
export const SIOCGSTAMPNS_NEW: number = constant('SIOCGSTAMPNS_NEW')
/** ioctl: bytes ready to read; for UDP the size of the next datagram, for a listener EINVAL. */
export const FIONREAD: number = constant('FIONREAD')
/** Linux name of FIONREAD, tcp(7), udp(7). */
export const SIOCINQ: number = constant('SIOCINQ')
/** ioctl: bytes in the send queue; for TCP everything not yet acknowledged, tcp(7). */
export const SIOCOUTQ: number = constant('SIOCOUTQ')
/** ioctl: bytes in the TCP send queue that have not been sent yet. */
export const SIOCOUTQNSD: number = constant('SIOCOUTQNSD')
/** ioctl: switch nonblocking mode on (1) or off (0), like O_NONBLOCK. */
export const FIONBIO: number = constant('FIONBIO')
/** ioctl: switch signal-driven input and output on (1) or off (0), like O_ASYNC. */
export const FIOASYNC: number = constant('FIOASYNC')
/** ioctl: close the descriptor on exec, like FD_CLOEXEC. */
export const FIOCLEX: number = constant('FIOCLEX')
/** ioctl: keep the descriptor open across exec. */
export const FIONCLEX: number = constant('FIONCLEX')

// tcp

/** Both sides may send, tcp(7). */
export const TCP_ESTABLISHED: number = constant('TCP_ESTABLISHED')
/** connect has sent SYN and waits for the answer. */
export const TCP_SYN_SENT: number = constant('TCP_SYN_SENT')
/** SYN has come and was answered; the last ACK is missing. */
export const TCP_SYN_RECV: number = constant('TCP_SYN_RECV')
/** This side has closed; its FIN is not acknowledged yet. */
export const TCP_FIN_WAIT1: number = constant('TCP_FIN_WAIT1')
/** This side has closed and the peer knows; the peer may still send. */
export const TCP_FIN_WAIT2: number = constant('TCP_FIN_WAIT2')
/** Both sides have closed; the port rests so that late segments die out. */
export const TCP_TIME_WAIT: number = constant('TCP_TIME_WAIT')
/** Not connected. */
export const TCP_CLOSE: number = constant('TCP_CLOSE')
/** The peer has closed; this side may still send. */
export const TCP_CLOSE_WAIT: number = constant('TCP_CLOSE_WAIT')
/** The peer closed first, then this side; its FIN is not acknowledged yet. */
export const TCP_LAST_ACK: number = constant('TCP_LAST_ACK')
/** Waits for connections, listen(2). */
export const TCP_LISTEN: number = constant('TCP_LISTEN')
/** Both sides closed at once; the FIN of this side is not acknowledged yet. */
export const TCP_CLOSING: number = constant('TCP_CLOSING')
/** Header option: end of the list. */
export const TCPOPT_EOL: number = constant('TCPOPT_EOL')
/** Header option: one byte of padding. */
export const TCPOPT_NOP: number = constant('TCPOPT_NOP')
/** Header option: maximum segment size; also a code of TCP_REPAIR_OPTIONS. */
export const TCPOPT_MAXSEG: number = constant('TCPOPT_MAXSEG')
/** Length of TCPOPT_MAXSEG in bytes. */
export const TCPOLEN_MAXSEG: number = constant('TCPOLEN_MAXSEG')
/** Header option: window scale; also a code of TCP_REPAIR_OPTIONS. */
export const TCPOPT_WINDOW: number = constant('TCPOPT_WINDOW')
/** Length of TCPOPT_WINDOW in bytes. */
export const TCPOLEN_WINDOW: number = constant('TCPOLEN_WINDOW')
/** Header option: selective acknowledgement works; also a code of TCP_REPAIR_OPTIONS. */
export const TCPOPT_SACK_PERMITTED: number = constant('TCPOPT_SACK_PERMITTED')
/** Length of TCPOPT_SACK_PERMITTED in bytes. */
export const TCPOLEN_SACK_PERMITTED: number = constant('TCPOLEN_SACK_PERMITTED')
/** Header option: selective acknowledgement of blocks. */
export const TCPOPT_SACK: number = constant('TCPOPT_SACK')
/** Header option: timestamps; also a code of TCP_REPAIR_OPTIONS. */
export const TCPOPT_TIMESTAMP: number = constant('TCPOPT_TIMESTAMP')
/** Length of TCPOPT_TIMESTAMP in bytes. */
export const TCPOLEN_TIMESTAMP: number = constant('TCPOLEN_TIMESTAMP')
/** Length of TCPOPT_TIMESTAMP with its padding, in bytes. */
export const TCPOLEN_TSTAMP_APPA: number = constant('TCPOLEN_TSTAMP_APPA')
/** Two TCPOPT_NOP and the head of TCPOPT_TIMESTAMP as one word, host byte order. */
export const TCPOPT_TSTAMP_HDR: number = constant('TCPOPT_TSTAMP_HDR')
/** Default segment size of BSD, in bytes. */
export const TCP_MSS: number = constant('TCP_MSS')
/** Segment size without an option from the peer, IPv4, in bytes. */
export const TCP_MSS_DEFAULT: number = constant('TCP_MSS_DEFAULT')
/** Segment size that passes IPv6 tunnels, in bytes. */
export const TCP_MSS_DESIRED: number = constant('TCP_MSS_DESIRED')
/** Largest window without scaling, in bytes. */
export const TCP_MAXWIN: number = constant('TCP_MAXWIN')
/** Largest window scale, in bits. */
export const TCP_MAX_WINSHIFT: number = constant('TCP_MAX_WINSHIFT')
/** Bit of tcpi_options: timestamps are in use. */
export const TCPI_OPT_TIMESTAMPS: number = constant('TCPI_OPT_TIMESTAMPS')
/** Bit of tcpi_options: selective acknowledgement is in use. */
export const TCPI_OPT_SACK: number = constant('TCPI_OPT_SACK')
/** Bit of tcpi_options: window scaling is in use. */
export const TCPI_OPT_WSCALE: number = constant('TCPI_OPT_WSCALE')
/** Bit of tcpi_options: both sides agreed on ECN. */
export const TCPI_OPT_ECN: number = constant('TCPI_OPT_ECN')
/** Bit of tcpi_options: a packet marked for ECN has come. */
export const TCPI_OPT_ECN_SEEN: number = constant('TCPI_OPT_ECN_SEEN')
/** Bit of tcpi_options: data in the SYN was acknowledged, TCP Fast Open. */
export const TCPI_OPT_SYN_DATA: number = constant('TCPI_OPT_SYN_DATA')
/** Congestion state: no trouble. */
export const TCP_CA_Open: number = constant('TCP_CA_Open')
/** Congestion state: duplicate or selective acknowledgements have come. */
export const TCP_CA_Disorder: number = constant('TCP_CA_Disorder')
/** Congestion state: the window is being reduced after a congestion signal such as ECN. */
export const TCP_CA_CWR: number = constant('TCP_CA_CWR')
/** Congestion state: fast retransmit of lost segments. */
export const TCP_CA_Recovery: number = constant('TCP_CA_Recovery')
/** Congestion state: retransmission timeout, or the peer dropped acknowledged data. */
export const TCP_CA_Loss: number = constant('TCP_CA_Loss')
/** TCP_CA_Open as a bit. */
export const TCPF_CA_Open: number = constant('TCPF_CA_Open')
/** TCP_CA_Disorder as a bit. */
export const TCPF_CA_Disorder: number = constant('TCPF_CA_Disorder')
/** TCP_CA_CWR as a bit. */
export const TCPF_CA_CWR: number = constant('TCPF_CA_CWR')
/** TCP_CA_Recovery as a bit. */
export const TCPF_CA_Recovery: number = constant('TCPF_CA_Recovery')
/** TCP_CA_Loss as a bit. */
export const TCPF_CA_Loss: number = constant('TCPF_CA_Loss')
/** Why Fast Open failed: not known, or it did not fail. */
export const TFO_STATUS_UNSPEC: number = constant('TFO_STATUS_UNSPEC')
/** Why Fast Open failed: no cookie for this server yet. */
export const TFO_COOKIE_UNAVAILABLE: number = constant('TFO_COOKIE_UNAVAILABLE')
/** Why Fast Open failed: SYN-ACK did not acknowledge the data. */
export const TFO_DATA_NOT_ACKED: number = constant('TFO_DATA_NOT_ACKED')
/** Why Fast Open failed: SYN was sent again, SYN-ACK did not acknowledge the data. */
export const TFO_SYN_RETRANSMITTED: number = constant('TFO_SYN_RETRANSMITTED')
/** Accurate ECN option from the peer: none seen. */
export const TCP_ACCECN_OPT_NOT_SEEN: number = constant('TCP_ACCECN_OPT_NOT_SEEN')
/** Accurate ECN option from the peer: seen without counters. */
export const TCP_ACCECN_OPT_EMPTY_SEEN: number = constant('TCP_ACCECN_OPT_EMPTY_SEEN')
/** Accurate ECN option from the peer: seen with counters. */
export const TCP_ACCECN_OPT_COUNTER_SEEN: number = constant('TCP_ACCECN_OPT_COUNTER_SEEN')
/** Accurate ECN option from the peer: seen with counters that are not valid. */
export const TCP_ACCECN_OPT_FAIL_SEEN: number = constant('TCP_ACCECN_OPT_FAIL_SEEN')
/** Accurate ECN failure bit: the header field does not arrive at the peer. */
export const TCP_ACCECN_ACE_FAIL_SEND: number = constant('TCP_ACCECN_ACE_FAIL_SEND')
/** Accurate ECN failure bit: the header field from the peer is not usable. */
export const TCP_ACCECN_ACE_FAIL_RECV: number = constant('TCP_ACCECN_ACE_FAIL_RECV')
/** Accurate ECN failure bit: the option does not arrive at the peer. */
export const TCP_ACCECN_OPT_FAIL_SEND: number = constant('TCP_ACCECN_OPT_FAIL_SEND')
/** Accurate ECN failure bit: the option from the peer does not arrive. */
export const TCP_ACCECN_OPT_FAIL_RECV: number = constant('TCP_ACCECN_OPT_FAIL_RECV')
/** Value of TCP_REPAIR: start to take or restore the state of a connection; CAP_NET_ADMIN. */
export const TCP_REPAIR_ON: number = constant('TCP_REPAIR_ON')
/** Value of TCP_REPAIR: end it and probe the window of the peer. */
export const TCP_REPAIR_OFF: number = constant('TCP_REPAIR_OFF')
/** Value of TCP_REPAIR: end it without a window probe. */
export const TCP_REPAIR_OFF_NO_WP: number = constant('TCP_REPAIR_OFF_NO_WP')
/** Value of TCP_REPAIR_QUEUE: neither queue. */
export const TCP_NO_QUEUE: number = constant('TCP_NO_QUEUE')
/** Value of TCP_REPAIR_QUEUE: the receive queue. */
export const TCP_RECV_QUEUE: number = constant('TCP_RECV_QUEUE')
/** Value of TCP_REPAIR_QUEUE: the send queue. */
export const TCP_SEND_QUEUE: number = constant('TCP_SEND_QUEUE')
/** Number of values of TCP_REPAIR_QUEUE. */
export const TCP_QUEUES_NR: number = constant('TCP_QUEUES_NR')
/** Longest key of TCP_MD5SIG, in bytes. */
export const TCP_MD5SIG_MAXKEYLEN: number = constant('TCP_MD5SIG_MAXKEYLEN')
/** Flag of TCP_MD5SIG_EXT: the key is for an address prefix. */
export const TCP_MD5SIG_FLAG_PREFIX: number = constant('TCP_MD5SIG_FLAG_PREFIX')
/** Flag of TCP_MD5SIG_EXT: the key is for one layer 3 domain (VRF). */
export const TCP_MD5SIG_FLAG_IFINDEX: number = constant('TCP_MD5SIG_FLAG_IFINDEX')
/** Longest key of TCP_AO_ADD_KEY, in bytes. */
export const TCP_AO_MAXKEYLEN: number = constant('TCP_AO_MAXKEYLEN')
/** Flag of TCP_AO_ADD_KEY: the key is for one layer 3 domain (VRF). */
export const TCP_AO_KEYF_IFINDEX: number = constant('TCP_AO_KEYF_IFINDEX')
/** Flag of TCP_AO_ADD_KEY: header options other than TCP-AO are not signed. */
export const TCP_AO_KEYF_EXCLUDE_OPT: number = constant('TCP_AO_KEYF_EXCLUDE_OPT')
/** Control message with the bytes left to read; asked for by TCP_INQ. */
export const TCP_CM_INQ: number = constant('TCP_CM_INQ')
/** Flag of TCP_ZEROCOPY_RECEIVE: the range has no mapped pages, skip the unmapping. */
export const TCP_RECEIVE_ZEROCOPY_FLAG_TLB_CLEAN_HINT: number = constant('TCP_RECEIVE_ZEROCOPY_FLAG_TLB_CLEAN_HINT')
/** Option of cookie transactions; gone since Linux 3.10. */
export const TCP_COOKIE_TRANSACTIONS: number = constant('TCP_COOKIE_TRANSACTIONS')
/** Shortest cookie of TCP_COOKIE_TRANSACTIONS, in bytes. */
export const TCP_COOKIE_MIN: number = constant('TCP_COOKIE_MIN')
/** Longest cookie of TCP_COOKIE_TRANSACTIONS, in bytes. */
export const TCP_COOKIE_MAX: number = constant('TCP_COOKIE_MAX')
/** Two longest cookies of TCP_COOKIE_TRANSACTIONS, in bytes. */
export const TCP_COOKIE_PAIR_SIZE: number = constant('TCP_COOKIE_PAIR_SIZE')
/** Flag of TCP_COOKIE_TRANSACTIONS: drop a SYN without a cookie. */
export const TCP_COOKIE_IN_ALWAYS: number = constant('TCP_COOKIE_IN_ALWAYS')
/** Flag of TCP_COOKIE_TRANSACTIONS: never send a cookie. */
export const TCP_COOKIE_OUT_NEVER: number = constant('TCP_COOKIE_OUT_NEVER')
/** Flag of TCP_COOKIE_TRANSACTIONS: data came with the SYN. */
export const TCP_S_DATA_IN: number = constant('TCP_S_DATA_IN')
/** Flag of TCP_COOKIE_TRANSACTIONS: data was sent with the SYN. */
export const TCP_S_DATA_OUT: number = constant('TCP_S_DATA_OUT')
/** Attribute for alignment only. */
export const TCP_NLA_PAD: number = constant('TCP_NLA_PAD')
/** Attribute: time spent sending, in microseconds. */
export const TCP_NLA_BUSY: number = constant('TCP_NLA_BUSY')
/** Attribute: time held up by the window of the peer, in microseconds. */
export const TCP_NLA_RWND_LIMITED: number = constant('TCP_NLA_RWND_LIMITED')
/** Attribute: time held up by the send buffer, in microseconds. */
export const TCP_NLA_SNDBUF_LIMITED: number = constant('TCP_NLA_SNDBUF_LIMITED')
/** Attribute: data segments sent, retransmissions included. */
export const TCP_NLA_DATA_SEGS_OUT: number = constant('TCP_NLA_DATA_SEGS_OUT')
/** Attribute: data segments sent again. */
export const TCP_NLA_TOTAL_RETRANS: number = constant('TCP_NLA_TOTAL_RETRANS')
/** Attribute: pacing rate, in bytes per second. */
export const TCP_NLA_PACING_RATE: number = constant('TCP_NLA_PACING_RATE')
/** Attribute: delivery rate, in bytes per second. */
export const TCP_NLA_DELIVERY_RATE: number = constant('TCP_NLA_DELIVERY_RATE')
/** Attribute: congestion window, in segments. */
export const TCP_NLA_SND_CWND: number = constant('TCP_NLA_SND_CWND')
/** Attribute: reordering that is tolerated, in segments. */
export const TCP_NLA_REORDERING: number = constant('TCP_NLA_REORDERING')
/** Attribute: shortest round trip, in microseconds. */
export const TCP_NLA_MIN_RTT: number = constant('TCP_NLA_MIN_RTT')
/** Attribute: retransmission timeouts in a row. */
export const TCP_NLA_RECUR_RETRANS: number = constant('TCP_NLA_RECUR_RETRANS')
/** Attribute: 1 if the application, not the network, limited the delivery rate. */
export const TCP_NLA_DELIVERY_RATE_APP_LMT: number = constant('TCP_NLA_DELIVERY_RATE_APP_LMT')
/** Attribute: bytes in the send queue. */
export const TCP_NLA_SNDQ_SIZE: number = constant('TCP_NLA_SNDQ_SIZE')
/** Attribute: congestion state, one of TCP_CA_*. */
export const TCP_NLA_CA_STATE: number = constant('TCP_NLA_CA_STATE')
/** Attribute: slow start threshold, in segments. */
export const TCP_NLA_SND_SSTHRESH: number = constant('TCP_NLA_SND_SSTHRESH')
/** Attribute: segments delivered, those out of order included. */
export const TCP_NLA_DELIVERED: number = constant('TCP_NLA_DELIVERED')
/** Attribute: segments delivered with a congestion mark. */
export const TCP_NLA_DELIVERED_CE: number = constant('TCP_NLA_DELIVERED_CE')
/** Attribute: bytes sent, retransmissions included. */
export const TCP_NLA_BYTES_SENT: number = constant('TCP_NLA_BYTES_SENT')
/** Attribute: bytes sent again. */
export const TCP_NLA_BYTES_RETRANS: number = constant('TCP_NLA_BYTES_RETRANS')
/** Attribute: duplicates the peer has reported (DSACK). */
export const TCP_NLA_DSACK_DUPS: number = constant('TCP_NLA_DSACK_DUPS')
/** Attribute: times that reordering was seen. */
export const TCP_NLA_REORD_SEEN: number = constant('TCP_NLA_REORD_SEEN')
/** Attribute: smoothed round trip, in microseconds. */
export const TCP_NLA_SRTT: number = constant('TCP_NLA_SRTT')
/** Attribute: times that another path was tried after a timeout. */
export const TCP_NLA_TIMEOUT_REHASH: number = constant('TCP_NLA_TIMEOUT_REHASH')
/** Attribute: bytes in the send queue not sent yet. */
export const TCP_NLA_BYTES_NOTSENT: number = constant('TCP_NLA_BYTES_NOTSENT')
/** Attribute: earliest departure time on CLOCK_MONOTONIC, in nanoseconds. */
export const TCP_NLA_EDT: number = constant('TCP_NLA_EDT')
/** Attribute: time to live or hop limit of the packet with the acknowledgement. */
export const TCP_NLA_TTL: number = constant('TCP_NLA_TTL')
/** Attribute: times that another path was tried, for timeouts and for load. */
export const TCP_NLA_REHASH: number = constant('TCP_NLA_REHASH')
/** Option for BPF programs only: initial congestion window, in segments. */
export const TCP_BPF_IW: number = constant('TCP_BPF_IW')
/** Option for BPF programs only: limit of the congestion window, in segments. */
export const TCP_BPF_SNDCWND_CLAMP: number = constant('TCP_BPF_SNDCWND_CLAMP')
/** Option for BPF programs only: longest delay of an acknowledgement, in microseconds. */
export const TCP_BPF_DELACK_MAX: number = constant('TCP_BPF_DELACK_MAX')
/** Option for BPF programs only: shortest retransmission timeout, in microseconds. */
export const TCP_BPF_RTO_MIN: number = constant('TCP_BPF_RTO_MIN')
/** Option for BPF programs only: TCP header of the SYN. */
export const TCP_BPF_SYN: number = constant('TCP_BPF_SYN')
/** Option for BPF programs only: IP and TCP headers of the SYN. */
export const TCP_BPF_SYN_IP: number = constant('TCP_BPF_SYN_IP')
/** Option for BPF programs only: link, IP and TCP headers of the SYN. */
export const TCP_BPF_SYN_MAC: number = constant('TCP_BPF_SYN_MAC')

// udp

/** Value of UDP_ENCAP: IPsec ESP in UDP with the marker of the early drafts. */
export const UDP_ENCAP_ESPINUDP_NON_IKE: number = constant('UDP_ENCAP_ESPINUDP_NON_IKE')
/** Value of UDP_ENCAP: IPsec ESP in UDP, RFC 3948. */
export const UDP_ENCAP_ESPINUDP: number = constant('UDP_ENCAP_ESPINUDP')
/** Value of UDP_ENCAP: L2TP in UDP, RFC 2661. */
export const UDP_ENCAP_L2TPINUDP: number = constant('UDP_ENCAP_L2TPINUDP')
/** Value of UDP_ENCAP: GTP version 0, mobile networks; set by the kernel. */
export const UDP_ENCAP_GTP0: number = constant('UDP_ENCAP_GTP0')
/** Value of UDP_ENCAP: GTP version 1 user plane, mobile networks; set by the kernel. */
export const UDP_ENCAP_GTP1U: number = constant('UDP_ENCAP_GTP1U')
/** Value of UDP_ENCAP: RxRPC; set by the kernel. */
export const UDP_ENCAP_RXRPC: number = constant('UDP_ENCAP_RXRPC')
/** Encapsulation type of IPsec ESP in TCP, RFC 8229; for IPsec states, not for UDP_ENCAP. */
export const TCP_ENCAP_ESPINTCP: number = constant('TCP_ENCAP_ESPINTCP')
/** Value of UDP_ENCAP: OpenVPN; set by the kernel, Linux 6.16. */
export const UDP_ENCAP_OVPNINUDP: number = constant('UDP_ENCAP_OVPNINUDP')

// unistd

/** Descriptor of standard input, 0. */
export const STDIN_FILENO: number = constant('STDIN_FILENO')
/** Descriptor of standard output, 1. */
export const STDOUT_FILENO: number = constant('STDOUT_FILENO')
/** Descriptor of standard error, 2. */
export const STDERR_FILENO: number = constant('STDERR_FILENO')
/** Bytes for the name of an interface, with the NUL, if_indextoname(3). */
export const IF_NAMESIZE: number = constant('IF_NAMESIZE')
/** Other name of IF_NAMESIZE, netdevice(7). */
export const IFNAMSIZ: number = constant('IFNAMSIZ')
/** Longest host name in bytes, without the NUL, gethostname(2). */
export const HOST_NAME_MAX: number = constant('HOST_NAME_MAX')
/** Bytes for a path in a system call, with the NUL. */
export const PATH_MAX: number = constant('PATH_MAX')
/** Longest file name in bytes, without the NUL. */
export const NAME_MAX: number = constant('NAME_MAX')
/** Largest write to a pipe that is not split, in bytes, pipe(7). */
export const PIPE_BUF: number = constant('PIPE_BUF')
/** Most buffers in one readv, writev, sendmsg or recvmsg, readv(2). */
export const IOV_MAX: number = constant('IOV_MAX')
/** Linux name of IOV_MAX; also the most messages in one sendmmsg or recvmmsg. */
export const UIO_MAXIOV: number = constant('UIO_MAXIOV')
/** Most descriptors in one SCM_RIGHTS message; more fails with EINVAL, unix(7). */
export const SCM_MAX_FD: number = constant('SCM_MAX_FD')
/** Most supplementary groups of a process; bounds SO_PEERGROUPS. */
export const NGROUPS_MAX: number = constant('NGROUPS_MAX')
/** Largest C int. */
export const INT_MAX: number = constant('INT_MAX')
/** Smallest C int. */
export const INT_MIN: number = constant('INT_MIN')
/** Largest C unsigned int. */
export const UINT_MAX: number = constant('UINT_MAX')
/** Largest C unsigned short; also the largest port. */
export const USHRT_MAX: number = constant('USHRT_MAX')
/** Largest C unsigned char. */
export const UCHAR_MAX: number = constant('UCHAR_MAX')

// SOL_SOCKET

/** Debug tracing of the socket in the kernel; setting it needs CAP_NET_ADMIN (EACCES). */
export const SO_DEBUG: Option<'SOL_SOCKET', 'SO_DEBUG'> = constant('SO_DEBUG')
/** Allows bind() to an address still held by closed connections; on UDP, by other sockets with this option. */
export const SO_REUSEADDR: Option<'SOL_SOCKET', 'SO_REUSEADDR'> = constant('SO_REUSEADDR')
/** The socket's type, SOCK_STREAM and so on; setting it is ENOPROTOOPT. */
export const SO_TYPE: Option<'SOL_SOCKET', 'SO_TYPE'> = constant('SO_TYPE')
/** The pending error as an errno, 0 for none; reading it clears it. */
export const SO_ERROR: Option<'SOL_SOCKET', 'SO_ERROR'> = constant('SO_ERROR')
/** Sends only to hosts on a directly attached network, past any gateway. */
export const SO_DONTROUTE: Option<'SOL_SOCKET', 'SO_DONTROUTE'> = constant('SO_DONTROUTE')
/** Allows datagrams to a broadcast address; without it sending one is EACCES. */
export const SO_BROADCAST: Option<'SOL_SOCKET', 'SO_BROADCAST'> = constant('SO_BROADCAST')
/** Send buffer in bytes; Linux doubles what is set, reads back the double, and stops at net.core.wmem_max. */
export const SO_SNDBUF: Option<'SOL_SOCKET', 'SO_SNDBUF'> = constant('SO_SNDBUF')
/** Receive buffer in bytes; Linux doubles what is set, reads back the double, and stops at net.core.rmem_max. */
export const SO_RCVBUF: Option<'SOL_SOCKET', 'SO_RCVBUF'> = constant('SO_RCVBUF')
/** Probes an idle connection to find out whether the peer is still there (timing: TCP_KEEPIDLE and friends). */
export const SO_KEEPALIVE: Option<'SOL_SOCKET', 'SO_KEEPALIVE'> = constant('SO_KEEPALIVE')
/** Leaves urgent data in the normal stream instead of handing it out by MSG_OOB. */
export const SO_OOBINLINE: Option<'SOL_SOCKET', 'SO_OOBINLINE'> = constant('SO_OOBINLINE')
/** Sends UDP over IPv4 without a checksum. */
export const SO_NO_CHECK: Option<'SOL_SOCKET', 'SO_NO_CHECK'> = constant('SO_NO_CHECK')
/** Queueing priority of outgoing packets; outside 0 to 6 it needs CAP_NET_ADMIN or CAP_NET_RAW (EPERM). */
export const SO_PRIORITY: Option<'SOL_SOCKET', 'SO_PRIORITY'> = constant('SO_PRIORITY')
/** Whether and how many seconds close() waits for unsent data; on with 0 seconds, close() resets the connection. */
export const SO_LINGER: Option<'SOL_SOCKET', 'SO_LINGER'> = constant('SO_LINGER')
/** Compatibility with ancient BSD error reports; accepted, without any effect. */
export const SO_BSDCOMPAT: Option<'SOL_SOCKET', 'SO_BSDCOMPAT'> = constant('SO_BSDCOMPAT')
/** Lets sockets of one user share address and port; the kernel spreads connections and datagrams over them. */
export const SO_REUSEPORT: Option<'SOL_SOCKET', 'SO_REUSEPORT'> = constant('SO_REUSEPORT')
/** Adds the sender's credentials to each message as SCM_CREDENTIALS; EOPNOTSUPP on TCP and UDP. */
export const SO_PASSCRED: Option<'SOL_SOCKET', 'SO_PASSCRED'> = constant('SO_PASSCRED')
/** Process, user and group of a Unix socket's peer as of connect(); pid 0, uid and gid -1 on other families. */
export const SO_PEERCRED: Option<'SOL_SOCKET', 'SO_PEERCRED'> = constant('SO_PEERCRED')
/** How many bytes must be there before a blocking receive returns or poll() reports the socket as readable. */
export const SO_RCVLOWAT: Option<'SOL_SOCKET', 'SO_RCVLOWAT'> = constant('SO_RCVLOWAT')
/** Bytes of room needed for a send; always 1 on Linux, where setting it is ENOPROTOOPT. */
export const SO_SNDLOWAT: Option<'SOL_SOCKET', 'SO_SNDLOWAT'> = constant('SO_SNDLOWAT')
/** Longest wait of a blocking receive or accept(), then EAGAIN; zero waits for ever, usec above 999999 is EDOM. */
export const SO_RCVTIMEO: Option<'SOL_SOCKET', 'SO_RCVTIMEO'> = constant('SO_RCVTIMEO')
/** SO_RCVTIMEO with the C long as its time type; the number 64-bit systems use. */
export const SO_RCVTIMEO_OLD: Option<'SOL_SOCKET', 'SO_RCVTIMEO_OLD'> = constant('SO_RCVTIMEO_OLD')
/** Longest wait of a blocking send (then EAGAIN) or connect() (then EINPROGRESS); zero waits for ever. */
export const SO_SNDTIMEO: Option<'SOL_SOCKET', 'SO_SNDTIMEO'> = constant('SO_SNDTIMEO')
/** SO_SNDTIMEO with the C long as its time type; the number 64-bit systems use. */
export const SO_SNDTIMEO_OLD: Option<'SOL_SOCKET', 'SO_SNDTIMEO_OLD'> = constant('SO_SNDTIMEO_OLD')
/** SO_RCVTIMEO with 64-bit time on every architecture. */
export const SO_RCVTIMEO_NEW: Option<'SOL_SOCKET', 'SO_RCVTIMEO_NEW'> = constant('SO_RCVTIMEO_NEW')
/** SO_SNDTIMEO with 64-bit time on every architecture. */
export const SO_SNDTIMEO_NEW: Option<'SOL_SOCKET', 'SO_SNDTIMEO_NEW'> = constant('SO_SNDTIMEO_NEW')
/** Known to the kernel only as a name: using it is ENOPROTOOPT. */
export const SO_SECURITY_AUTHENTICATION: Option<'SOL_SOCKET', 'SO_SECURITY_AUTHENTICATION'> =
  constant('SO_SECURITY_AUTHENTICATION')
/** Known to the kernel only as a name: using it is ENOPROTOOPT. */
export const SO_SECURITY_ENCRYPTION_TRANSPORT: Option<'SOL_SOCKET', 'SO_SECURITY_ENCRYPTION_TRANSPORT'> = constant(
  'SO_SECURITY_ENCRYPTION_TRANSPORT',
)
/** Known to the kernel only as a name: using it is ENOPROTOOPT. */
export const SO_SECURITY_ENCRYPTION_NETWORK: Option<'SOL_SOCKET', 'SO_SECURITY_ENCRYPTION_NETWORK'> = constant(
  'SO_SECURITY_ENCRYPTION_NETWORK',
)
/** Name of the one interface to send and receive by; '' unbinds. Changing a bound one needs CAP_NET_RAW (EPERM). */
export const SO_BINDTODEVICE: Option<'SOL_SOCKET', 'SO_BINDTODEVICE'> = constant('SO_BINDTODEVICE')
/** Attaches a classic BPF packet filter: the bytes of a struct sock_fprog, which holds a pointer. */
export const SO_ATTACH_FILTER: Option<'SOL_SOCKET', 'SO_ATTACH_FILTER'> = constant('SO_ATTACH_FILTER')
/** The attached classic BPF filter; the kernel states its length in instructions of 8 bytes, not in bytes. */
export const SO_GET_FILTER: Option<'SOL_SOCKET', 'SO_GET_FILTER'> = constant('SO_GET_FILTER')
/** Removes the packet filter, whatever the value; ENOENT if there is none, EPERM if it is locked. */
export const SO_DETACH_FILTER: Option<'SOL_SOCKET', 'SO_DETACH_FILTER'> = constant('SO_DETACH_FILTER')
/** SO_DETACH_FILTER by another name, for filters attached by SO_ATTACH_BPF. */
export const SO_DETACH_BPF: Option<'SOL_SOCKET', 'SO_DETACH_BPF'> = constant('SO_DETACH_BPF')
/** The peer's address, as getpeername(); a buffer larger than the address is EINVAL. */
export const SO_PEERNAME: Option<'SOL_SOCKET', 'SO_PEERNAME'> = constant('SO_PEERNAME')
/** Adds the arrival time to each message as SCM_TIMESTAMP, in microseconds; turns SO_TIMESTAMPNS off. */
export const SO_TIMESTAMP: Option<'SOL_SOCKET', 'SO_TIMESTAMP'> = constant('SO_TIMESTAMP')
/** SO_TIMESTAMP with the C long as its time type; the number 64-bit systems use. */
export const SO_TIMESTAMP_OLD: Option<'SOL_SOCKET', 'SO_TIMESTAMP_OLD'> = constant('SO_TIMESTAMP_OLD')
/** Whether the socket is listening. */
export const SO_ACCEPTCONN: Option<'SOL_SOCKET', 'SO_ACCEPTCONN'> = constant('SO_ACCEPTCONN')
/** The peer's security label (SELinux and the like); ENOPROTOOPT where no security module provides one. */
export const SO_PEERSEC: Option<'SOL_SOCKET', 'SO_PEERSEC'> = constant('SO_PEERSEC')
/** Adds the sender's security label to each message as SCM_SECURITY; Unix sockets, EOPNOTSUPP on TCP and UDP. */
export const SO_PASSSEC: Option<'SOL_SOCKET', 'SO_PASSSEC'> = constant('SO_PASSSEC')
/** SO_SNDBUF past the system's maximum; needs CAP_NET_ADMIN (EPERM). */
export const SO_SNDBUFFORCE: Option<'SOL_SOCKET', 'SO_SNDBUFFORCE'> = constant('SO_SNDBUFFORCE')
/** SO_RCVBUF past the system's maximum; needs CAP_NET_ADMIN (EPERM). */
export const SO_RCVBUFFORCE: Option<'SOL_SOCKET', 'SO_RCVBUFFORCE'> = constant('SO_RCVBUFFORCE')
/** Adds the arrival time to each message as SCM_TIMESTAMPNS, in nanoseconds; turns SO_TIMESTAMP off. */
export const SO_TIMESTAMPNS: Option<'SOL_SOCKET', 'SO_TIMESTAMPNS'> = constant('SO_TIMESTAMPNS')
/** SO_TIMESTAMPNS with the C long as its time type; the number 64-bit systems use. */
export const SO_TIMESTAMPNS_OLD: Option<'SOL_SOCKET', 'SO_TIMESTAMPNS_OLD'> = constant('SO_TIMESTAMPNS_OLD')
/** Mark of outgoing packets for routing and firewall; setting it needs CAP_NET_ADMIN or CAP_NET_RAW (EPERM). */
export const SO_MARK: Option<'SOL_SOCKET', 'SO_MARK'> = constant('SO_MARK')
/** Time stamps of sent and received packets, in software or by the card: the SOF_TIMESTAMPING_ flags. */
export const SO_TIMESTAMPING: Option<'SOL_SOCKET', 'SO_TIMESTAMPING'> = constant('SO_TIMESTAMPING')
/** SO_TIMESTAMPING (the flags) with the C long as its time type; the number 64-bit systems use. */
export const SO_TIMESTAMPING_OLD: Option<'SOL_SOCKET', 'SO_TIMESTAMPING_OLD'> = constant('SO_TIMESTAMPING_OLD')
/** The socket's protocol, IPPROTO_TCP and so on. */
export const SO_PROTOCOL: Option<'SOL_SOCKET', 'SO_PROTOCOL'> = constant('SO_PROTOCOL')
/** The socket's address family, AF_INET and so on. */
export const SO_DOMAIN: Option<'SOL_SOCKET', 'SO_DOMAIN'> = constant('SO_DOMAIN')
/** Adds to each message how many were dropped so far for want of buffer space, as SO_RXQ_OVFL. */
export const SO_RXQ_OVFL: Option<'SOL_SOCKET', 'SO_RXQ_OVFL'> = constant('SO_RXQ_OVFL')
/** Reports by SCM_WIFI_STATUS whether a frame sent over Wi-Fi was acknowledged. */
export const SO_WIFI_STATUS: Option<'SOL_SOCKET', 'SO_WIFI_STATUS'> = constant('SO_WIFI_STATUS')
/** Offset in bytes at which MSG_PEEK reads; it moves with each peek and read, -1 turns it off. */
export const SO_PEEK_OFF: Option<'SOL_SOCKET', 'SO_PEEK_OFF'> = constant('SO_PEEK_OFF')
/** Packet sockets: the last 4 bytes sent are the frame's checksum; needs a card that can do it. */
export const SO_NOFCS: Option<'SOL_SOCKET', 'SO_NOFCS'> = constant('SO_NOFCS')
/** Locks the attached filter against change and removal; cannot be undone (EPERM). */
export const SO_LOCK_FILTER: Option<'SOL_SOCKET', 'SO_LOCK_FILTER'> = constant('SO_LOCK_FILTER')
/** Makes poll() report POLLPRI, besides POLLERR, when the error queue has something. */
export const SO_SELECT_ERR_QUEUE: Option<'SOL_SOCKET', 'SO_SELECT_ERR_QUEUE'> = constant('SO_SELECT_ERR_QUEUE')
/** Microseconds a receive polls the card before it sleeps; older kernels want CAP_NET_ADMIN to raise it. */
export const SO_BUSY_POLL: Option<'SOL_SOCKET', 'SO_BUSY_POLL'> = constant('SO_BUSY_POLL')
/** Most bytes a second to send, all bits set for no limit. */
export const SO_MAX_PACING_RATE: Option<'SOL_SOCKET', 'SO_MAX_PACING_RATE'> = constant('SO_MAX_PACING_RATE')
/** How many of the kernel's extensions to classic BPF exist. */
export const SO_BPF_EXTENSIONS: Option<'SOL_SOCKET', 'SO_BPF_EXTENSIONS'> = constant('SO_BPF_EXTENSIONS')
/** The CPU that handles the socket's arriving packets; setting it steers a SO_REUSEPORT group. */
export const SO_INCOMING_CPU: Option<'SOL_SOCKET', 'SO_INCOMING_CPU'> = constant('SO_INCOMING_CPU')
/** Attaches an eBPF packet filter: the descriptor of a loaded program. */
export const SO_ATTACH_BPF: Option<'SOL_SOCKET', 'SO_ATTACH_BPF'> = constant('SO_ATTACH_BPF')
/** Classic BPF that picks the socket within a SO_REUSEPORT group: a struct sock_fprog, which holds a pointer. */
export const SO_ATTACH_REUSEPORT_CBPF: Option<'SOL_SOCKET', 'SO_ATTACH_REUSEPORT_CBPF'> =
  constant('SO_ATTACH_REUSEPORT_CBPF')
/** eBPF that picks the socket within a SO_REUSEPORT group: the descriptor of a loaded program. */
export const SO_ATTACH_REUSEPORT_EBPF: Option<'SOL_SOCKET', 'SO_ATTACH_REUSEPORT_EBPF'> =
  constant('SO_ATTACH_REUSEPORT_EBPF')
/** 1 tells the kernel that the path to the peer seems broken, so that it looks for another. */
export const SO_CNX_ADVICE: Option<'SOL_SOCKET', 'SO_CNX_ADVICE'> = constant('SO_CNX_ADVICE')
/** The socket's memory use: nine 32-bit numbers, in the order of the SK_MEMINFO_ names. */
export const SO_MEMINFO: Option<'SOL_SOCKET', 'SO_MEMINFO'> = constant('SO_MEMINFO')
/** Id of the receive queue (NAPI) the last packet came by; 0 if unknown. */
export const SO_INCOMING_NAPI_ID: Option<'SOL_SOCKET', 'SO_INCOMING_NAPI_ID'> = constant('SO_INCOMING_NAPI_ID')
/** A number of the socket that is unique on the running system. */
export const SO_COOKIE: Option<'SOL_SOCKET', 'SO_COOKIE'> = constant('SO_COOKIE')
/** Supplementary groups of a Unix socket's peer, 32 bits each; ENODATA on other sockets, ERANGE if out of room. */
export const SO_PEERGROUPS: Option<'SOL_SOCKET', 'SO_PEERGROUPS'> = constant('SO_PEERGROUPS')
/** Allows MSG_ZEROCOPY, by which the kernel sends straight from the caller's memory; EOPNOTSUPP if it cannot. */
export const SO_ZEROCOPY: Option<'SOL_SOCKET', 'SO_ZEROCOPY'> = constant('SO_ZEROCOPY')
/** Allows a departure time with each packet (SCM_TXTIME): clock and flags; most clocks need CAP_NET_ADMIN. */
export const SO_TXTIME: Option<'SOL_SOCKET', 'SO_TXTIME'> = constant('SO_TXTIME')
/** Index of the one interface to send and receive by, 0 for any; SO_BINDTODEVICE by number. */
export const SO_BINDTOIFINDEX: Option<'SOL_SOCKET', 'SO_BINDTOIFINDEX'> = constant('SO_BINDTOIFINDEX')
/** SO_TIMESTAMP with 64-bit time on every architecture. */
export const SO_TIMESTAMP_NEW: Option<'SOL_SOCKET', 'SO_TIMESTAMP_NEW'> = constant('SO_TIMESTAMP_NEW')
/** SO_TIMESTAMPNS with 64-bit time on every architecture. */
export const SO_TIMESTAMPNS_NEW: Option<'SOL_SOCKET', 'SO_TIMESTAMPNS_NEW'> = constant('SO_TIMESTAMPNS_NEW')
/** SO_TIMESTAMPING (the flags) with 64-bit time on every architecture. */
export const SO_TIMESTAMPING_NEW: Option<'SOL_SOCKET', 'SO_TIMESTAMPING_NEW'> = constant('SO_TIMESTAMPING_NEW')
/** Removes the BPF program of a SO_REUSEPORT group, whatever the value. */
export const SO_DETACH_REUSEPORT_BPF: Option<'SOL_SOCKET', 'SO_DETACH_REUSEPORT_BPF'> =
  constant('SO_DETACH_REUSEPORT_BPF')
/** Prefers busy polling to the card's interrupts; setting it needs CAP_NET_ADMIN (EPERM). */
export const SO_PREFER_BUSY_POLL: Option<'SOL_SOCKET', 'SO_PREFER_BUSY_POLL'> = constant('SO_PREFER_BUSY_POLL')
/** Most packets taken in one busy poll; to raise it needs CAP_NET_ADMIN (EPERM). */
export const SO_BUSY_POLL_BUDGET: Option<'SOL_SOCKET', 'SO_BUSY_POLL_BUDGET'> = constant('SO_BUSY_POLL_BUDGET')
/** A number of the socket's network namespace that is unique on the running system. */
export const SO_NETNS_COOKIE: Option<'SOL_SOCKET', 'SO_NETNS_COOKIE'> = constant('SO_NETNS_COOKIE')
/** Which buffers keep a fixed size instead of being tuned by the kernel: 1 for send, 2 for receive, 3 for both. */
export const SO_BUF_LOCK: Option<'SOL_SOCKET', 'SO_BUF_LOCK'> = constant('SO_BUF_LOCK')
/** Bytes of memory set aside for the socket; EOPNOTSUPP where memory is not accounted by control group. */
export const SO_RESERVE_MEM: Option<'SOL_SOCKET', 'SO_RESERVE_MEM'> = constant('SO_RESERVE_MEM')
/** Whether a TCP connection in trouble tries another path: 0 no, 1 yes, 255 as the system's setting says. */
export const SO_TXREHASH: Option<'SOL_SOCKET', 'SO_TXREHASH'> = constant('SO_TXREHASH')
/** Adds the packet's mark to each message as SO_MARK. */
export const SO_RCVMARK: Option<'SOL_SOCKET', 'SO_RCVMARK'> = constant('SO_RCVMARK')
/** Adds a pidfd of the sender to each message as SCM_PIDFD; Unix sockets. */
export const SO_PASSPIDFD: Option<'SOL_SOCKET', 'SO_PASSPIDFD'> = constant('SO_PASSPIDFD')
/** A pidfd of a Unix socket's peer: each read opens a new descriptor, yours to close. */
export const SO_PEERPIDFD: Option<'SOL_SOCKET', 'SO_PEERPIDFD'> = constant('SO_PEERPIDFD')
/** Gives back device memory received by MSG_SOCK_DEVMEM: an array of struct dmabuf_token. */
export const SO_DEVMEM_DONTNEED: Option<'SOL_SOCKET', 'SO_DEVMEM_DONTNEED'> = constant('SO_DEVMEM_DONTNEED')
/** Control message only: data of MSG_SOCK_DEVMEM that arrived in ordinary memory. */
export const SO_DEVMEM_LINEAR: Option<'SOL_SOCKET', 'SO_DEVMEM_LINEAR'> = constant('SO_DEVMEM_LINEAR')
/** Control message only: where in device memory the data of MSG_SOCK_DEVMEM is. */
export const SO_DEVMEM_DMABUF: Option<'SOL_SOCKET', 'SO_DEVMEM_DMABUF'> = constant('SO_DEVMEM_DMABUF')
/** Adds the packet's priority to each message as SO_PRIORITY. */
export const SO_RCVPRIORITY: Option<'SOL_SOCKET', 'SO_RCVPRIORITY'> = constant('SO_RCVPRIORITY')
/** Whether a Unix socket takes descriptors, on at first; when off, a peer that sends one gets EPERM. */
export const SO_PASSRIGHTS: Option<'SOL_SOCKET', 'SO_PASSRIGHTS'> = constant('SO_PASSRIGHTS')
/** Adds the number of bytes still unread to each message as SCM_INQ; Unix stream sockets. */
export const SO_INQ: Option<'SOL_SOCKET', 'SO_INQ'> = constant('SO_INQ')

// IPPROTO_IP

/** Type-of-service byte (DSCP and ECN) of outgoing packets. */
export const IP_TOS: Option<'IPPROTO_IP', 'IP_TOS'> = constant('IP_TOS')
/** Time to live of outgoing unicast packets, 1 to 255; -1 returns to the system's default. */
export const IP_TTL: Option<'IPPROTO_IP', 'IP_TTL'> = constant('IP_TTL')
/** The caller writes the IP header itself; raw sockets only (ENOPROTOOPT). */
export const IP_HDRINCL: Option<'IPPROTO_IP', 'IP_HDRINCL'> = constant('IP_HDRINCL')
/** IP options put into every outgoing packet, at most 40 bytes; an empty value removes them. */
export const IP_OPTIONS: Option<'IPPROTO_IP', 'IP_OPTIONS'> = constant('IP_OPTIONS')
/** Receives forwarded packets that carry the router alert option; raw sockets only (EINVAL). */
export const IP_ROUTER_ALERT: Option<'IPPROTO_IP', 'IP_ROUTER_ALERT'> = constant('IP_ROUTER_ALERT')
/** Adds the packet's IP options to each message as IP_RECVOPTS. */
export const IP_RECVOPTS: Option<'IPPROTO_IP', 'IP_RECVOPTS'> = constant('IP_RECVOPTS')
/** Adds the packet's IP options, made ready for a reply, to each message as IP_RETOPTS. */
export const IP_RETOPTS: Option<'IPPROTO_IP', 'IP_RETOPTS'> = constant('IP_RETOPTS')
/** IP_RETOPTS by another name. */
export const IP_RECVRETOPTS: Option<'IPPROTO_IP', 'IP_RECVRETOPTS'> = constant('IP_RECVRETOPTS')
/** Adds destination address and interface to each message as IP_PKTINFO. */
export const IP_PKTINFO: Option<'IPPROTO_IP', 'IP_PKTINFO'> = constant('IP_PKTINFO')
/** TCP: the control messages that belong to the connection, as raw bytes; ENOPROTOOPT on other sockets. */
export const IP_PKTOPTIONS: Option<'IPPROTO_IP', 'IP_PKTOPTIONS'> = constant('IP_PKTOPTIONS')
/** Path MTU discovery, one of the IP_PMTUDISC_ values; decides on the don't-fragment bit. */
export const IP_MTU_DISCOVER: Option<'IPPROTO_IP', 'IP_MTU_DISCOVER'> = constant('IP_MTU_DISCOVER')
/** Keeps errors with their details in the error queue, to be read by MSG_ERRQUEUE as IP_RECVERR. */
export const IP_RECVERR: Option<'IPPROTO_IP', 'IP_RECVERR'> = constant('IP_RECVERR')
/** Adds the packet's time to live to each message as IP_TTL. */
export const IP_RECVTTL: Option<'IPPROTO_IP', 'IP_RECVTTL'> = constant('IP_RECVTTL')
/** Adds the packet's type-of-service byte to each message as IP_TOS. */
export const IP_RECVTOS: Option<'IPPROTO_IP', 'IP_RECVTOS'> = constant('IP_RECVTOS')
/** MTU of the path to the peer in bytes; ENOTCONN unless connected. */
export const IP_MTU: Option<'IPPROTO_IP', 'IP_MTU'> = constant('IP_MTU')
/** Allows bind() to an address that the host does not have, or not yet. */
export const IP_FREEBIND: Option<'IPPROTO_IP', 'IP_FREEBIND'> = constant('IP_FREEBIND')
/** IPsec policy of the socket for a key daemon's use; EPERM without CAP_NET_ADMIN, else EOPNOTSUPP. */
export const IP_IPSEC_POLICY: Option<'IPPROTO_IP', 'IP_IPSEC_POLICY'> = constant('IP_IPSEC_POLICY')
/** IPsec policy of the socket, a struct xfrm_userpolicy_info and its templates; needs CAP_NET_ADMIN (EPERM). */
export const IP_XFRM_POLICY: Option<'IPPROTO_IP', 'IP_XFRM_POLICY'> = constant('IP_XFRM_POLICY')
/** Adds the security label of the packet to each message as SCM_SECURITY. */
export const IP_PASSSEC: Option<'IPPROTO_IP', 'IP_PASSSEC'> = constant('IP_PASSSEC')
/** Transparent proxying: foreign addresses as one's own; needs CAP_NET_ADMIN or CAP_NET_RAW (EPERM). */
export const IP_TRANSPARENT: Option<'IPPROTO_IP', 'IP_TRANSPARENT'> = constant('IP_TRANSPARENT')
/** Adds the packet's original destination, before redirection, to each message as IP_ORIGDSTADDR. */
export const IP_ORIGDSTADDR: Option<'IPPROTO_IP', 'IP_ORIGDSTADDR'> = constant('IP_ORIGDSTADDR')
/** IP_ORIGDSTADDR by another name. */
export const IP_RECVORIGDSTADDR: Option<'IPPROTO_IP', 'IP_RECVORIGDSTADDR'> = constant('IP_RECVORIGDSTADDR')
/** Drops packets whose time to live is below this, 0 to 255; 0 takes all. */
export const IP_MINTTL: Option<'IPPROTO_IP', 'IP_MINTTL'> = constant('IP_MINTTL')
/** Keeps netfilter from reassembling the fragments this raw socket sends; ENOPROTOOPT on other sockets. */
export const IP_NODEFRAG: Option<'IPPROTO_IP', 'IP_NODEFRAG'> = constant('IP_NODEFRAG')
/** Adds the checksum computed over the packet's data to each message as IP_CHECKSUM; UDP. */
export const IP_CHECKSUM: Option<'IPPROTO_IP', 'IP_CHECKSUM'> = constant('IP_CHECKSUM')
/** Makes bind() with port 0 fix only the address; the port is chosen at connect(). */
export const IP_BIND_ADDRESS_NO_PORT: Option<'IPPROTO_IP', 'IP_BIND_ADDRESS_NO_PORT'> =
  constant('IP_BIND_ADDRESS_NO_PORT')
/** Adds the size of the largest fragment of a reassembled packet as IP_RECVFRAGSIZE; raw and UDP. */
export const IP_RECVFRAGSIZE: Option<'IPPROTO_IP', 'IP_RECVFRAGSIZE'> = constant('IP_RECVFRAGSIZE')
/** Adds the layout of ICMP extensions (RFC 4884) to what IP_RECVERR reports. */
export const IP_RECVERR_RFC4884: Option<'IPPROTO_IP', 'IP_RECVERR_RFC4884'> = constant('IP_RECVERR_RFC4884')
/** Interface that multicast leaves by, given by address or index; reads back as an address. */
export const IP_MULTICAST_IF: Option<'IPPROTO_IP', 'IP_MULTICAST_IF'> = constant('IP_MULTICAST_IF')
/** Time to live of outgoing multicast packets, 0 to 255; 1 at first, which -1 restores. */
export const IP_MULTICAST_TTL: Option<'IPPROTO_IP', 'IP_MULTICAST_TTL'> = constant('IP_MULTICAST_TTL')
/** Whether multicast sent is also delivered on this host; on at first. */
export const IP_MULTICAST_LOOP: Option<'IPPROTO_IP', 'IP_MULTICAST_LOOP'> = constant('IP_MULTICAST_LOOP')
/** Joins a multicast group on an interface; EADDRINUSE if already joined. */
export const IP_ADD_MEMBERSHIP: Option<'IPPROTO_IP', 'IP_ADD_MEMBERSHIP'> = constant('IP_ADD_MEMBERSHIP')
/** Leaves a multicast group; EADDRNOTAVAIL if not joined. */
export const IP_DROP_MEMBERSHIP: Option<'IPPROTO_IP', 'IP_DROP_MEMBERSHIP'> = constant('IP_DROP_MEMBERSHIP')
/** Takes up again a sender shut out by IP_BLOCK_SOURCE: a struct ip_mreq_source. */
export const IP_UNBLOCK_SOURCE: Option<'IPPROTO_IP', 'IP_UNBLOCK_SOURCE'> = constant('IP_UNBLOCK_SOURCE')
/** Shuts out one sender to a joined group: a struct ip_mreq_source, whose field order differs between systems. */
export const IP_BLOCK_SOURCE: Option<'IPPROTO_IP', 'IP_BLOCK_SOURCE'> = constant('IP_BLOCK_SOURCE')
/** Joins a multicast group for one sender only: a struct ip_mreq_source. */
export const IP_ADD_SOURCE_MEMBERSHIP: Option<'IPPROTO_IP', 'IP_ADD_SOURCE_MEMBERSHIP'> =
  constant('IP_ADD_SOURCE_MEMBERSHIP')
/** Leaves a group joined by IP_ADD_SOURCE_MEMBERSHIP: a struct ip_mreq_source. */
export const IP_DROP_SOURCE_MEMBERSHIP: Option<'IPPROTO_IP', 'IP_DROP_SOURCE_MEMBERSHIP'> =
  constant('IP_DROP_SOURCE_MEMBERSHIP')
/** All senders a group is limited to or shut to: a struct ip_msfilter; reading needs the group in the buffer. */
export const IP_MSFILTER: Option<'IPPROTO_IP', 'IP_MSFILTER'> = constant('IP_MSFILTER')
/** Joins a multicast group of either family by interface index: a struct group_req. */
export const MCAST_JOIN_GROUP: Option<'IPPROTO_IP' | 'IPPROTO_IPV6', 'MCAST_JOIN_GROUP'> = constant('MCAST_JOIN_GROUP')
/** Shuts out one sender to a joined group: a struct group_source_req. */
export const MCAST_BLOCK_SOURCE: Option<'IPPROTO_IP' | 'IPPROTO_IPV6', 'MCAST_BLOCK_SOURCE'> =
  constant('MCAST_BLOCK_SOURCE')
/** Takes up again a sender shut out by MCAST_BLOCK_SOURCE: a struct group_source_req. */
export const MCAST_UNBLOCK_SOURCE: Option<'IPPROTO_IP' | 'IPPROTO_IPV6', 'MCAST_UNBLOCK_SOURCE'> =
  constant('MCAST_UNBLOCK_SOURCE')
/** Leaves a multicast group: a struct group_req. */
export const MCAST_LEAVE_GROUP: Option<'IPPROTO_IP' | 'IPPROTO_IPV6', 'MCAST_LEAVE_GROUP'> =
  constant('MCAST_LEAVE_GROUP')
/** Joins a multicast group for one sender only: a struct group_source_req. */
export const MCAST_JOIN_SOURCE_GROUP: Option<'IPPROTO_IP' | 'IPPROTO_IPV6', 'MCAST_JOIN_SOURCE_GROUP'> =
  constant('MCAST_JOIN_SOURCE_GROUP')
/** Leaves a group joined by MCAST_JOIN_SOURCE_GROUP: a struct group_source_req. */
export const MCAST_LEAVE_SOURCE_GROUP: Option<'IPPROTO_IP' | 'IPPROTO_IPV6', 'MCAST_LEAVE_SOURCE_GROUP'> =
  constant('MCAST_LEAVE_SOURCE_GROUP')
/** All senders a group is limited to or shut to: a struct group_filter; reading needs the group in the buffer. */
export const MCAST_MSFILTER: Option<'IPPROTO_IP' | 'IPPROTO_IPV6', 'MCAST_MSFILTER'> = constant('MCAST_MSFILTER')
/** Whether groups joined by other sockets of the host are delivered here too; on at first. */
export const IP_MULTICAST_ALL: Option<'IPPROTO_IP', 'IP_MULTICAST_ALL'> = constant('IP_MULTICAST_ALL')
/** Index of the interface that unicast leaves by, in network byte order (htonl); 0 for any. */
export const IP_UNICAST_IF: Option<'IPPROTO_IP', 'IP_UNICAST_IF'> = constant('IP_UNICAST_IF')
/** Ports for automatic choice: lowest in the lower 16 bits, highest in the upper; 0 for the system's. */
export const IP_LOCAL_PORT_RANGE: Option<'IPPROTO_IP', 'IP_LOCAL_PORT_RANGE'> = constant('IP_LOCAL_PORT_RANGE')
/** The protocol of the socket, as SO_PROTOCOL. */
export const IP_PROTOCOL: Option<'IPPROTO_IP', 'IP_PROTOCOL'> = constant('IP_PROTOCOL')
/** Address a redirected connection was meant for, a sockaddr_in; ENOENT if not tracked by netfilter. */
export const SO_ORIGINAL_DST: Option<'IPPROTO_IP', 'SO_ORIGINAL_DST'> = constant('SO_ORIGINAL_DST')

// IPPROTO_IPV6

/** AF_INET turns a socket connected to an IPv4-mapped address into an IPv4 socket; ENOTCONN unless connected. */
export const IPV6_ADDRFORM: Option<'IPPROTO_IPV6', 'IPV6_ADDRFORM'> = constant('IPV6_ADDRFORM')
/** IPV6_RECVPKTINFO in the old form of RFC 2292, as IPV6_2292PKTINFO. */
export const IPV6_2292PKTINFO: Option<'IPPROTO_IPV6', 'IPV6_2292PKTINFO'> = constant('IPV6_2292PKTINFO')
/** IPV6_RECVHOPOPTS in the old form of RFC 2292, as IPV6_2292HOPOPTS. */
export const IPV6_2292HOPOPTS: Option<'IPPROTO_IPV6', 'IPV6_2292HOPOPTS'> = constant('IPV6_2292HOPOPTS')
/** IPV6_RECVDSTOPTS in the old form of RFC 2292, as IPV6_2292DSTOPTS. */
export const IPV6_2292DSTOPTS: Option<'IPPROTO_IPV6', 'IPV6_2292DSTOPTS'> = constant('IPV6_2292DSTOPTS')
/** IPV6_RECVRTHDR in the old form of RFC 2292, as IPV6_2292RTHDR. */
export const IPV6_2292RTHDR: Option<'IPPROTO_IPV6', 'IPV6_2292RTHDR'> = constant('IPV6_2292RTHDR')
/** Control messages to send with every packet, as raw bytes (RFC 2292); reading is for TCP only (ENOPROTOOPT). */
export const IPV6_2292PKTOPTIONS: Option<'IPPROTO_IPV6', 'IPV6_2292PKTOPTIONS'> = constant('IPV6_2292PKTOPTIONS')
/** Raw sockets: even offset of the checksum the kernel fills in and checks, -1 for none; EINVAL on ICMPv6. */
export const IPV6_CHECKSUM: Option<'IPPROTO_IPV6', 'IPV6_CHECKSUM'> = constant('IPV6_CHECKSUM')
/** IPV6_RECVHOPLIMIT in the old form of RFC 2292, as IPV6_2292HOPLIMIT. */
export const IPV6_2292HOPLIMIT: Option<'IPPROTO_IPV6', 'IPV6_2292HOPLIMIT'> = constant('IPV6_2292HOPLIMIT')
/** Address of the next hop, a sockaddr_in6; today's kernels answer ENOPROTOOPT. */
export const IPV6_NEXTHOP: Option<'IPPROTO_IPV6', 'IPV6_NEXTHOP'> = constant('IPV6_NEXTHOP')
/** Known to the kernel only as a name: using it is ENOPROTOOPT. */
export const IPV6_AUTHHDR: Option<'IPPROTO_IPV6', 'IPV6_AUTHHDR'> = constant('IPV6_AUTHHDR')
/** Adds traffic class and flow label to each message as IPV6_FLOWINFO. */
export const IPV6_FLOWINFO: Option<'IPPROTO_IPV6', 'IPV6_FLOWINFO'> = constant('IPV6_FLOWINFO')
/** Hop limit of outgoing unicast packets, 0 to 255; -1 returns to the route's default. */
export const IPV6_UNICAST_HOPS: Option<'IPPROTO_IPV6', 'IPV6_UNICAST_HOPS'> = constant('IPV6_UNICAST_HOPS')
/** Index of the interface that multicast leaves by; 0 leaves it to the system. */
export const IPV6_MULTICAST_IF: Option<'IPPROTO_IPV6', 'IPV6_MULTICAST_IF'> = constant('IPV6_MULTICAST_IF')
/** Hop limit of outgoing multicast packets, 0 to 255; -1 returns to the default of 1. */
export const IPV6_MULTICAST_HOPS: Option<'IPPROTO_IPV6', 'IPV6_MULTICAST_HOPS'> = constant('IPV6_MULTICAST_HOPS')
/** Whether multicast sent is also delivered on this host; on at first. */
export const IPV6_MULTICAST_LOOP: Option<'IPPROTO_IPV6', 'IPV6_MULTICAST_LOOP'> = constant('IPV6_MULTICAST_LOOP')
/** Joins a multicast group on an interface; EADDRINUSE if already joined. */
export const IPV6_ADD_MEMBERSHIP: Option<'IPPROTO_IPV6', 'IPV6_ADD_MEMBERSHIP'> = constant('IPV6_ADD_MEMBERSHIP')
/** IPV6_ADD_MEMBERSHIP by its POSIX name. */
export const IPV6_JOIN_GROUP: Option<'IPPROTO_IPV6', 'IPV6_JOIN_GROUP'> = constant('IPV6_JOIN_GROUP')
/** Leaves a multicast group; EADDRNOTAVAIL if not joined. */
export const IPV6_DROP_MEMBERSHIP: Option<'IPPROTO_IPV6', 'IPV6_DROP_MEMBERSHIP'> = constant('IPV6_DROP_MEMBERSHIP')
/** IPV6_DROP_MEMBERSHIP by its POSIX name. */
export const IPV6_LEAVE_GROUP: Option<'IPPROTO_IPV6', 'IPV6_LEAVE_GROUP'> = constant('IPV6_LEAVE_GROUP')
/** Receives forwarded packets with this router alert value, -1 for none; IPPROTO_RAW only (ENOPROTOOPT). */
export const IPV6_ROUTER_ALERT: Option<'IPPROTO_IPV6', 'IPV6_ROUTER_ALERT'> = constant('IPV6_ROUTER_ALERT')
/** Path MTU discovery, one of the IPV6_PMTUDISC_ values. */
export const IPV6_MTU_DISCOVER: Option<'IPPROTO_IPV6', 'IPV6_MTU_DISCOVER'> = constant('IPV6_MTU_DISCOVER')
/** Path MTU in bytes, ENOTCONN unless connected; setting it, to 1280 or more, caps the size of packets sent. */
export const IPV6_MTU: Option<'IPPROTO_IPV6', 'IPV6_MTU'> = constant('IPV6_MTU')
/** Keeps errors with their details in the error queue, to be read by MSG_ERRQUEUE as IPV6_RECVERR. */
export const IPV6_RECVERR: Option<'IPPROTO_IPV6', 'IPV6_RECVERR'> = constant('IPV6_RECVERR')
/** IPv6 only, no IPv4 by mapped addresses; EINVAL once bound. */
export const IPV6_V6ONLY: Option<'IPPROTO_IPV6', 'IPV6_V6ONLY'> = constant('IPV6_V6ONLY')
/** Takes an anycast address on an interface; needs CAP_NET_ADMIN (EPERM). */
export const IPV6_JOIN_ANYCAST: Option<'IPPROTO_IPV6', 'IPV6_JOIN_ANYCAST'> = constant('IPV6_JOIN_ANYCAST')
/** Gives back an anycast address taken by IPV6_JOIN_ANYCAST. */
export const IPV6_LEAVE_ANYCAST: Option<'IPPROTO_IPV6', 'IPV6_LEAVE_ANYCAST'> = constant('IPV6_LEAVE_ANYCAST')
/** Whether groups joined by other sockets of the host are delivered here too; on at first. */
export const IPV6_MULTICAST_ALL: Option<'IPPROTO_IPV6', 'IPV6_MULTICAST_ALL'> = constant('IPV6_MULTICAST_ALL')
/** Limits IPV6_ROUTER_ALERT to packets of the socket's own network namespace. */
export const IPV6_ROUTER_ALERT_ISOLATE: Option<'IPPROTO_IPV6', 'IPV6_ROUTER_ALERT_ISOLATE'> =
  constant('IPV6_ROUTER_ALERT_ISOLATE')
/** Adds the layout of ICMP extensions (RFC 4884) to what IPV6_RECVERR reports. */
export const IPV6_RECVERR_RFC4884: Option<'IPPROTO_IPV6', 'IPV6_RECVERR_RFC4884'> = constant('IPV6_RECVERR_RFC4884')
/** Leases and looks up flow labels: a struct in6_flowlabel_req, which reading wants filled in too. */
export const IPV6_FLOWLABEL_MGR: Option<'IPPROTO_IPV6', 'IPV6_FLOWLABEL_MGR'> = constant('IPV6_FLOWLABEL_MGR')
/** Sends the flow label and traffic class of the destination address's flowinfo. */
export const IPV6_FLOWINFO_SEND: Option<'IPPROTO_IPV6', 'IPV6_FLOWINFO_SEND'> = constant('IPV6_FLOWINFO_SEND')
/** IPsec policy of the socket for a key daemon's use; EPERM without CAP_NET_ADMIN, else EOPNOTSUPP. */
export const IPV6_IPSEC_POLICY: Option<'IPPROTO_IPV6', 'IPV6_IPSEC_POLICY'> = constant('IPV6_IPSEC_POLICY')
/** IPsec policy of the socket, a struct xfrm_userpolicy_info and its templates; needs CAP_NET_ADMIN (EPERM). */
export const IPV6_XFRM_POLICY: Option<'IPPROTO_IPV6', 'IPV6_XFRM_POLICY'> = constant('IPV6_XFRM_POLICY')
/** The caller writes the IPv6 header itself; raw sockets only (ENOPROTOOPT). */
export const IPV6_HDRINCL: Option<'IPPROTO_IPV6', 'IPV6_HDRINCL'> = constant('IPV6_HDRINCL')
/** Adds destination address and interface to each message as IPV6_PKTINFO. */
export const IPV6_RECVPKTINFO: Option<'IPPROTO_IPV6', 'IPV6_RECVPKTINFO'> = constant('IPV6_RECVPKTINFO')
/** Source address and interface of all packets sent: a struct in6_pktinfo, all zeros to clear it. */
export const IPV6_PKTINFO: Option<'IPPROTO_IPV6', 'IPV6_PKTINFO'> = constant('IPV6_PKTINFO')
/** Adds the packet's hop limit to each message as IPV6_HOPLIMIT. */
export const IPV6_RECVHOPLIMIT: Option<'IPPROTO_IPV6', 'IPV6_RECVHOPLIMIT'> = constant('IPV6_RECVHOPLIMIT')
/** Control message with a packet's hop limit; as an option it is ENOPROTOOPT. */
export const IPV6_HOPLIMIT: Option<'IPPROTO_IPV6', 'IPV6_HOPLIMIT'> = constant('IPV6_HOPLIMIT')
/** Adds the packet's hop-by-hop options to each message as IPV6_HOPOPTS. */
export const IPV6_RECVHOPOPTS: Option<'IPPROTO_IPV6', 'IPV6_RECVHOPOPTS'> = constant('IPV6_RECVHOPOPTS')
/** Hop-by-hop options header of all packets sent; setting it needs CAP_NET_RAW (EPERM). */
export const IPV6_HOPOPTS: Option<'IPPROTO_IPV6', 'IPV6_HOPOPTS'> = constant('IPV6_HOPOPTS')
/** IPV6_HOPOPTS by an older name. */
export const IPV6_RXHOPOPTS: Option<'IPPROTO_IPV6', 'IPV6_RXHOPOPTS'> = constant('IPV6_RXHOPOPTS')
/** Destination options ahead of the routing header, on all packets sent; setting it needs CAP_NET_RAW (EPERM). */
export const IPV6_RTHDRDSTOPTS: Option<'IPPROTO_IPV6', 'IPV6_RTHDRDSTOPTS'> = constant('IPV6_RTHDRDSTOPTS')
/** Adds the packet's routing header to each message as IPV6_RTHDR. */
export const IPV6_RECVRTHDR: Option<'IPPROTO_IPV6', 'IPV6_RECVRTHDR'> = constant('IPV6_RECVRTHDR')
/** Routing header of all packets sent; of a type the kernel does not know it is EINVAL. */
export const IPV6_RTHDR: Option<'IPPROTO_IPV6', 'IPV6_RTHDR'> = constant('IPV6_RTHDR')
/** Adds the packet's destination options to each message as IPV6_DSTOPTS. */
export const IPV6_RECVDSTOPTS: Option<'IPPROTO_IPV6', 'IPV6_RECVDSTOPTS'> = constant('IPV6_RECVDSTOPTS')
/** Destination options header of all packets sent; setting it needs CAP_NET_RAW (EPERM). */
export const IPV6_DSTOPTS: Option<'IPPROTO_IPV6', 'IPV6_DSTOPTS'> = constant('IPV6_DSTOPTS')
/** IPV6_DSTOPTS by an older name. */
export const IPV6_RXDSTOPTS: Option<'IPPROTO_IPV6', 'IPV6_RXDSTOPTS'> = constant('IPV6_RXDSTOPTS')
/** Reports by IPV6_PATHMTU when a packet was too big for its path. */
export const IPV6_RECVPATHMTU: Option<'IPPROTO_IPV6', 'IPV6_RECVPATHMTU'> = constant('IPV6_RECVPATHMTU')
/** Path MTU of the connection, a struct ip6_mtuinfo; ENOTCONN unless connected. */
export const IPV6_PATHMTU: Option<'IPPROTO_IPV6', 'IPV6_PATHMTU'> = constant('IPV6_PATHMTU')
/** Fails a packet that is too big (EMSGSIZE) instead of fragmenting it; UDP and raw. */
export const IPV6_DONTFRAG: Option<'IPPROTO_IPV6', 'IPV6_DONTFRAG'> = constant('IPV6_DONTFRAG')
/** Adds the packet's traffic class to each message as IPV6_TCLASS. */
export const IPV6_RECVTCLASS: Option<'IPPROTO_IPV6', 'IPV6_RECVTCLASS'> = constant('IPV6_RECVTCLASS')
/** Traffic class (DSCP and ECN) of outgoing packets, 0 to 255; -1 returns to the default. */
export const IPV6_TCLASS: Option<'IPPROTO_IPV6', 'IPV6_TCLASS'> = constant('IPV6_TCLASS')
/** Whether the kernel chooses a flow label for packets that have none. */
export const IPV6_AUTOFLOWLABEL: Option<'IPPROTO_IPV6', 'IPV6_AUTOFLOWLABEL'> = constant('IPV6_AUTOFLOWLABEL')
/** What to prefer in choosing a source address: the IPV6_PREFER_SRC_ flags. */
export const IPV6_ADDR_PREFERENCES: Option<'IPPROTO_IPV6', 'IPV6_ADDR_PREFERENCES'> = constant('IPV6_ADDR_PREFERENCES')
/** Drops packets whose hop limit is below this, 0 to 255; 0 takes all. */
export const IPV6_MINHOPCOUNT: Option<'IPPROTO_IPV6', 'IPV6_MINHOPCOUNT'> = constant('IPV6_MINHOPCOUNT')
/** Adds the packet's original destination, before redirection, to each message as IPV6_ORIGDSTADDR. */
export const IPV6_ORIGDSTADDR: Option<'IPPROTO_IPV6', 'IPV6_ORIGDSTADDR'> = constant('IPV6_ORIGDSTADDR')
/** IPV6_ORIGDSTADDR by another name. */
export const IPV6_RECVORIGDSTADDR: Option<'IPPROTO_IPV6', 'IPV6_RECVORIGDSTADDR'> = constant('IPV6_RECVORIGDSTADDR')
/** Transparent proxying: foreign addresses as one's own; needs CAP_NET_ADMIN or CAP_NET_RAW (EPERM). */
export const IPV6_TRANSPARENT: Option<'IPPROTO_IPV6', 'IPV6_TRANSPARENT'> = constant('IPV6_TRANSPARENT')
/** Index of the interface that unicast leaves by, in network byte order (htonl); 0 for any. */
export const IPV6_UNICAST_IF: Option<'IPPROTO_IPV6', 'IPV6_UNICAST_IF'> = constant('IPV6_UNICAST_IF')
/** Adds the size of the largest fragment of a reassembled packet as IPV6_RECVFRAGSIZE; raw and UDP. */
export const IPV6_RECVFRAGSIZE: Option<'IPPROTO_IPV6', 'IPV6_RECVFRAGSIZE'> = constant('IPV6_RECVFRAGSIZE')
/** Allows bind() to an address that the host does not have, or not yet. */
export const IPV6_FREEBIND: Option<'IPPROTO_IPV6', 'IPV6_FREEBIND'> = constant('IPV6_FREEBIND')
/** Address a redirected connection was meant for, a sockaddr_in6; ENOENT if not tracked by netfilter. */
export const IP6T_SO_ORIGINAL_DST: Option<'IPPROTO_IPV6', 'IP6T_SO_ORIGINAL_DST'> = constant('IP6T_SO_ORIGINAL_DST')

// IPPROTO_TCP

/** Sends small writes at once instead of gathering them while data is unacknowledged (Nagle's algorithm off). */
export const TCP_NODELAY: Option<'IPPROTO_TCP', 'TCP_NODELAY'> = constant('TCP_NODELAY')
/** Largest segment in bytes to send and to announce; a value the kernel will not take is EINVAL. */
export const TCP_MAXSEG: Option<'IPPROTO_TCP', 'TCP_MAXSEG'> = constant('TCP_MAXSEG')
/** Holds back partial segments until it is turned off again, 200 ms at most. */
export const TCP_CORK: Option<'IPPROTO_TCP', 'TCP_CORK'> = constant('TCP_CORK')
/** Idle seconds before the first keepalive probe, 1 to 32767 (EINVAL); takes effect with SO_KEEPALIVE. */
export const TCP_KEEPIDLE: Option<'IPPROTO_TCP', 'TCP_KEEPIDLE'> = constant('TCP_KEEPIDLE')
/** Seconds between keepalive probes, 1 to 32767 (EINVAL). */
export const TCP_KEEPINTVL: Option<'IPPROTO_TCP', 'TCP_KEEPINTVL'> = constant('TCP_KEEPINTVL')
/** Unanswered keepalive probes after which the connection is dropped, 1 to 127 (EINVAL). */
export const TCP_KEEPCNT: Option<'IPPROTO_TCP', 'TCP_KEEPCNT'> = constant('TCP_KEEPCNT')
/** How often connect() resends its SYN before it gives up, 1 to 127 (EINVAL). */
export const TCP_SYNCNT: Option<'IPPROTO_TCP', 'TCP_SYNCNT'> = constant('TCP_SYNCNT')
/** Seconds a closed socket stays in FIN_WAIT2; 0 for the system's default, -1 for not at all. */
export const TCP_LINGER2: Option<'IPPROTO_TCP', 'TCP_LINGER2'> = constant('TCP_LINGER2')
/** Wakes a listener only when data came on the new connection; about how many seconds to wait for it. */
export const TCP_DEFER_ACCEPT: Option<'IPPROTO_TCP', 'TCP_DEFER_ACCEPT'> = constant('TCP_DEFER_ACCEPT')
/** Most bytes of receive window to announce; small values are raised to a minimum. */
export const TCP_WINDOW_CLAMP: Option<'IPPROTO_TCP', 'TCP_WINDOW_CLAMP'> = constant('TCP_WINDOW_CLAMP')
/** State and statistics of the connection; the fields there are depend on the kernel. */
export const TCP_INFO: Option<'IPPROTO_TCP', 'TCP_INFO'> = constant('TCP_INFO')
/** 1 acknowledges at once, 0 may delay; lasts only until TCP itself decides otherwise. */
export const TCP_QUICKACK: Option<'IPPROTO_TCP', 'TCP_QUICKACK'> = constant('TCP_QUICKACK')
/** Name of the congestion control; an unknown one is ENOENT, a restricted one needs CAP_NET_ADMIN (EPERM). */
export const TCP_CONGESTION: Option<'IPPROTO_TCP', 'TCP_CONGESTION'> = constant('TCP_CONGESTION')
/** Key of MD5 signatures (RFC 2385) with one peer: a struct tcp_md5sig; an empty key removes it. */
export const TCP_MD5SIG: Option<'IPPROTO_TCP', 'TCP_MD5SIG'> = constant('TCP_MD5SIG')
/** Retries at a steady pace at first, without doubling the timeout, while little data is under way. */
export const TCP_THIN_LINEAR_TIMEOUTS: Option<'IPPROTO_TCP', 'TCP_THIN_LINEAR_TIMEOUTS'> =
  constant('TCP_THIN_LINEAR_TIMEOUTS')
/** Once resent after a single duplicate acknowledgement; accepted by today's kernels without any effect. */
export const TCP_THIN_DUPACK: Option<'IPPROTO_TCP', 'TCP_THIN_DUPACK'> = constant('TCP_THIN_DUPACK')
/** Milliseconds sent data may stay unacknowledged before the connection ends in ETIMEDOUT; 0 for the default. */
export const TCP_USER_TIMEOUT: Option<'IPPROTO_TCP', 'TCP_USER_TIMEOUT'> = constant('TCP_USER_TIMEOUT')
/** Repair mode, to save and restore connections: 1 on, 0 off, -1 off unannounced; needs CAP_NET_ADMIN (EPERM). */
export const TCP_REPAIR: Option<'IPPROTO_TCP', 'TCP_REPAIR'> = constant('TCP_REPAIR')
/** Repair mode: which queue is worked on, 0 none, 1 receive, 2 send; EPERM or EINVAL outside it. */
export const TCP_REPAIR_QUEUE: Option<'IPPROTO_TCP', 'TCP_REPAIR_QUEUE'> = constant('TCP_REPAIR_QUEUE')
/** Repair mode: sequence number at the end of the queue chosen by TCP_REPAIR_QUEUE; EINVAL without one. */
export const TCP_QUEUE_SEQ: Option<'IPPROTO_TCP', 'TCP_QUEUE_SEQ'> = constant('TCP_QUEUE_SEQ')
/** Repair mode: options agreed on with the peer, an array of struct tcp_repair_opt. */
export const TCP_REPAIR_OPTIONS: Option<'IPPROTO_TCP', 'TCP_REPAIR_OPTIONS'> = constant('TCP_REPAIR_OPTIONS')
/** Lets a listener take data with the SYN: how many such connections may be pending. */
export const TCP_FASTOPEN: Option<'IPPROTO_TCP', 'TCP_FASTOPEN'> = constant('TCP_FASTOPEN')
/** The clock of the connection's time stamps; setting it is for repair mode (EPERM). */
export const TCP_TIMESTAMP: Option<'IPPROTO_TCP', 'TCP_TIMESTAMP'> = constant('TCP_TIMESTAMP')
/** Bytes not yet sent from which on the socket is not writable, to keep the queue short; 0 for the default. */
export const TCP_NOTSENT_LOWAT: Option<'IPPROTO_TCP', 'TCP_NOTSENT_LOWAT'> = constant('TCP_NOTSENT_LOWAT')
/** State of the congestion control; its name, and the length, tell which struct of union tcp_cc_info it is. */
export const TCP_CC_INFO: Option<'IPPROTO_TCP', 'TCP_CC_INFO'> = constant('TCP_CC_INFO')
/** Listener: keeps the headers of each connection's SYN for TCP_SAVED_SYN: 1 from the IP header, 2 from the MAC. */
export const TCP_SAVE_SYN: Option<'IPPROTO_TCP', 'TCP_SAVE_SYN'> = constant('TCP_SAVE_SYN')
/** The headers of the SYN that TCP_SAVE_SYN kept; a read frees them, so the next one is empty. */
export const TCP_SAVED_SYN: Option<'IPPROTO_TCP', 'TCP_SAVED_SYN'> = constant('TCP_SAVED_SYN')
/** Repair mode: the windows of the connection, a struct tcp_repair_window; EPERM outside it. */
export const TCP_REPAIR_WINDOW: Option<'IPPROTO_TCP', 'TCP_REPAIR_WINDOW'> = constant('TCP_REPAIR_WINDOW')
/** Makes connect() wait for the first write and send its data with the SYN. */
export const TCP_FASTOPEN_CONNECT: Option<'IPPROTO_TCP', 'TCP_FASTOPEN_CONNECT'> = constant('TCP_FASTOPEN_CONNECT')
/** Name of the protocol on top, such as 'tls'; cannot be taken off, an unknown one is ENOENT. */
export const TCP_ULP: Option<'IPPROTO_TCP', 'TCP_ULP'> = constant('TCP_ULP')
/** TCP_MD5SIG with the fields for a whole address prefix or an interface: a struct tcp_md5sig. */
export const TCP_MD5SIG_EXT: Option<'IPPROTO_TCP', 'TCP_MD5SIG_EXT'> = constant('TCP_MD5SIG_EXT')
/** Secret by which fast open cookies are made: one key of 16 bytes, or two (32), the second for old cookies. */
export const TCP_FASTOPEN_KEY: Option<'IPPROTO_TCP', 'TCP_FASTOPEN_KEY'> = constant('TCP_FASTOPEN_KEY')
/** Sends and accepts data with the SYN without any cookie. */
export const TCP_FASTOPEN_NO_COOKIE: Option<'IPPROTO_TCP', 'TCP_FASTOPEN_NO_COOKIE'> =
  constant('TCP_FASTOPEN_NO_COOKIE')
/** Maps received pages instead of copying them: a struct tcp_zerocopy_receive, read and written by the call. */
export const TCP_ZEROCOPY_RECEIVE: Option<'IPPROTO_TCP', 'TCP_ZEROCOPY_RECEIVE'> = constant('TCP_ZEROCOPY_RECEIVE')
/** Adds the number of bytes still unread to each message as TCP_CM_INQ. */
export const TCP_INQ: Option<'IPPROTO_TCP', 'TCP_INQ'> = constant('TCP_INQ')
/** Microseconds by which every outgoing packet is delayed, to imitate a longer path. */
export const TCP_TX_DELAY: Option<'IPPROTO_TCP', 'TCP_TX_DELAY'> = constant('TCP_TX_DELAY')
/** Adds a key of the authentication option (TCP-AO, RFC 5925): a struct tcp_ao_add. */
export const TCP_AO_ADD_KEY: Option<'IPPROTO_TCP', 'TCP_AO_ADD_KEY'> = constant('TCP_AO_ADD_KEY')
/** Removes a key of the authentication option: a struct tcp_ao_del. */
export const TCP_AO_DEL_KEY: Option<'IPPROTO_TCP', 'TCP_AO_DEL_KEY'> = constant('TCP_AO_DEL_KEY')
/** Settings and counters of the authentication option: a struct tcp_ao_info_opt. */
export const TCP_AO_INFO: Option<'IPPROTO_TCP', 'TCP_AO_INFO'> = constant('TCP_AO_INFO')
/** Keys of the authentication option: an array of struct tcp_ao_getsockopt, the first says which. */
export const TCP_AO_GET_KEYS: Option<'IPPROTO_TCP', 'TCP_AO_GET_KEYS'> = constant('TCP_AO_GET_KEYS')
/** Repair mode: state of the authentication option, a struct tcp_ao_repair; EPERM outside it. */
export const TCP_AO_REPAIR: Option<'IPPROTO_TCP', 'TCP_AO_REPAIR'> = constant('TCP_AO_REPAIR')
/** Whether the connection really speaks Multipath TCP. */
export const TCP_IS_MPTCP: Option<'IPPROTO_TCP', 'TCP_IS_MPTCP'> = constant('TCP_IS_MPTCP')
/** Longest time before data is resent, in milliseconds, 1000 to 120000 (EINVAL). */
export const TCP_RTO_MAX_MS: Option<'IPPROTO_TCP', 'TCP_RTO_MAX_MS'> = constant('TCP_RTO_MAX_MS')
/** Shortest time before data is resent, in microseconds, some clock ticks up to 200000 (EINVAL). */
export const TCP_RTO_MIN_US: Option<'IPPROTO_TCP', 'TCP_RTO_MIN_US'> = constant('TCP_RTO_MIN_US')
/** Longest delay of an acknowledgement, in microseconds, some clock ticks up to 200000 (EINVAL). */
export const TCP_DELACK_MAX_US: Option<'IPPROTO_TCP', 'TCP_DELACK_MAX_US'> = constant('TCP_DELACK_MAX_US')

// IPPROTO_UDP

/** Gathers what is sent into one datagram, which leaves when it is turned off again. */
export const UDP_CORK: Option<'IPPROTO_UDP', 'UDP_CORK'> = constant('UDP_CORK')
/** Hands the datagrams to a protocol inside UDP, such as IPsec's ESP: one of the UDP_ENCAP_ values, 0 for none. */
export const UDP_ENCAP: Option<'IPPROTO_UDP', 'UDP_ENCAP'> = constant('UDP_ENCAP')
/** Sends UDP over IPv6 with a zero checksum. */
export const UDP_NO_CHECK6_TX: Option<'IPPROTO_UDP', 'UDP_NO_CHECK6_TX'> = constant('UDP_NO_CHECK6_TX')
/** Takes UDP over IPv6 with a zero checksum, which is dropped otherwise. */
export const UDP_NO_CHECK6_RX: Option<'IPPROTO_UDP', 'UDP_NO_CHECK6_RX'> = constant('UDP_NO_CHECK6_RX')
/** Cuts each send into datagrams of this many bytes, 0 for off, up to 65535 (EINVAL). */
export const UDP_SEGMENT: Option<'IPPROTO_UDP', 'UDP_SEGMENT'> = constant('UDP_SEGMENT')
/** Receives a row of equal datagrams as one; the control message UDP_GRO tells the size of each. */
export const UDP_GRO: Option<'IPPROTO_UDP', 'UDP_GRO'> = constant('UDP_GRO')
/** UDP-Lite: how many bytes, header included, the checksum covers, 0 for all; ENOPROTOOPT on UDP. */
export const UDPLITE_SEND_CSCOV: Option<'IPPROTO_UDP', 'UDPLITE_SEND_CSCOV'> = constant('UDPLITE_SEND_CSCOV')
/** UDP-Lite: drops datagrams whose checksum covers fewer bytes, 0 for none; ENOPROTOOPT on UDP. */
export const UDPLITE_RECV_CSCOV: Option<'IPPROTO_UDP', 'UDPLITE_RECV_CSCOV'> = constant('UDPLITE_RECV_CSCOV')
