/**
 * Machines of their own network: network namespaces on one bridge, whose cables can be pulled.
 * Nothing of it reaches the network of this machine.
 */
import { execFileSync } from 'node:child_process'

export interface Machine {
  /** What stands before a command so that it runs on this machine. */
  readonly prefix: readonly string[]
  readonly address: string
  /** Pulls the cable: what is sent is lost, and nobody is told. */
  cut(): void
  reconnect(): void
  /** Loses what these two send each other, and nothing else; nobody is told. */
  cutFrom(other: Machine): void
  reconnectWith(other: Machine): void
  /** One direction of the same. */
  lose(to: Machine): void
  deliver(to: Machine): void
}

export interface Network extends Disposable {
  readonly machines: readonly Machine[]
}

/** A hardware address that no machine has. */
const NOBODY = '02:00:00:00:00:99'

let made = 0

/** Whether this process may make networks; tests that need one are skipped otherwise. */
export function canMakeNetworks(): boolean {
  const name = `parley-probe-${process.pid}`
  try {
    ip('netns', 'add', name)
    ip('netns', 'del', name)
    return true
  } catch {
    // Not root, or no `ip`: either way there is no network to be had.
    return false
  }
}

export interface NetworkOptions {
  /** Whether this machine has a place in it, so that programs here reach the others. */
  readonly joined?: boolean
}

export function openNetwork(size: number, { joined = false }: NetworkOptions = {}): Network {
  const id = `parley-${process.pid}-${made++}`
  const hub = `${id}-hub`
  // This machine may have a place in several, so each of those has addresses of its own.
  const subnet = joined ? `10.78.${process.pid % 256}` : '10.77.0'
  const namespaces = [hub]
  ip('netns', 'add', hub)
  ip('-n', hub, 'link', 'add', 'bridge', 'type', 'bridge')
  ip('-n', hub, 'link', 'set', 'bridge', 'up')
  const machines = Array.from({ length: size }, (_, index) => {
    const name = `${id}-${index}`
    namespaces.push(name)
    return addMachine({ hub, name, subnet, number: index + 1 })
  })
  if (joined) addThisMachine(hub, subnet)
  return {
    machines,
    [Symbol.dispose]() {
      for (const name of namespaces) ip('netns', 'del', name)
    },
  }
}

/** Goes with the hub. */
function addThisMachine(hub: string, subnet: string): void {
  const here = `parley${process.pid}`
  ip(
    '-n',
    hub,
    'link',
    'add',
    'here',
    'type',
    'veth',
    'peer',
    'name',
    here,
    'netns',
    String(process.pid),
  )
  ip('-n', hub, 'link', 'set', 'here', 'master', 'bridge', 'up')
  ip('address', 'add', `${subnet}.254/24`, 'dev', here)
  ip('link', 'set', here, 'up')
}

interface Place {
  readonly hub: string
  readonly name: string
  readonly subnet: string
  readonly number: number
}

function addMachine({ hub, name, subnet, number }: Place): Machine {
  const address = `${subnet}.${number}`
  const port = `port${number}`
  ip('netns', 'add', name)
  ip('-n', name, 'link', 'set', 'lo', 'up')
  ip('-n', hub, 'link', 'add', port, 'type', 'veth', 'peer', 'name', 'eth0', 'netns', name)
  ip('-n', hub, 'link', 'set', port, 'master', 'bridge', 'up')
  ip('-n', name, 'address', 'add', `${address}/24`, 'broadcast', `${subnet}.255`, 'dev', 'eth0')
  ip('-n', name, 'link', 'set', 'eth0', 'up')
  ip('-n', name, 'route', 'add', 'default', 'dev', 'eth0')
  const neighbour = (action: string, to: Machine, ...as: readonly string[]): void =>
    ip('-n', name, 'neighbour', action, to.address, 'dev', 'eth0', ...as)
  const machine: Machine = {
    prefix: ['ip', 'netns', 'exec', name],
    address,
    cut: () => ip('-n', hub, 'link', 'set', port, 'down'),
    reconnect: () => ip('-n', hub, 'link', 'set', port, 'up'),
    cutFrom: (other) => {
      machine.lose(other)
      other.lose(machine)
    },
    reconnectWith: (other) => {
      machine.deliver(other)
      other.deliver(machine)
    },
    lose: (to) => neighbour('replace', to, 'lladdr', NOBODY, 'nud', 'permanent'),
    deliver: (to) => neighbour('del', to),
  }
  return machine
}

function ip(...words: readonly string[]): void {
  execFileSync('ip', words, { stdio: ['ignore', 'ignore', 'pipe'] })
}
