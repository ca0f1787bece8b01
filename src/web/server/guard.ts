/**
 * Who may use the page and call the API through it: people at this machine, from the page itself.
 *
 * A page of another site can make a browser send requests here, and by renaming its host to this
 * machine's address (DNS rebinding) even read the answers. Neither gets past the names that such
 * requests carry.
 */
import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'
import { hostname } from 'node:os'
import { isOfThisMachine } from '../../api/this-machine.ts'
import { shown } from '../../core/shape.ts'
import { CONTENT_TYPE } from '../grpc-web-frame.ts'

export interface GuardOptions {
  /** Whether other machines may, in the clear. */
  readonly insecure: boolean
}

/** Why a request is refused, as a sentence; undefined if it is not. */
export function refusalOf(
  request: IncomingMessage,
  { insecure }: GuardOptions,
): string | undefined {
  const { host = '', origin, 'sec-fetch-site': site } = request.headers
  if (!isOwnName(host)) return `host ${shown(host)}: the page answers to addresses and localhost`
  const peer = `${request.socket.remoteAddress ?? ''}:${request.socket.remotePort ?? 0}`
  if (!insecure && !isOfThisMachine(peer)) {
    return 'the page is for this machine: secrets would travel in the clear (see --insecure)'
  }
  if (request.method !== 'POST') return undefined
  if (origin !== undefined && origin !== `http://${host}`) {
    return `origin ${shown(origin)}: calls are taken from this page only`
  }
  if (site !== undefined && site !== 'same-origin' && site !== 'none') {
    return `sec-fetch-site ${shown(String(site))}: calls are taken from this page only`
  }
  // Browsers send this type to another site only after asking, and nobody here says yes.
  const type = request.headers['content-type'] ?? ''
  if (type === CONTENT_TYPE || type === 'application/grpc-web') return undefined
  return `content-type ${shown(type)}: expected ${CONTENT_TYPE}`
}

/** Whether the name cannot be one that somebody else's name server gave to this machine. */
function isOwnName(host: string): boolean {
  const name = host
    .replace(/:\d+$/, '')
    .replace(/^\[(.*)\]$/, '$1')
    .toLowerCase()
  return name === 'localhost' || isIP(name) !== 0 || name === hostname().toLowerCase()
}
