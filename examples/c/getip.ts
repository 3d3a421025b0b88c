/** Prints the IPv4 addresses of a host, as it was done before getaddrinfo: `node dist/examples/c/getip.js localhost`. */
import { gethostbyname, herror, inet_ntoa } from 'posix-socket/c'

const argv = process.argv.slice(1) // As C has it: argv[0] is this program.
if (argv.length !== 2) {
  console.error('usage: getip hostname')
  process.exit(1)
}

const he = gethostbyname(argv[1]!)
if (he === null) {
  herror('getip: gethostbyname')
  process.exit(2)
}

console.log(`Official name: ${he.h_name}`)
for (const addr of he.h_addr_list) {
  if (addr === null) break // The list ends with it, as in C.
  console.log(`  IPv4: ${inet_ntoa(addr)}`)
}
