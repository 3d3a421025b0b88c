// A chat: what one client says goes to all others. The same program as examples/c/selectserver.ts.
#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

#define BACKLOG 10

static void *get_in_addr(struct sockaddr *sa) {
  if (sa->sa_family == AF_INET) {
    return &((struct sockaddr_in *)sa)->sin_addr;
  }
  return &((struct sockaddr_in6 *)sa)->sin6_addr;
}

int main(void) {
  // A signal ends this program: what it printed must be out by then.
  setvbuf(stdout, NULL, _IOLBF, 0);
  const char *port = getenv("PORT") != NULL ? getenv("PORT") : "9034";

  fd_set master;
  fd_set read_fds;
  FD_ZERO(&master);
  FD_ZERO(&read_fds);

  struct addrinfo hints;
  memset(&hints, 0, sizeof hints);
  hints.ai_family = AF_UNSPEC;
  hints.ai_socktype = SOCK_STREAM;
  hints.ai_flags = AI_PASSIVE;

  struct addrinfo *ai;
  int status = getaddrinfo(NULL, port, &hints, &ai);
  if (status != 0) {
    fprintf(stderr, "selectserver: getaddrinfo: %s\n", gai_strerror(status));
    exit(1);
  }

  int listener = -1;
  int yes = 1;
  struct addrinfo *p;
  for (p = ai; p != NULL; p = p->ai_next) {
    listener = socket(p->ai_family, p->ai_socktype, p->ai_protocol);
    if (listener == -1) {
      continue;
    }
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    if (bind(listener, p->ai_addr, p->ai_addrlen) == -1) {
      close(listener);
      continue;
    }
    break;
  }

  if (p == NULL) {
    fprintf(stderr, "selectserver: no address to bind\n");
    exit(2);
  }

  freeaddrinfo(ai);

  if (listen(listener, BACKLOG) == -1) {
    perror("selectserver: listen");
    exit(3);
  }

  FD_SET(listener, &master);
  int fdmax = listener;

  printf("selectserver: waiting for connections\n");

  char buf[256];
  for (;;) {
    read_fds = master;
    if (select(fdmax + 1, &read_fds, NULL, NULL, NULL) == -1) {
      perror("selectserver: select");
      exit(4);
    }

    for (int i = 0; i <= fdmax; i++) {
      if (!FD_ISSET(i, &read_fds)) {
        continue;
      }
      if (i == listener) {
        struct sockaddr_storage remoteaddr;
        socklen_t addrlen = sizeof remoteaddr;
        int newfd = accept(listener, (struct sockaddr *)&remoteaddr, &addrlen);
        if (newfd == -1) {
          perror("selectserver: accept");
          continue;
        }
        FD_SET(newfd, &master);
        if (newfd > fdmax) {
          fdmax = newfd;
        }
        char remoteIP[INET6_ADDRSTRLEN];
        inet_ntop(remoteaddr.ss_family, get_in_addr((struct sockaddr *)&remoteaddr), remoteIP, sizeof remoteIP);
        printf("selectserver: connection from %s on socket %d\n", remoteIP, newfd);
        continue;
      }

      int nbytes = recv(i, buf, sizeof buf, 0);
      if (nbytes <= 0) {
        if (nbytes == 0) {
          printf("selectserver: socket %d hung up\n", i);
        } else {
          perror("selectserver: recv");
        }
        close(i);
        FD_CLR(i, &master);
        continue;
      }
      for (int j = 0; j <= fdmax; j++) {
        if (FD_ISSET(j, &master) && j != listener && j != i) {
          if (send(j, buf, nbytes, 0) == -1) {
            perror("selectserver: send");
          }
        }
      }
    }
  }
}
