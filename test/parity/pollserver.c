// A chat: what one client says goes to all others. The same program as examples/c/pollserver.ts.
#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

#define BACKLOG 10

static struct pollfd *pfds = NULL;
static int fd_count = 0;
static int fd_size = 0;

static void *get_in_addr(struct sockaddr *sa) {
  if (sa->sa_family == AF_INET) {
    return &((struct sockaddr_in *)sa)->sin_addr;
  }
  return &((struct sockaddr_in6 *)sa)->sin6_addr;
}

static int get_listener_socket(void) {
  const char *port = getenv("PORT") != NULL ? getenv("PORT") : "9034";

  struct addrinfo hints;
  memset(&hints, 0, sizeof hints);
  hints.ai_family = AF_UNSPEC;
  hints.ai_socktype = SOCK_STREAM;
  hints.ai_flags = AI_PASSIVE;

  struct addrinfo *ai;
  int status = getaddrinfo(NULL, port, &hints, &ai);
  if (status != 0) {
    fprintf(stderr, "pollserver: getaddrinfo: %s\n", gai_strerror(status));
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

  freeaddrinfo(ai);

  if (p == NULL || listen(listener, BACKLOG) == -1) {
    return -1;
  }
  return listener;
}

static void add_to_pfds(int newfd) {
  if (fd_count == fd_size) {
    fd_size = fd_size * 2 + 5;
    pfds = realloc(pfds, fd_size * sizeof *pfds);
    if (pfds == NULL) {
      perror("pollserver: realloc");
      exit(1);
    }
  }
  pfds[fd_count].fd = newfd;
  pfds[fd_count].events = POLLIN;
  pfds[fd_count].revents = 0;
  fd_count++;
}

static void del_from_pfds(int i) { pfds[i] = pfds[--fd_count]; }

static void handle_new_connection(int listener) {
  struct sockaddr_storage remoteaddr;
  socklen_t addrlen = sizeof remoteaddr;
  int newfd = accept(listener, (struct sockaddr *)&remoteaddr, &addrlen);
  if (newfd == -1) {
    perror("pollserver: accept");
    return;
  }
  add_to_pfds(newfd);
  char remoteIP[INET6_ADDRSTRLEN];
  inet_ntop(remoteaddr.ss_family, get_in_addr((struct sockaddr *)&remoteaddr), remoteIP, sizeof remoteIP);
  printf("pollserver: connection from %s on socket %d\n", remoteIP, newfd);
}

static bool handle_client_data(int listener, int sender_fd) {
  char buf[256];
  int nbytes = recv(sender_fd, buf, sizeof buf, 0);
  if (nbytes <= 0) {
    if (nbytes == 0) {
      printf("pollserver: socket %d hung up\n", sender_fd);
    } else {
      perror("pollserver: recv");
    }
    close(sender_fd);
    return false;
  }
  for (int j = 0; j < fd_count; j++) {
    int dest_fd = pfds[j].fd;
    if (dest_fd != listener && dest_fd != sender_fd) {
      if (send(dest_fd, buf, nbytes, 0) == -1) {
        perror("pollserver: send");
      }
    }
  }
  return true;
}

int main(void) {
  // A signal ends this program: what it printed must be out by then.
  setvbuf(stdout, NULL, _IOLBF, 0);

  int listener = get_listener_socket();
  if (listener == -1) {
    fprintf(stderr, "pollserver: no socket to listen on\n");
    exit(1);
  }
  add_to_pfds(listener);

  printf("pollserver: waiting for connections\n");

  for (;;) {
    if (poll(pfds, fd_count, -1) == -1) {
      perror("pollserver: poll");
      exit(1);
    }
    for (int i = 0; i < fd_count; i++) {
      if (!(pfds[i].revents & (POLLIN | POLLHUP))) {
        continue;
      }
      if (pfds[i].fd == listener) {
        handle_new_connection(listener);
      } else if (!handle_client_data(listener, pfds[i].fd)) {
        del_from_pfds(i);
        i--;
      }
    }
  }
}
