/** The stage of a torture: an engine with replicas, on machines of their own where possible. */
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newForum } from '../../../src/cli/data-directory.ts'
import { ForumHomes } from '../../../src/cli/lab/homes.ts'
import { Engine } from '../../../src/lab/engine/engine.ts'
import { WiredLinks } from '../../../src/lab/engine/links.ts'
import { Wrongs } from '../../../src/lab/engine/wrongs.ts'
import type { Mode } from '../../../src/replica/replica.ts'
import { canMakeNetworks } from '../../support/network.ts'
import { MachineLinks } from './machine-links.ts'

export const BLOWS = ['kill', 'pause', 'cut', 'slow', 'disk', 'clock', 'join'] as const
export type BlowKind = (typeof BLOWS)[number]

/** Replicas that may come later, at most. */
const LATER_MAX = 2

export interface StageOptions {
  readonly mode: Mode
  readonly replicas: number
  readonly blows: readonly BlowKind[]
  readonly note: (what: string) => void
}

export class Stage implements AsyncDisposable {
  readonly engine: Engine
  /** Of those that were asked for, what is possible here. */
  readonly blows: readonly BlowKind[]
  readonly #madeMax: number

  private constructor({ blows, note, replicas }: StageOptions, engine: Engine) {
    this.engine = engine
    this.#madeMax = replicas + LATER_MAX
    const whyNot = engine.whyNoWrong
    const isPossible = (blow: BlowKind) => {
      return (blow !== 'disk' && blow !== 'clock') || whyNot === undefined
    }
    this.blows = blows.filter(isPossible)
    for (const blow of blows) {
      if (!isPossible(blow)) note(`not possible on this machine: ${blow}: ${whyNot}`)
    }
  }

  /** Makes the replicas and starts them, one after the other. */
  static async open(options: StageOptions): Promise<Stage> {
    const { mode, replicas, blows, note } = options
    const folder = await mkdtemp(join(tmpdir(), 'parley-torture-'))
    const chain = { members: replicas, coordinator: 'members' }
    const homes = new ForumHomes(newForum('Test', Date.now(), mode === 'chain' ? chain : undefined))
    const isWrong = blows.includes('disk') || blows.includes('clock')
    const wrongs = isWrong ? new Wrongs(join(folder, 'wrongs')) : undefined
    const links = linksFor(options)
    const engine = new Engine({ mode, homes, folder, links, wrongs, note })
    const stage = new Stage(options, engine)
    for (let index = 0; index < replicas; index++) await engine.add()
    return stage
  }

  get mayAdd(): boolean {
    return this.engine.made < this.#madeMax
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.engine[Symbol.asyncDispose]()
  }
}

/** Where networks may be made packets are lost; elsewhere what was sent waits until it is over. */
function linksFor({ replicas, blows }: StageOptions) {
  const hasMachines = blows.includes('cut') && canMakeNetworks()
  return hasMachines ? new MachineLinks(replicas + LATER_MAX) : new WiredLinks()
}
