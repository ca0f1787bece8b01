/** A shelf in memory: what is on its disk survives whoever had it open. */
import type { Shelf, ShelfFile, ShelfStage } from '../../../src/digest/pipeline/shelf.ts'

interface StageData {
  state: string | undefined
  cells: Map<string, string>
}

interface FileData {
  header: string
  stages: Map<string, StageData>
}

/** Of one worker, through all of its lives. */
export interface MemoryDisk {
  readonly owner: string
  readonly files: Map<string, FileData>
}

/** What may go wrong around a transaction; each may throw. */
export interface DiskFaults {
  /** Nothing of it stays. */
  beforeCommit(): void
  /** All of it stays. */
  afterCommit(): void
  /** For planting: throws where cells were written and what was seen was not. */
  halfWay?(): void
}

const NO_FAULTS: DiskFaults = { beforeCommit: () => {}, afterCommit: () => {} }

export function memoryDisk(owner: string): MemoryDisk {
  return { owner, files: new Map() }
}

export function openMemoryShelf(disk: MemoryDisk, faults: DiskFaults = NO_FAULTS): Shelf {
  return {
    owner: disk.owner,
    list: () => Array.from(disk.files.keys()),
    open(digest) {
      const data = disk.files.get(digest) ?? { header: '', stages: new Map() }
      disk.files.set(digest, data)
      return fileOf(data, faults)
    },
    remove: (digest) => void disk.files.delete(digest),
    [Symbol.dispose]: () => {},
  }
}

function fileOf(data: FileData, faults: DiskFaults): ShelfFile {
  return {
    header: () => data.header,
    setHeader: (header) => {
      data.header = header
    },
    stage: (name) => stageOf(data, name),
    atomically(change) {
      const before = structuredClone(data)
      try {
        const result = change()
        faults.halfWay?.()
        faults.beforeCommit()
        faults.afterCommit()
        return result
      } catch (error) {
        if (!(error instanceof Crash) || error.at === 'before') Object.assign(data, before)
        if (error instanceof Crash && error.at === 'half way') forgetSeen(data, before)
        throw error
      }
    },
  }
}

/** The process ends here. */
export class Crash extends Error {
  readonly at: 'before' | 'half way' | 'after'

  constructor(at: Crash['at']) {
    super(`crashed ${at} the commit`)
    this.at = at
  }
}

function forgetSeen(data: FileData, before: FileData): void {
  for (const [name, stage] of data.stages) stage.state = before.stages.get(name)?.state
}

function stageOf(file: FileData, name: string): ShelfStage {
  const data = (): StageData => {
    const found = file.stages.get(name) ?? { state: undefined, cells: new Map() }
    file.stages.set(name, found)
    return found
  }
  return {
    state: () => data().state,
    setState: (state) => {
      data().state = state
    },
    cell: (key) => data().cells.get(key),
    putCell: (key, value) => void data().cells.set(key, value),
    countCells: () => data().cells.size,
    cellsAfter: (after, limit) =>
      Array.from(data().cells)
        .sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
        .filter(
          ([key]) =>
            after === undefined || Buffer.compare(Buffer.from(key), Buffer.from(after)) > 0,
        )
        .slice(0, limit),
    clearCells: () => data().cells.clear(),
  }
}
