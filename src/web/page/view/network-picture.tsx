/** The replicas as a picture: in a ring with their links, or as a chain from head to tail. */
import type { ClusterState, ReplicaState } from '../api/types.ts'
import { nameOf } from '../state/network.ts'
import { texts } from '../texts.ts'

const net = texts.net
const WIDTH = 480
const RING_HEIGHT = 290
const ALONE_HEIGHT = 130
const CHAIN_HEIGHT = 190
const RADIUS = 36

interface Placed {
  readonly replica: ReplicaState
  readonly x: number
  readonly y: number
}

export function NetworkPicture({ state }: { state: ClusterState }) {
  const isChain = state.mode === 'chain'
  const placed = isChain ? inChain(state.replicas) : inRing(state.replicas)
  const isAlone = state.replicas.length === 1
  const height = isAlone ? ALONE_HEIGHT : isChain ? CHAIN_HEIGHT : RING_HEIGHT
  const names = state.replicas.map(nameOf).join(', ')
  return (
    <figure class="card picture">
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={net.pictureOf(names)}>
        {isChain ? <ChainLinks placed={placed} /> : <RingLinks placed={placed} />}
        {placed.map((one) => (
          <ReplicaDot key={one.replica.id} placed={one} isChain={isChain} />
        ))}
      </svg>
      <figcaption class="hidden">{net.picture}</figcaption>
    </figure>
  )
}

function ReplicaDot({ placed: { replica, x, y }, isChain }: { placed: Placed; isChain: boolean }) {
  const { state, self, lag, ahead, role } = replica
  const behind = lag > 0 ? `−${lag}` : ahead > 0 ? `+${ahead}` : ''
  const line = isChain
    ? (net.roles[role] ?? role)
    : self
      ? net.thisOne
      : (net.states[state] ?? state)
  return (
    <g class={`node ${state}${self ? ' self' : ''}`} transform={`translate(${x} ${y})`}>
      <circle r={RADIUS} />
      <text class="node-name" dy="5">
        {nameOf(replica).slice(0, 8)}
      </text>
      <text class="node-line" dy={RADIUS + 20}>
        {line}
      </text>
      {isChain && (
        <text class="node-index" dy={RADIUS + 38}>
          {net.heldOf(replica.held, replica.version[0]?.count ?? 0)}
        </text>
      )}
      {behind !== '' && (
        <text class="node-behind" x={RADIUS} y={-RADIUS + 4}>
          {behind}
        </text>
      )}
    </g>
  )
}

/** Links as this replica knows them: those from itself. */
function RingLinks({ placed }: { placed: readonly Placed[] }) {
  const self = placed.find(({ replica }) => replica.self)
  if (self === undefined) return null
  const others = placed.filter(({ replica }) => !replica.self)
  return (
    <g class="links">
      {others.map(({ replica, x, y }) => (
        <line key={replica.id} class={linkOf(replica)} x1={self.x} y1={self.y} x2={x} y2={y} />
      ))}
    </g>
  )
}

/** Entries go down the chain, the commit index comes back. */
function ChainLinks({ placed }: { placed: readonly Placed[] }) {
  const chain = placed.filter(({ replica }) => replica.place > 0)
  return (
    <g class="links">
      {chain.slice(1).map(({ replica, x, y }, index) => {
        const before = chain[index]
        if (before === undefined) return null
        const from = before.x + RADIUS + 6
        const to = x - RADIUS - 6
        return (
          <g key={replica.id} class={linkOf(replica)}>
            <text class="link-name" x={(from + to) / 2} y={y - 16}>
              {index === 0 ? net.linkDown : ''}
            </text>
            <text class="link-name" x={(from + to) / 2} y={y + 26}>
              {index === 0 ? net.linkUp : ''}
            </text>
            <line x1={from} y1={y - 7} x2={to} y2={y - 7} class="down" />
            <path d={`M${to - 8} ${y - 12} L${to} ${y - 7} L${to - 8} ${y - 2}`} />
            <line x1={from} y1={y + 7} x2={to} y2={y + 7} class="up" />
            <path d={`M${from + 8} ${y + 2} L${from} ${y + 7} L${from + 8} ${y + 12}`} />
          </g>
        )
      })}
    </g>
  )
}

function linkOf({ state, lag, ahead }: ReplicaState): string {
  if (state === 'unreachable') return 'broken'
  return lag > 0 || ahead > 0 ? 'moving' : 'even'
}

function inRing(replicas: readonly ReplicaState[]): Placed[] {
  const centre = { x: WIDTH / 2, y: RING_HEIGHT / 2 - 10 }
  const [self, ...others] = replicas
  if (self === undefined) return []
  if (others.length === 0) return [{ replica: self, x: centre.x, y: ALONE_HEIGHT / 2 - 14 }]
  const all = [self, ...others]
  return all.map((replica, index) => {
    const angle = (index / all.length) * 2 * Math.PI - Math.PI / 2
    const x = centre.x + Math.cos(angle) * 165
    const y = centre.y + Math.sin(angle) * 92 + (all.length === 3 ? 18 : 0)
    return { replica, x: Math.round(x), y: Math.round(y) }
  })
}

/** In the order of the chain; who has no place stands behind it. */
function inChain(replicas: readonly ReplicaState[]): Placed[] {
  const last = Number.MAX_SAFE_INTEGER
  const ordered = replicas.toSorted((a, b) => (a.place || last) - (b.place || last))
  const step = WIDTH / ordered.length
  const height = ordered.length === 1 ? ALONE_HEIGHT : CHAIN_HEIGHT
  return ordered.map((replica, index) => {
    return { replica, x: Math.round(step * (index + 0.5)), y: height / 2 - 18 }
  })
}
