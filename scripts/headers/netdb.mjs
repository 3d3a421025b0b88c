/** <netdb.h>: getaddrinfo(3), getnameinfo(3), gai_strerror(3), gethostbyname(3). */
export default {
  // ai_flags of getaddrinfo(3)
  AI_PASSIVE: 'Without a node: the wildcard address, to bind a server; else loopback.',
  AI_CANONNAME: 'Return the official name of the host in ai_canonname.',
  AI_NUMERICHOST: 'The node must be an address, no name lookup; else EAI_NONAME.',
  AI_V4MAPPED: 'With AF_INET6: if there is no IPv6 address, return IPv4 addresses mapped to IPv6.',
  AI_ALL: 'With AF_INET6 and AI_V4MAPPED: return IPv6 and mapped IPv4 addresses.',
  AI_ADDRCONFIG: 'Only families for which this machine has an address, loopback not counted.',
  AI_NUMERICSERV: 'The service must be a port number; else EAI_NONAME.',
  AI_IDN: 'Encode an international node name for DNS; GNU.',
  AI_CANONIDN: 'With AI_CANONNAME: decode the international name that comes back; GNU.',
  AI_IDN_ALLOW_UNASSIGNED: [0x0100, 'Deprecated by GNU and without effect.'],
  AI_IDN_USE_STD3_ASCII_RULES: [0x0200, 'Deprecated by GNU and without effect.'],

  // flags and sizes of getnameinfo(3)
  NI_NUMERICHOST: 'Return the address as text, do not look up the name.',
  NI_NUMERICSERV: 'Return the port as a number, do not look up the service.',
  NI_NOFQDN: 'Return only the node part of names in the local domain.',
  NI_NAMEREQD: 'Fail with EAI_NONAME if the name cannot be found.',
  NI_DGRAM: 'Look the service up for UDP, not TCP.',
  NI_IDN: 'Decode an international name; GNU.',
  NI_IDN_ALLOW_UNASSIGNED: [64, 'Deprecated by GNU and without effect.'],
  NI_IDN_USE_STD3_ASCII_RULES: [128, 'Deprecated by GNU and without effect.'],
  NI_MAXHOST: 'Bytes that hold any host name, with the NUL.',
  NI_MAXSERV: 'Bytes that hold any service name, with the NUL.',

  // errors of getaddrinfo(3) and getnameinfo(3): gai_strerror(3)
  EAI_BADFLAGS: 'Flags that are not known or do not go together.',
  EAI_NONAME: 'The node or service is not known, or neither was given.',
  EAI_AGAIN: 'The name server failed for now; try later.',
  EAI_FAIL: 'The name server failed for good.',
  EAI_NODATA: 'The host exists but has no address.',
  EAI_FAMILY: 'The address family is not supported.',
  EAI_SOCKTYPE: 'The socket type is not supported, or does not fit the protocol.',
  EAI_SERVICE: 'The service does not exist for this socket type.',
  EAI_ADDRFAMILY: 'The host has no address in this family.',
  EAI_MEMORY: 'Out of memory.',
  EAI_SYSTEM: 'Another system error; errno tells which.',
  EAI_OVERFLOW: 'The buffer is too small for the name.',
  // errors of the asynchronous lookup: getaddrinfo_a(3), GNU
  EAI_INPROGRESS: 'The lookup is still running, getaddrinfo_a(3).',
  EAI_CANCELED: 'The lookup was cancelled, getaddrinfo_a(3).',
  EAI_NOTCANCELED: 'The lookup cannot be cancelled any more, getaddrinfo_a(3).',
  EAI_ALLDONE: 'No lookup is left, getaddrinfo_a(3).',
  EAI_INTR: 'A signal interrupted the wait, getaddrinfo_a(3).',
  EAI_IDN_ENCODE: 'The international name cannot be encoded.',

  // h_errno: gethostbyname(3)
  HOST_NOT_FOUND: 'h_errno: the host is not known.',
  TRY_AGAIN: 'h_errno: the name server failed for now; try later.',
  NO_RECOVERY: 'h_errno: the name server failed for good.',
  NO_DATA: 'h_errno: the name exists but has no address.',
  NO_ADDRESS: 'Other name of NO_DATA.',
  NETDB_INTERNAL: 'h_errno: another error; errno tells which.',
  NETDB_SUCCESS: 'h_errno: no error.',
}
