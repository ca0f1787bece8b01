/** Builds a large forum and ends. */
import { argumentOf, serveParent } from '../child.ts'
import type { Plan } from '../fill-forum.ts'
import { makeForum } from './bench-replica.ts'

export interface BuildOptions {
  readonly folder: string
  readonly plan: Plan
}

const { folder, plan } = await argumentOf<BuildOptions>()
await makeForum(folder, plan)
await serveParent<never>('built', () => Promise.resolve())
