/** Calls that block, as the programs of blocking.test.ts make them. */

/** Calls that would block for ever. */
export const endless: Record<string, string> = {
  recv: 'posix.recv(pair()[0], buffer)',
  'recv of TCP': 'posix.recv(tcpPair()[0], buffer)',
  'recv with MSG_WAITALL': 'const [a, b] = pair(); posix.send(a, "x"); posix.recv(b, buffer, MSG_WAITALL)',
  'recv beside an error queue': `
    const [fd, closed] = [udp(), udp()]
    const nobody = posix.getsockname(closed)
    posix.close(closed)
    posix.setsockopt(fd, posix.IPPROTO_IP, posix.IP_RECVERR, true)
    posix.sendto(fd, 'x', 0, nobody)
    posix.poll([{ fd, events: 0 }], 5000)
    posix.getsockopt(fd, SOL_SOCKET, posix.SO_ERROR)
    posix.recv(fd, buffer)`,
  'recv with MSG_WAITALL and MSG_PEEK': `
    const [a, b] = tcpPair()
    posix.send(a, 'x')
    posix.recv(b, buffer, MSG_WAITALL | MSG_PEEK)`,
  'recv with MSG_ERRQUEUE where there is no such queue': 'posix.recv(pair(SOCK_DGRAM)[1], buffer, posix.MSG_ERRQUEUE)',
  'recv with MSG_OOB of datagrams': 'posix.recv(udp(), buffer, posix.MSG_OOB)',
  'recv of what is behind all that was looked at': `
    const [a, b] = pair()
    posix.setsockopt(b, SOL_SOCKET, posix.SO_PEEK_OFF, 0)
    posix.send(a, 'abc')
    posix.recv(b, buffer, MSG_PEEK)
    posix.recv(b, buffer, MSG_PEEK)`,
  'recv beside an urgent byte': `
    const [a, b] = pair()
    posix.send(a, 'X', posix.MSG_OOB)
    posix.recv(b, buffer, posix.MSG_OOB)
    posix.recv(b, buffer)`,
  recvfrom: 'posix.recvfrom(udp(), buffer)',
  recvmsg: 'posix.recvmsg(udp(), { data: buffer })',
  'recvmsg with MSG_WAITALL, behind a part': `
    const [a, b] = pair()
    posix.send(a, 'x')
    posix.recvmsg(b, { data: buffer }, MSG_WAITALL)`,
  recvmmsg: 'posix.recvmmsg(udp(), new posix.MessageBatch({ messages: 2, size: 8 }))',
  'recvmmsg after its first message': `
    const [a, b] = pair(SOCK_DGRAM)
    posix.send(a, 'x')
    posix.recvmmsg(b, new posix.MessageBatch({ messages: 2, size: 8 }))`,
  read: 'posix.read(pair()[0], buffer)',
  'read of a pipe': 'posix.read(posix.pipe2(0)[0], buffer)',
  readv: 'posix.readv(pair()[0], [buffer])',
  'readv of a pipe': 'posix.readv(posix.pipe2(0)[0], [buffer])',
  accept: 'posix.accept(listener())',
  accept4: 'posix.accept4(listener(), 0)',
  'connect to a Unix listener that is full': `
    const address = posix.getsockname(unixListener(0))
    for (;;) posix.connect(posix.socket(AF_UNIX, SOCK_STREAM), address)`,
  'connect to a TCP listener that is full': `
    const address = posix.getsockname(listener(0))
    for (;;) posix.connect(tcp(), address)`,
  send: 'posix.send(pair()[0], new Uint8Array(1e7))',
  'send of more urgent data than there is room for': 'posix.send(tcpPair()[0], new Uint8Array(3e7), posix.MSG_OOB)',
  'send of datagrams': 'const [a] = pair(SOCK_DGRAM); for (;;) posix.send(a, "x")',
  sendto: 'posix.sendto(tcpPair()[0], new Uint8Array(1e7), 0, { address: "127.0.0.1", port: 1 })',
  sendmsg: 'posix.sendmsg(pair()[0], { data: [new Uint8Array(1e6), new Uint8Array(1e7)] })',
  sendmmsg: `
    const batch = new posix.MessageBatch({ messages: 64, size: 65536 })
    for (let i = 0; i < 64; i++) batch.set(i, new Uint8Array(65536))
    posix.sendmmsg(pair()[0], batch)`,
  sendall: 'posix.sendall(pair()[0], new Uint8Array(1e7))',
  write: 'posix.write(pair()[0], new Uint8Array(1e7))',
  writev: 'posix.writev(pair()[0], [new Uint8Array(1e7)])',
  'write to a pipe': 'const [, end] = posix.pipe2(0); for (;;) posix.write(end, new Uint8Array(4096))',
  'write to a pipe of more than it holds': 'posix.write(posix.pipe2(0)[1], new Uint8Array(1e6))',
  'writev to a pipe of more than it holds':
    'posix.writev(posix.pipe2(0)[1], [new Uint8Array(5e5), new Uint8Array(5e5)])',
  'write to a terminal': `
    const main = fs.openSync('/dev/ptmx', fs.constants.O_RDWR | fs.constants.O_NOCTTY)
    posix.ioctl(main, 0x40045431, new Int32Array(1)) // TIOCSPTLCK
    const number = new Int32Array(1)
    posix.ioctl(main, 0x80045430, number) // TIOCGPTN
    const end = fs.openSync('/dev/pts/' + number[0], fs.constants.O_RDWR | fs.constants.O_NOCTTY)
    for (;;) posix.write(end, new Uint8Array(3000))`,
  'write to a counter of more than it counts': `
    const fd = posix.eventfd(0, 0)
    posix.write(fd, BigUint64Array.of(2n ** 64n - 3n))
    posix.write(fd, BigUint64Array.of(5n))`,
  sendfile: `
    const [a] = pair()
    fill(a)
    posix.sendfile(a, fs.openSync(process.execPath, 'r'), 0, 65536)`,
  'sendfile of more than there is room for': `
    posix.sendfile(pair()[0], fs.openSync(process.execPath, 'r'), 0, 1e7)`,
  splice: 'posix.splice(posix.pipe2(0)[0], null, pair()[0], null, 64, 0)',
  'splice to what is full': `
    const [[from, to], [a]] = [posix.pipe2(0), pair()]
    fill(a)
    posix.write(to, 'x')
    posix.splice(from, null, a, null, 1, 0)`,
  tee: 'posix.tee(posix.pipe2(0)[0], posix.pipe2(0)[1], 64, 0)',
  vmsplice: 'const [, end] = posix.pipe2(0); for (;;) posix.vmsplice(end, [new Uint8Array(4096)], 0)',
  'fcntl that waits for a lock': `
    const path = \`/tmp/lock-\${process.pid}-\${threadId}\`
    const [holder, other] = [fs.openSync(path, 'w'), fs.openSync(path, 'w')]
    fs.unlinkSync(path)
    const lock = new Int16Array(16)
    lock[0] = posix.F_WRLCK
    posix.fcntl(holder, posix.F_OFD_SETLK, lock)
    posix.fcntl(other, posix.F_OFD_SETLKW, lock)`,
  poll: 'posix.poll([{ fd: pair()[0], events: posix.POLLIN }])',
  'poll of nothing': 'posix.poll([], 1e8)',
  ppoll: 'posix.ppoll([{ fd: pair()[0], events: posix.POLLIN }])',
  select: 'posix.select([pair()[0]], [], [])',
  pselect: 'posix.pselect([pair()[0]], [], [])',
  epoll_wait: 'posix.epoll_wait(posix.epoll_create1(0), 4)',
  epoll_pwait: 'posix.epoll_pwait(posix.epoll_create1(0), 4)',
  epoll_pwait2: 'posix.epoll_pwait2(posix.epoll_create1(0), 4)',
}

/** Calls, and what they answer on any thread; each is an expression, or a block that returns. */
export const answers: Record<string, string> = {
  'recv of what is there': 'const [a, b] = pair(); posix.send(a, "hello"); return [posix.recv(b, buffer), text(5)]',
  'recv of what comes': `const [a, b] = pair(); later(\`posix.send(\${a}, "late")\`)
    return [posix.recv(b, buffer), text(4)]`,
  'recv at the end': 'const [a, b] = pair(); posix.close(a); return posix.recv(b, buffer)',
  'recv of an end that comes': 'const [a, b] = tcpPair(); later(`posix.close(${a})`); return posix.recv(b, buffer)',
  'recv of a reset': `const [a, b] = tcpPair()
    posix.setsockopt(a, SOL_SOCKET, posix.SO_LINGER, { onoff: 1, linger: 0 })
    later(\`posix.close(\${a})\`)
    return posix.recv(b, buffer)`,
  'recv of nothing, on a stream with data': `const [a, b] = tcpPair(); posix.send(a, 'x')
    return posix.recv(b, new Uint8Array(0))`,
  'recv of an empty datagram': 'const [a, b] = pair(SOCK_DGRAM); posix.send(a, ""); return posix.recv(b, buffer)',
  'recv of datagrams that are to come no more': `const [, b] = pair(SOCK_DGRAM); posix.shutdown(b, posix.SHUT_RD)
    return posix.recv(b, buffer)`,
  'recv where the wait may take centuries': `const [a, b] = pair(); later(\`posix.send(\${a}, "late")\`)
    posix.setsockopt(b, SOL_SOCKET, posix.SO_RCVTIMEO, { sec: 10_000_000_000, usec: 0 })
    return [posix.recv(b, buffer), text(4)]`,
  'recvmmsg with MSG_WAITFORONE below the low-water mark, within its time limit': `
    const [a, b] = tcpPair()
    posix.setsockopt(b, SOL_SOCKET, posix.SO_RCVLOWAT, 5)
    posix.send(a, 'xy')
    const batch = new posix.MessageBatch({ messages: 2, size: 8 })
    return posix.recvmmsg(limited(b, posix.SO_RCVTIMEO), batch, posix.MSG_WAITFORONE)`,
  'sendmmsg to who refuses it': `
    const [fd, closed] = [udp(), udp()]
    posix.connect(fd, posix.getsockname(closed))
    posix.close(closed)
    const batch = new posix.MessageBatch({ messages: 6, size: 8 })
    for (let i = 0; i < 6; i++) batch.set(i, 'x')
    return posix.sendmmsg(fd, batch)`,
  'sendmmsg of more than a stream takes within its time limit': `
    const [a, b] = pair()
    posix.setsockopt(a, SOL_SOCKET, posix.SO_SNDBUF, 10_000)
    const batch = new posix.MessageBatch({ messages: 2, size: 1e6 })
    batch.set(0, new Uint8Array(1e6))
    batch.set(1, 'behind')
    later(\`posix.recv(\${b}, new Uint8Array(1e6))\`, 200)
    return posix.sendmmsg(limited(a, posix.SO_SNDTIMEO), batch)`,
  'send that is to connect first, to who refuses it': `
    const [fd, closed] = [tcp(), listener()]
    posix.setsockopt(fd, posix.IPPROTO_TCP, posix.TCP_FASTOPEN_CONNECT, 1)
    posix.setsockopt(fd, posix.IPPROTO_TCP, posix.TCP_FASTOPEN_NO_COOKIE, 1)
    const address = posix.getsockname(closed)
    posix.close(closed)
    posix.connect(fd, address)
    return posix.send(fd, 'hello')`,
  'recv of a listener': 'return posix.recv(listener(), buffer)',
  'recv of a socket that is not connected': 'return posix.recv(tcp(), buffer)',
  'recv of a pipe': 'return posix.recv(posix.pipe2(0)[0], buffer)',
  'recv of a closed descriptor': 'return posix.recv(1e6, buffer)',
  'recv of a descriptor below zero': 'return posix.recv(-1, buffer)',
  'recv without blocking': 'return posix.recv(pair()[0], buffer, posix.MSG_DONTWAIT)',
  'recv of a socket that does not block': 'return posix.recv(pair(SOCK_STREAM | posix.SOCK_NONBLOCK)[0], buffer)',
  'recv of urgent data that is not there': 'return posix.recv(tcpPair()[0], buffer, posix.MSG_OOB)',
  'recv of an error queue that is empty': 'return posix.recv(udp(), buffer, posix.MSG_ERRQUEUE)',
  'recv until a time limit': 'return posix.recv(limited(pair()[0], posix.SO_RCVTIMEO), buffer)',
  'recv of a low-water mark': `const [a, b] = tcpPair(); posix.setsockopt(b, SOL_SOCKET, posix.SO_RCVLOWAT, 4)
    later(\`posix.send(\${a}, 'ab')\`); later(\`posix.send(\${a}, 'cd')\`, 150)
    return [posix.recv(b, buffer), text(4)]`,
  'recv of less than a low-water mark, which is all that is asked for': `
    const [a, b] = tcpPair(); posix.setsockopt(b, SOL_SOCKET, posix.SO_RCVLOWAT, 4); posix.send(a, 'abc')
    return posix.recv(b, buffer.subarray(0, 3))`,
  'recv with MSG_WAITALL': `const [a, b] = tcpPair(); posix.send(a, 'ab'); later(\`posix.send(\${a}, 'cdef')\`)
    return [posix.recv(b, buffer.subarray(0, 5), MSG_WAITALL), text(5)]`,
  'recv with MSG_WAITALL until the end': `const [a, b] = pair(); posix.send(a, 'ab'); later(\`posix.close(\${a})\`)
    return [posix.recv(b, buffer, MSG_WAITALL), text(2)]`,
  'recv with MSG_WAITALL until a time limit': `const [a, b] = tcpPair(); posix.send(a, 'ab')
    return posix.recv(limited(b, posix.SO_RCVTIMEO), buffer, MSG_WAITALL)`,
  'recv with MSG_WAITALL of a datagram': `const [a, b] = pair(SOCK_DGRAM); posix.send(a, 'ab')
    return posix.recv(b, buffer, MSG_WAITALL)`,
  'recv with MSG_WAITALL and MSG_PEEK': `const [a, b] = tcpPair(); posix.send(a, 'ab'); later(\`posix.send(\${a}, 'cd')\`)
    return [posix.recv(b, buffer.subarray(0, 4), MSG_WAITALL | MSG_PEEK), posix.recv(b, buffer), text(4)]`,
  'recvmsg with MSG_WAITALL': `const [a, b] = tcpPair(); posix.send(a, 'ab'); later(\`posix.send(\${a}, 'cd')\`)
    return posix.recvmsg(b, { data: [buffer.subarray(0, 3), buffer.subarray(3, 4)] }, MSG_WAITALL).bytes`,
  'recvmsg of too many parts': 'return posix.recvmsg(udp(), { data: Array(1025).fill(buffer) })',
  'recvmmsg of all': `const [a, b] = pair(SOCK_DGRAM); posix.send(a, 'one'); later(\`posix.send(\${a}, 'three')\`)
    const batch = new posix.MessageBatch({ messages: 2, size: 8 })
    return [posix.recvmmsg(b, batch), batch.length(0), batch.length(1)]`,
  'recvmmsg until its time is over': `const [a, b] = pair(SOCK_DGRAM); posix.send(a, 'x'); later(\`posix.send(\${a}, 'y')\`, 250)
    const batch = new posix.MessageBatch({ messages: 3, size: 8 })
    return posix.recvmmsg(b, batch, 0, 120)`,
  'recvmmsg with a time that is none': `
    return posix.recvmmsg(udp(), new posix.MessageBatch({ messages: 2, size: 8 }), 0, -1)`,
  'read of nothing': 'return posix.read(pair()[0], new Uint8Array(0))',
  'read of a file': 'return posix.read(fs.openSync(process.execPath, "r"), buffer)',
  'read of a pipe': 'const [end, other] = posix.pipe2(0); posix.write(other, "x"); return posix.read(end, buffer)',
  'read of a pipe at its end':
    'const [end, other] = posix.pipe2(0); posix.close(other); return posix.read(end, buffer)',
  'read of an epoll instance': 'return posix.read(posix.epoll_create1(0), buffer)',
  'read of what is open for writing': 'return posix.read(posix.pipe2(0)[1], buffer)',
  'write to what is open for reading': 'return posix.write(posix.pipe2(0)[0], buffer)',
  'write to an epoll instance': 'return posix.write(posix.epoll_create1(0), buffer)',
  'write on a listener of records': `const fd = posix.socket(AF_UNIX, SOCK_SEQPACKET)
    posix.bind(fd, { path: '' }); posix.listen(fd, 1); return posix.write(fd, 'x')`,
  'read of a listener': 'return posix.read(listener(), buffer)',
  'readv of nothing': 'return posix.readv(pair()[0], [])',
  'accept of who comes': `const fd = listener(); const { port } = posix.getsockname(fd)
    later(\`posix.connect(posix.socket(2, 1), { address: '127.0.0.1', port: \${port} })\`)
    return posix.accept(fd).address.address`,
  'accept without listening': 'return posix.accept(tcp())',
  'accept of a connection': 'return posix.accept(tcpPair()[0])',
  'accept of a datagram socket': 'return posix.accept(udp())',
  'accept of no socket': 'return posix.accept(posix.pipe2(0)[0])',
  'accept4 with unknown flags': 'return posix.accept4(listener(), 1)',
  'accept until a time limit': 'return posix.accept(limited(listener(), posix.SO_RCVTIMEO))',
  connect: 'const fd = tcp(); posix.connect(fd, posix.getsockname(listener())); return posix.getpeername(fd).address',
  'connect twice': `const fd = tcp(); const address = posix.getsockname(listener())
    posix.connect(fd, address); return posix.connect(fd, address)`,
  'connect to nobody': `const fd = tcp(); posix.bind(fd, { address: '127.0.0.1', port: 0 })
    return posix.connect(tcp(), posix.getsockname(fd))`,
  'connect of a datagram socket': 'return posix.connect(udp(), { address: "127.0.0.1", port: 9 }) ?? null',
  'connect leaves the socket blocking': `const fd = tcp(); posix.connect(fd, posix.getsockname(listener()))
    return posix.fcntl(fd, posix.F_GETFL)`,
  'connect until a time limit': `const address = posix.getsockname(listener(0))
    for (;;) posix.connect(limited(tcp(), posix.SO_SNDTIMEO), address)`,
  'connect to a full Unix listener until a time limit': `const address = posix.getsockname(unixListener(0))
    for (;;) posix.connect(limited(posix.socket(AF_UNIX, SOCK_STREAM), posix.SO_SNDTIMEO), address)`,
  'send of more than there is room for': `const [a, b] = pair()
    later(\`const buffer = new Uint8Array(65536); for (let n = 0; n < 3e6;) n += posix.recv(\${b}, buffer)\`)
    return posix.send(a, new Uint8Array(3e6))`,
  'send until a time limit': 'return posix.send(limited(pair()[0], posix.SO_SNDTIMEO), new Uint8Array(1e7)) > 65536',
  'send until a time limit, of nothing': `const [a] = pair(); fill(a, 4096)
    return posix.send(limited(a, posix.SO_SNDTIMEO), new Uint8Array(65536))`,
  'send without blocking': 'return posix.send(pair()[0], new Uint8Array(1e7), posix.MSG_DONTWAIT) > 65536',
  'send on a socket that does not block': `
    return posix.send(pair(SOCK_STREAM | posix.SOCK_NONBLOCK)[0], new Uint8Array(1e7)) > 65536`,
  'send to a peer that left': 'const [a, b] = pair(); posix.close(b); return posix.send(a, "x")',
  'send to a peer that leaves': `const [a, b] = pair(); later(\`posix.close(\${b})\`)
    return posix.send(a, new Uint8Array(1e7)) > 65536`,
  'send of urgent data': `const [a, b] = tcpPair(); const sent = posix.send(a, 'ab', posix.MSG_OOB)
    posix.poll([{ fd: b, events: posix.POLLPRI }])
    return [sent, posix.recv(b, buffer, posix.MSG_OOB), text(1)]`,
  'send of nothing': 'return posix.send(pair()[0], "")',
  'send to a pipe': 'return posix.send(posix.pipe2(0)[1], "x")',
  'sendto a datagram socket': 'const fd = udp(); return posix.sendto(fd, "x", 0, posix.getsockname(fd))',
  'sendmsg of parts': `const [a, b] = pair()
    later(\`const buffer = new Uint8Array(65536); for (let n = 0; n < 3e6;) n += posix.recv(\${b}, buffer)\`)
    return posix.sendmsg(a, { data: [new Uint8Array(1e6), new Uint8Array(0), new Uint8Array(2e6)] })`,
  'sendmsg of too many parts': 'return posix.sendmsg(pair()[0], { data: Array(1025).fill(buffer) })',
  'sendmmsg on a stream': `const [a, b] = pair()
    const batch = new posix.MessageBatch({ messages: 3, size: 1e6 })
    for (let i = 0; i < 3; i++) batch.set(i, new Uint8Array(1e6).fill(i))
    later(\`const buffer = new Uint8Array(65536); for (let n = 0; n < 3e6;) n += posix.recv(\${b}, buffer)\`)
    return posix.sendmmsg(a, batch)`,
  'sendmmsg of datagrams': `const [a, b] = pair(SOCK_DGRAM)
    const batch = new posix.MessageBatch({ messages: 40, size: 4 })
    for (let i = 0; i < 40; i++) batch.set(i, 'x')
    later(\`for (let i = 0; i < 40; i++) posix.recv(\${b}, new Uint8Array(4))\`)
    return posix.sendmmsg(a, batch)`,
  'sendmmsg of nothing': 'return posix.sendmmsg(-1, new posix.MessageBatch({ messages: 1, size: 1 }))',
  'write on a record socket': `const [a, b] = pair(SOCK_SEQPACKET); posix.write(a, 'record')
    return posix.recvmsg(b, { data: buffer })`,
  'write of an empty datagram': 'const [a, b] = pair(SOCK_DGRAM); posix.write(a, ""); return posix.recv(b, buffer)',
  'writev of more than there is room for': `const [a, b] = pair()
    later(\`const buffer = new Uint8Array(65536); for (let n = 0; n < 3e6;) n += posix.recv(\${b}, buffer)\`)
    return posix.writev(a, [new Uint8Array(1e6), new Uint8Array(2e6)])`,
  'writev of too many parts': 'return posix.writev(pair()[0], Array(1025).fill(buffer))',
  'writev of empty parts, which sends no datagram': `const [a, b] = pair(SOCK_DGRAM)
    return [posix.writev(a, [new Uint8Array(0), new Uint8Array(0)]), posix.poll([{ fd: b, events: posix.POLLIN }], 0)]`,
  'writev of nothing': 'return posix.writev(pair()[0], [])',
  'poll until a time limit': 'return posix.poll([{ fd: pair()[0], events: posix.POLLIN }], 150)',
  'poll of what comes': `const [a, b] = pair(); later(\`posix.send(\${a}, 'x')\`, 150)
    const entries = [{ fd: b, events: posix.POLLIN, revents: 0 }]
    return [posix.poll(entries), entries[0].revents]`,
  'select until a time limit': 'return posix.select([pair()[0]], [], [], 150)',
  'select of what comes': `const [a, b] = pair(); later(\`posix.send(\${a}, 'x')\`, 150)
    return posix.select([b], [], []).read.length`,
  'pselect until a time limit': 'return posix.pselect([pair()[0]], [], [], 150)',
  'ppoll until a time limit': 'return posix.ppoll([{ fd: pair()[0], events: posix.POLLIN }], 150)',
  'epoll_wait until a time limit': 'return posix.epoll_wait(posix.epoll_create1(0), 4, 150)',
  'epoll_wait of what is no epoll instance': 'return posix.epoll_wait(pair()[0], 4)',
  'epoll_pwait2 until a time limit': 'return posix.epoll_pwait2(posix.epoll_create1(0), 4, 150)',
  'write to a pipe of more than it holds': `const [from, to] = posix.pipe2(0)
    later(\`const buffer = new Uint8Array(65536); for (let n = 0; n < 1e6;) n += posix.read(\${from}, buffer)\`)
    return posix.write(to, new Uint8Array(1e6))`,
  'write to a pipe that nobody reads any more': `const [from, to] = posix.pipe2(0); later(\`posix.close(\${from})\`)
    return posix.write(to, new Uint8Array(1e6))`,
  splice: `const [[from, to], [a, b]] = [posix.pipe2(0), pair()]; later(\`posix.write(\${to}, 'piped')\`)
    return [posix.splice(from, null, a, null, 64, 0), posix.recv(b, buffer), text(5)]`,
  'splice of no pipe': 'return posix.splice(pair()[0], null, pair()[0], null, 1, 0)',
  'splice of a closed descriptor': 'return posix.splice(-1, null, pair()[0], null, 1, 0)',
  'splice that does not block':
    'return posix.splice(posix.pipe2(0)[0], null, pair()[0], null, 1, posix.SPLICE_F_NONBLOCK)',
  tee: `const [[from, to], [copy, other]] = [posix.pipe2(0), posix.pipe2(0)]; later(\`posix.write(\${to}, 'twice')\`)
    return [posix.tee(from, other, 64, 0), posix.read(copy, buffer), text(5), posix.read(from, buffer)]`,
  vmsplice: `const [from, to] = posix.pipe2(0)
    return [posix.vmsplice(to, [Buffer.from('lent')], 0), posix.read(from, buffer), text(4)]`,
  'fcntl for a lock that is free': `const fd = fs.openSync(process.execPath, 'r')
    const lock = new Int16Array(16)
    lock[0] = posix.F_RDLCK
    return posix.fcntl(fd, posix.F_SETLKW, lock)`,
  'fcntl for a lock on no file': `const lock = new Int16Array(16); lock[0] = 9
    return posix.fcntl(posix.pipe2(0)[0], posix.F_SETLKW, lock)`,
  getaddrinfo: 'return posix.getaddrinfo("127.0.0.1", "80", { flags: posix.AI_NUMERICHOST, socktype: SOCK_STREAM })',
  'getaddrinfo of nobody': 'return posix.getaddrinfo("nobody", null, { flags: posix.AI_NUMERICHOST })',
  'getaddrinfo of nothing': 'return posix.getaddrinfo(null, null)',
  getnameinfo:
    'return posix.getnameinfo({ address: "127.0.0.1", port: 80 }, posix.NI_NUMERICHOST | posix.NI_NUMERICSERV)',
  'getnameinfo of a service': 'return posix.getnameinfo({ address: "127.0.0.1", port: 22 }, posix.NI_NUMERICHOST)',
  gethostbyname: 'return posix.gethostbyname("127.0.0.1")',
  gethostbyname2: 'return posix.gethostbyname2("::1", posix.AF_INET6)',
  gethostbyaddr: 'return posix.gethostbyaddr(Uint8Array.of(127, 0, 0, 1), AF_INET)',
  'gethostbyaddr of a family that it does not know': 'return posix.gethostbyaddr(new Uint8Array(4), AF_UNIX)',
  'sendfile of more than there is room for': `const [a, b] = pair(); const file = fs.openSync(process.execPath, 'r')
    later(\`const buffer = new Uint8Array(65536); for (let n = 0; n < 3e6;) n += posix.recv(\${b}, buffer)\`)
    return posix.sendfile(a, file, 0, 3e6)`,
  'sendfile until a time limit': `const [a] = pair(); fill(a)
    return posix.sendfile(limited(a, posix.SO_SNDTIMEO), fs.openSync(process.execPath, 'r'), 0, 65536)`,
  sendfile: `const [a, b] = pair()
    return [posix.sendfile(a, fs.openSync(process.execPath, 'r'), 0, 4), posix.recv(b, buffer), text(4)]`,
}
