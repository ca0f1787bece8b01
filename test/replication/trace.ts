/**
 * The language of traces.
 *
 * ```
 * # A comment stays.
 * > replicas 3 [gossip off]     begins, with replicas a, b, c
 * > chain 3                     begins, with a chain of a, b, c
 * > a writes ada                a user of that name, as one turn
 * > run 200                     lets milliseconds pass
 * > cut a b | heal a b | isolate a | rejoin a
 * > lose a b | carry a b        packets from a to b are lost from now on, or no longer
 * > crash a | restart a | keep a | restart a kept
 * > alarms                      what each replica is worried about
 * > state                       what each replica holds
 * ```
 *
 * Under a command stand the packets that went out meanwhile and the writes that were answered.
 */
import type { Configuration } from '../../src/core/configuration.ts'
import { sorted, type Vector } from '../../src/core/vector.ts'
import type { ChainPacket, Packet } from '../../src/replication/packet.ts'
import type { MemoryImage } from '../../src/storage/memory/memory-image.ts'
import { aUser } from '../core/asks.ts'
import type { Cluster, Written } from './cluster.ts'
import { chainCluster } from './chain-cluster.ts'
import { crdtCluster } from './crdt-cluster.ts'
import { request } from './forum-writer.ts'

/** Runs the commands of a trace, and answers it with what came of them now. */
export function retell(trace: string): string {
  const story = new Story()
  const lines = trace.split('\n').filter((line) => /^(>|#|$)/.test(line))
  return lines.flatMap((line) => (line.startsWith('> ') ? story.tell(line) : [line])).join('\n')
}

class Story {
  #cluster: Cluster = crdtCluster({ replicas: 1 })
  #lines: string[] = []
  readonly #lossy = new Set<string>()
  readonly #kept = new Map<number, MemoryImage>()
  readonly #open: { readonly name: string; readonly written: Written }[] = []

  tell(line: string): string[] {
    this.#lines = []
    const [subject = '', ...words] = line.slice(2).split(' ')
    if (subject === 'chain') this.#beginChain(Number(words[0]))
    else if (subject === 'replicas') this.#begin(Number(words[0]), words[1] === undefined)
    else if (words[0] === 'writes') this.#write(indexOf(subject), words[1] ?? '')
    else this.#command(subject, words)
    this.#answers()
    return [line, ...this.#lines.map((each) => `  ${this.#renamed(each)}`)]
  }

  #begin(replicas: number, gossip: boolean): void {
    this.#cluster = crdtCluster({
      replicas,
      gossip,
      network: (packet, from, to) => this.#sent(packet, from, to),
    })
  }

  #beginChain(replicas: number): void {
    const network = (packet: Packet, from: number, to: number) => this.#sent(packet, from, to)
    const cluster = chainCluster({ replicas, network })
    cluster.oracle.decided = (configuration) => this.#lines.push(describeEpoch(configuration))
    this.#cluster = cluster
  }

  /** What the member cannot take itself its shell would pass on, or keep for a while. */
  #write(index: number, name: string): void {
    const { core } = this.#cluster.member(index)
    const admission = core.admission()
    if (admission.kind !== 'open') {
      const why = admission.kind === 'elsewhere' ? `ask ${admission.head}` : admission.reason
      this.#lines.push(`${name} is not taken: ${why}`)
      return
    }
    const written = this.#cluster.member(index).write(request(aUser(name), name))
    this.#open.push({ name, written })
    this.#cluster.turn()
  }

  #command(verb: string, words: readonly string[]): void {
    const [a = 0, b = 0] = words.map(indexOf)
    const cluster = this.#cluster
    const commands: Record<string, () => unknown> = {
      run: () => cluster.run(Number(words[0])),
      cut: () => cluster.cut(a, b),
      heal: () => cluster.heal(a, b),
      isolate: () => cluster.isolate(a),
      rejoin: () => cluster.rejoin(a),
      lose: () => this.#lossy.add(`${a} ${b}`),
      carry: () => this.#lossy.delete(`${a} ${b}`),
      crash: () => cluster.crash(a),
      keep: () => this.#kept.set(a, cluster.member(a).store.image().copy()),
      restart: () => cluster.restart(a, words[1] === 'kept' ? this.#kept.get(a) : undefined),
      alarms: () => this.#show('alarms'),
      state: () => this.#show('state'),
    }
    const command = commands[verb]
    if (command === undefined) throw new Error(`"${verb}" is no command`)
    command()
  }

  #show(what: 'alarms' | 'state'): void {
    for (const { index, store, core } of this.#cluster.members) {
      const { alarms, buffered, chain, version } = core.status()
      const applied = chain === undefined ? '' : `, ${chain.role}, applied ${vector(version)}`
      const held = `${nameOf(index)} holds ${vector(store.log.version())}${applied}`
      if (what === 'state') this.#lines.push(buffered > 0 ? `${held}, ${buffered} wait` : held)
      else for (const { text } of alarms) this.#lines.push(`${nameOf(index)}: ${text}`)
    }
  }

  #sent(packet: Packet, from: number, to: number): readonly Packet[] {
    const isLost = this.#lossy.has(`${from} ${to}`)
    const arrow = `${nameOf(from)} -> ${nameOf(to)}`
    this.#lines.push(`${arrow} ${describe(packet)}${isLost ? ' (lost)' : ''}`)
    return isLost ? [] : [packet]
  }

  #answers(): void {
    for (const open of this.#open.splice(0)) {
      const { settled } = open.written
      if (settled === undefined) this.#open.push(open)
      else if ('error' in settled) this.#lines.push(`${open.name}: ${settled.error.message}`)
      else {
        const { author, seq } = settled.outcome.position!
        this.#lines.push(`${open.name} stands at ${author}:${seq}`)
      }
    }
  }

  /** Replicas by their letters. */
  #renamed(line: string): string {
    return this.#cluster.members.reduce(
      (text, { id, index }) => text.replaceAll(id, nameOf(index)),
      line,
    )
  }
}

function describe(packet: Packet): string {
  switch (packet.kind) {
    case 'tell': {
      const digest = packet.digest[0]?.toString(16).padStart(8, '0')
      const without = packet.voidFrom.size > 0 ? `, void from ${vector(packet.voidFrom)}` : ''
      return `tell ${vector(packet.vector)} ${digest}${without}`
    }
    case 'batches':
      return packet.batches
        .map(({ author, firstSeq, ops, clockDelta }) => {
          const seqs = ops.length === 1 ? firstSeq : `${firstSeq}-${firstSeq + ops.length - 1}`
          return `${author}:${seqs}${clockDelta.size > 0 ? ` behind ${vector(clockDelta)}` : ''}`
        })
        .join(', ')
    case 'equivocation':
      return `proof ${packet.first.author}:${packet.first.firstSeq} and ${packet.second.firstSeq}`
    case 'wanted':
      return `wanted ${packet.payloads.length} payloads, voided ${vector(packet.voided)}`
    case 'found':
      return `found ${packet.batches.map(({ author, firstSeq }) => `${author}:${firstSeq}`).join(', ')}`
    default:
      return describeChain(packet)
  }
}

function describeEpoch({ epoch, replicas }: Configuration): string {
  const named = (state: string) =>
    replicas.flatMap((each) => (each.state === state ? [each.id] : [])).join(' ')
  const syncing = named('syncing')
  return `epoch ${epoch}: ${named('serving')}${syncing === '' ? '' : `, syncing ${syncing}`}`
}

function describeChain(packet: ChainPacket): string {
  switch (packet.kind) {
    case 'append': {
      const { after, resumes, batches, end, commit } = packet
      const seqs = batches.map(({ firstSeq, ops }) => `${firstSeq}-${firstSeq + ops.length - 1}`)
      const what = `${resumes ? 'resumes' : 'append'} after ${after}: ${seqs.join(', ')}`
      return `e${packet.epoch} ${what}; end ${end}, commit ${commit}`
    }
    case 'ack':
      return `e${packet.epoch} ack held ${packet.held}, stable ${packet.stable}, commit ${packet.commit}`
    case 'resume': {
      const ends = packet.ends.map(({ seq }) => seq)
      return `e${packet.epoch} resume applied ${packet.applied}, ends ${ends.join(', ')}`
    }
    case 'foreign':
      return `e${packet.epoch} foreign at ${packet.applied}`
    case 'ask':
      return `e${packet.epoch} ask ${packet.id}`
    case 'index':
      return `e${packet.epoch} index ${packet.id}: commit ${packet.commit}`
    default:
      return packet satisfies never
  }
}

function vector(counts: Vector): string {
  const shown = sorted(counts).map(([replica, count]) => `${replica}:${count}`)
  return `{${shown.join(' ')}}`
}

function nameOf(index: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + index)
}

function indexOf(name: string): number {
  return name.charCodeAt(0) - 'a'.charCodeAt(0)
}
