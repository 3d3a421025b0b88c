// The system's headers, once, for every file: what they declare decides what the addon has.
#pragma once

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <ifaddrs.h>
#include <limits.h>
#include <net/ethernet.h>
#include <net/if.h>
#include <net/if_arp.h>
#include <netdb.h>
#include <netinet/icmp6.h>
#include <netinet/in.h>
#include <netinet/ip.h>
#include <netinet/ip_icmp.h>
#include <netinet/udp.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

#ifdef __linux__
// The kernel's own tcp_info and option names; <netinet/tcp.h> has older ones and clashes with it.
#include <linux/can.h>
#include <linux/can/error.h>
#include <linux/can/isotp.h>
#include <linux/can/j1939.h>
#include <linux/can/netlink.h>
#include <linux/can/raw.h>
#include <linux/close_range.h>
#include <linux/errqueue.h>
#include <linux/filter.h>
#include <linux/if_alg.h>
#include <linux/if_link.h>
#include <linux/if_packet.h>
#include <linux/if_xdp.h>
#include <linux/mptcp.h>
#include <linux/mroute.h>
#include <linux/mroute6.h>
#include <linux/net_tstamp.h>
#include <linux/netlink.h>
#include <linux/rds.h>
#include <linux/rtnetlink.h>
#include <linux/sctp.h>
#include <linux/sockios.h>
#include <linux/tcp.h>
#include <linux/tipc.h>
#include <linux/tls.h>
#include <linux/vm_sockets.h>
#include <netinet/ether.h>
#include <sched.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/sendfile.h>
#include <sys/syscall.h>

// Of <linux/pidfd.h>, which clashes with <fcntl.h>.
#define PIDFD_NONBLOCK O_NONBLOCK
#else
#include <netinet/tcp.h>
#endif
