/** A wire that can be cut: whoever talks through it finds the other end gone without a word. */
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { once } from 'node:events'

export interface TcpProxy extends AsyncDisposable {
  /** host:port, in place of the one behind it. */
  readonly address: string
  /** Breaks every connection. New ones are possible. */
  cut(): void
  /** Breaks every connection, and new ones at once, until it is healed. */
  break(): void
  heal(): void
  /** Says nothing to either end any more, and leaves both open: as if the cable was pulled. */
  hold(): void
}

export async function openProxy(target: string): Promise<TcpProxy> {
  const [host = '', port = ''] = target.split(':')
  const sockets = new Set<Socket>()
  let isBroken = false
  const keep = (socket: Socket): void => {
    sockets.add(socket)
    socket.setNoDelay()
    socket.on('error', () => {})
    socket.on('close', () => sockets.delete(socket))
  }
  const server = createServer((inbound) => {
    if (isBroken) {
      inbound.destroy()
      return
    }
    const outbound = connect(Number(port), host)
    keep(inbound)
    keep(outbound)
    inbound.on('close', () => outbound.destroy())
    outbound.on('close', () => inbound.destroy())
    inbound.pipe(outbound)
    outbound.pipe(inbound)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const cut = (): void => {
    for (const socket of sockets) socket.resetAndDestroy()
  }
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut,
    break() {
      isBroken = true
      cut()
    },
    heal() {
      isBroken = false
    },
    hold() {
      for (const socket of sockets) socket.unpipe().pause()
    },
    async [Symbol.asyncDispose]() {
      const closed = once(server, 'close')
      server.close()
      cut()
      await closed
    },
  }
}
