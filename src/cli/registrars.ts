/** What `parley serve --balancer` adds to a replica: it tells balancers that it is there. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { openRegistrar, type Description } from '../balancer/registrar.ts'
import { vectorToMessage } from '../codec/session-token.ts'
import type { Logger } from '../runtime/logger.ts'
import type { Composed } from './compose.ts'
import type { Context } from './context.ts'
import type { DataDirectory } from './data-directory.ts'
import { badUsage } from './failure.ts'
import { isHostPort } from './options.ts'
import type { ServeValues } from './serve-values.ts'

export interface RegistrarNeeds {
  readonly values: ServeValues
  readonly data: DataDirectory
  readonly composed: Composed
  readonly context: Context
  readonly logger: Logger
}

/** Registers with each balancer until it is closed. */
export async function openRegistrars(needs: RegistrarNeeds): Promise<AsyncDisposable> {
  const { values, data, composed, context, logger } = needs
  const balancers = values.balancer ?? []
  for (const balancer of balancers) {
    if (!isHostPort(balancer)) {
      throw badUsage(`--balancer "${balancer}" should be host:port, as in 127.0.0.1:5059`)
    }
  }
  const tls = values.balancerCa === undefined ? undefined : await readCa(values.balancerCa, context)
  const changes = composed.replica.changes.bind(composed.replica)
  const describe = () => describeReplica(data, composed, values.tlsCert !== undefined)
  const options = { tls, forumKey: data.forum.key, describe, changes, logger }
  await using stack = new AsyncDisposableStack()
  for (const balancer of balancers) stack.use(openRegistrar({ ...options, balancer }))
  return stack.move()
}

async function readCa(path: string, { cwd }: Context): Promise<{ readonly ca: string }> {
  try {
    return { ca: await readFile(resolve(cwd, path), 'utf8') }
  } catch (cause) {
    throw badUsage(`--balancer-ca ${path} cannot be read: ${String(cause)}`, { cause })
  }
}

/** What a balancer is told of a replica. */
export function describeReplica(
  data: DataDirectory,
  composed: Composed,
  isEncrypted: boolean,
): Description {
  const { self, state, version, load, chain } = composed.replica.status()
  return {
    forumId: data.forum.id,
    forumName: data.forum.name,
    mode: data.forum.mode,
    replica: self.replica,
    name: self.name,
    apiAddress: composed.apiAddress,
    tls: isEncrypted,
    state,
    role: chain?.role ?? 'peer',
    epoch: chain?.configuration?.epoch ?? 0,
    version: vectorToMessage(version).components,
    subscriptions: load.subscriptions,
    grants: load.grants,
  }
}
