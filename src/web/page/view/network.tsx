/** The network: replicas, what each holds, and whether they agree. */
import { useEffect } from 'preact/hooks'
import type { ClusterState, ReplicaState } from '../api/types.ts'
import { cluster } from '../state/cluster.ts'
import { measure } from '../state/measured.ts'
import { agreementOf, nameOf } from '../state/network.ts'
import { texts } from '../texts.ts'
import { Explained } from './explained.tsx'
import { Curves } from './network-curves.tsx'
import { NetworkPicture } from './network-picture.tsx'
import { Time } from './parts.tsx'
import { Vectors } from './vectors.tsx'

const net = texts.net

export function NetworkView() {
  useEffect(() => measure(), [])
  useEffect(() => {
    document.title = texts.pageTitle(net.title)
  }, [])
  const state = cluster.value
  return (
    <section class="network" aria-label={net.title}>
      <h1>{net.title}</h1>
      {state === undefined ? (
        <p class="empty" role="status">
          {net.noState}
        </p>
      ) : (
        <State state={state} />
      )}
    </section>
  )
}

function State({ state }: { state: ClusterState }) {
  return (
    <>
      <p class="intro">{state.mode === 'chain' ? net.chainIntro : net.crdtIntro}</p>
      <Alarms state={state} />
      <div class="beside">
        <NetworkPicture state={state} />
        <Facts state={state} />
      </div>
      <div class="beside">
        <Curves state={state} />
        <Digests state={state} />
      </div>
      <section class="card">
        <h2>{net.replicas}</h2>
        <ul class="replicas">
          {state.replicas.map((replica) => (
            <ReplicaRow key={replica.id} replica={replica} isChain={state.mode === 'chain'} />
          ))}
        </ul>
        <Explained>{state.mode === 'chain' ? net.aboutReplicasChain : net.aboutReplicas}</Explained>
      </section>
      <Vectors state={state} />
    </>
  )
}

function Alarms({ state }: { state: ClusterState }) {
  const waitsFor = state.chain?.waitsFor ?? ''
  if (state.alarms.length === 0 && waitsFor === '') return null
  return (
    <section class="card alarms" role="alert">
      <h2>{net.alarms}</h2>
      <ul>
        {waitsFor !== '' && (
          <li>
            <strong>{net.waitsFor}:</strong> {waitsFor}
          </li>
        )}
        {state.alarms.map(({ kind, replica, text, sinceMs }) => (
          <li key={`${kind} ${replica}`}>
            <strong>{net.alarmKinds[kind] ?? kind}</strong> {text} · <Time at={sinceMs} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Facts({ state }: { state: ClusterState }) {
  const commit = state.replicas.find(({ self }) => self)?.version[0]?.count ?? 0
  const isChain = state.mode === 'chain'
  const facts: readonly (readonly [string, string | number])[] = [
    [net.mode, net.modes[state.mode] ?? state.mode],
    ...(isChain
      ? ([
          [net.epoch, state.epoch],
          [net.commit, commit],
          [net.coordinator, state.chain?.coordinator ?? ''],
        ] as const)
      : []),
    [net.users, state.users],
    [net.topics, state.topics],
    [net.messages, state.messages],
    [net.entries, state.entries],
  ]
  return (
    <section class="card">
      <h2>{net.facts}</h2>
      <dl class="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{typeof value === 'number' ? value.toLocaleString(texts.language) : value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Digests({ state }: { state: ClusterState }) {
  const agreement = agreementOf(state.replicas)
  const words = {
    alone: net.digestsAlone,
    equal: net.digestsEqual,
    moving: net.digestsMoving,
    unequal: net.digestsUnequal,
  }[agreement]
  return (
    <section class={`card digests ${agreement}`}>
      <h2>{net.digests}</h2>
      <p role="status">{words}</p>
      <ul>
        {state.replicas
          .filter(({ digest }) => digest !== '')
          .map((replica) => (
            <li key={replica.id}>
              <span>{nameOf(replica)}</span> <code>{replica.digest.slice(0, 16)}</code>
            </li>
          ))}
      </ul>
      <Explained>{net.aboutDigests}</Explained>
    </section>
  )
}

function ReplicaRow({ replica, isChain }: { replica: ReplicaState; isChain: boolean }) {
  return (
    <li class={`replica ${replica.state}`}>
      <div class="replica-head">
        <span class="dot" />
        <strong>{nameOf(replica)}</strong>
        <code>{replica.id}</code>
        {replica.self && <span class="label">{net.thisOne}</span>}
        {isChain && <span class="label">{net.roles[replica.role] ?? replica.role}</span>}
      </div>
      <p class="meta">{factsOf(replica, isChain).join(' · ')}</p>
    </li>
  )
}

/** What is to be said of a replica, in the order of its weight. */
function factsOf(replica: ReplicaState, isChain: boolean): string[] {
  const { state, self, lag, ahead, silentMs, subscriptions, apiAddress, held, version } = replica
  const facts = [net.states[state] ?? state]
  if (!self) {
    if (lag > 0) facts.push(net.lag(lag))
    if (ahead > 0) facts.push(net.ahead(ahead))
    if (lag === 0 && ahead === 0 && version.length > 0) facts.push(net.even)
    if (state === 'unreachable' && silentMs >= 5_000)
      facts.push(net.silent(Math.round(silentMs / 1_000)))
  }
  if (isChain) {
    const open = held - (version[0]?.count ?? 0)
    if (open > 0) facts.push(net.uncommitted(open))
    if (replica.leaseMs > 0) facts.push(net.lease((replica.leaseMs / 1_000).toFixed(1)))
  }
  facts.push(net.subscriptions(subscriptions))
  if (apiAddress !== '') facts.push(apiAddress)
  return facts
}
