// The system's headers, once, for every file: what they declare decides what the addon has.
#pragma once

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <net/if.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/ip.h>
#include <netinet/udp.h>
#include <poll.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <unistd.h>

#ifdef __linux__
// The kernel's own tcp_info and option names; <netinet/tcp.h> has older ones and clashes with it.
#include <linux/errqueue.h>
#include <linux/sockios.h>
#include <linux/tcp.h>
#else
#include <netinet/tcp.h>
#endif
