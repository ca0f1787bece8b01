/** The running program: holds what is shown, and begins what follows from what happens. */
import type { Style } from '../print-message.ts'
import { settled } from './layout.ts'
import { type Happening, type Model, newTopicsScreen, type Size } from './model.ts'
import { type TaskOptions, Tasks } from './tasks.ts'
import { update } from './update.ts'

export interface ProgramOptions extends Omit<TaskOptions, 'tell'> {
  readonly size: Size
}

export class Program {
  readonly #tasks: Tasks
  readonly #style: () => Style
  readonly #listeners = new Set<() => void>()
  #model: Model

  constructor(options: ProgramOptions) {
    const { size, canWrite } = options
    this.#style = options.style
    this.#tasks = new Tasks({ ...options, tell: (happening) => this.tell(happening) })
    const nothing = { typing: undefined, drafts: new Map(), notice: undefined }
    this.#model = { size, screens: [newTopicsScreen('active')], canWrite, ...nothing }
    this.#tasks.begin({ kind: 'list', sort: 'active', after: '' })
  }

  readonly model = (): Model => this.#model

  /** How to print into the window as it is. */
  style(): Style {
    return { ...this.#style(), columns: this.#model.size.columns }
  }

  tell(happening: Happening): void {
    const before = this.#model
    const { model, tasks } = update(before, happening)
    this.#model = model
    this.#model = settled(before, model, this.style())
    for (const task of tasks) this.#tasks.begin(task)
    for (const listener of this.#listeners) listener()
  }

  /** Tells of each change; answers how to end that. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}
