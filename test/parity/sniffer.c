// Prints the packets of an interface. The same program as examples/c/sniffer.ts.
#include <arpa/inet.h>
#include <net/ethernet.h>
#include <net/if.h>
#include <netpacket/packet.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define MAXPACKET 65536
#define IP_SOURCE 12
#define IP6_SOURCE 8

static void print_packet(const unsigned char *packet, int numbytes, const struct sockaddr_ll *from) {
  const char *direction = from->sll_pkttype == PACKET_OUTGOING ? "out" : "in";
  int protocol = ntohs(from->sll_protocol);
  const unsigned char *ip = packet + ETH_HLEN;
  char source[INET6_ADDRSTRLEN];
  char destination[INET6_ADDRSTRLEN];
  if (protocol == ETH_P_IP && numbytes >= ETH_HLEN + 20) {
    inet_ntop(AF_INET, ip + IP_SOURCE, source, sizeof source);
    inet_ntop(AF_INET, ip + IP_SOURCE + 4, destination, sizeof destination);
    printf("%s: %d bytes, IPv4 protocol %d, %s to %s\n", direction, numbytes, ip[9], source, destination);
  } else if (protocol == ETH_P_IPV6 && numbytes >= ETH_HLEN + 40) {
    inet_ntop(AF_INET6, ip + IP6_SOURCE, source, sizeof source);
    inet_ntop(AF_INET6, ip + IP6_SOURCE + 16, destination, sizeof destination);
    printf("%s: %d bytes, IPv6 protocol %d, %s to %s\n", direction, numbytes, ip[6], source, destination);
  } else {
    printf("%s: %d bytes, protocol 0x%04x\n", direction, numbytes, protocol);
  }
}

int main(int argc, char *argv[]) {
  // The test waits for the first line, which a pipe would hold back.
  setvbuf(stdout, NULL, _IOLBF, 0);

  if (argc != 2 && argc != 3) {
    fprintf(stderr, "usage: sniffer interface [count]\n");
    exit(1);
  }
  int left = argc == 3 ? atoi(argv[2]) : -1;

  unsigned int ifindex = if_nametoindex(argv[1]);
  if (ifindex == 0) {
    perror("sniffer: if_nametoindex");
    exit(1);
  }

  int sockfd = socket(AF_PACKET, SOCK_RAW, htons(ETH_P_ALL));
  if (sockfd == -1) {
    perror("sniffer: socket");
    exit(1);
  }

  struct sockaddr_ll addr;
  memset(&addr, 0, sizeof addr);
  addr.sll_family = AF_PACKET;
  addr.sll_protocol = htons(ETH_P_ALL);
  addr.sll_ifindex = ifindex;
  if (bind(sockfd, (struct sockaddr *)&addr, sizeof addr) == -1) {
    perror("sniffer: bind");
    exit(1);
  }

  printf("sniffer: listening on %s\n", argv[1]);

  static unsigned char packet[MAXPACKET];
  for (; left != 0; left--) {
    struct sockaddr_ll from;
    socklen_t fromlen = sizeof from;
    int numbytes = recvfrom(sockfd, packet, sizeof packet, 0, (struct sockaddr *)&from, &fromlen);
    if (numbytes == -1) {
      perror("sniffer: recvfrom");
      exit(1);
    }
    print_packet(packet, numbytes, &from);
  }

  close(sockfd);
}
