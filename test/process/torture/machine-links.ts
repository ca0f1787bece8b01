/** Links between machines of a network of their own: cut, packets themselves are lost. */
import type { Links, Place } from '../../../src/lab/engine/links.ts'
import { type Machine, type Network, openNetwork } from '../../support/network.ts'

const API_PORT = 7_400

export class MachineLinks implements Links {
  readonly slow = undefined
  readonly #network: Network
  readonly #machines = new Map<string, Machine>()

  /** For so many replicas at most. */
  constructor(size: number) {
    this.#network = openNetwork(size, { joined: true })
  }

  async join(name: string): Promise<Place> {
    const machine = this.#machines.get(name) ?? this.#network.machines[this.#machines.size]
    if (machine === undefined) throw new Error(`there is no machine left for ${name}`)
    this.#machines.set(name, machine)
    const api = `${machine.address}:${API_PORT}`
    return { prefix: machine.prefix, flags: ['--api', api, '--no-mdns', '--insecure'] }
  }

  async leave(): Promise<void> {}

  cut(from: string, to: string): void {
    this.#of(from).lose(this.#of(to))
  }

  heal(from: string, to: string): void {
    this.#of(from).deliver(this.#of(to))
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#network[Symbol.dispose]()
  }

  #of(name: string): Machine {
    const machine = this.#machines.get(name)
    if (machine === undefined) throw new Error(`${name} is on no machine`)
    return machine
  }
}
