/** What can be done in the lab: by a key, a line of a script, or chance. Plain data. */
import { z } from 'zod'

const name = z.string().regex(/^r[1-9]\d?$/, 'expected the name of a replica, such as r2')
const on = z.strictObject({ replica: name }).shape

/** Later than its line in a script says, at most: a day, in ms. */
const AT_MAX = 86_400_000
const SLOW_MS_MAX = 10_000

const actions = [
  z.strictObject({ do: z.literal('kill'), ...on }),
  z.strictObject({ do: z.literal('start'), ...on }),
  z.strictObject({ do: z.literal('pause'), ...on }),
  z.strictObject({ do: z.literal('go-on'), ...on }),
  /** What it says to these (all, if left out) is lost, and if not `one-way`, what they say to it. */
  z.strictObject({
    do: z.literal('cut'),
    ...on,
    from: z.array(name).optional(),
    oneWay: z.boolean().optional(),
  }),
  z.strictObject({ do: z.literal('heal'), ...on }),
  /** Whatever goes over its links takes so much longer, each way. */
  z.strictObject({ do: z.literal('slow'), ...on, ms: z.number().int().min(1).max(SLOW_MS_MAX) }),
  z.strictObject({ do: z.literal('fast'), ...on }),
  z.strictObject({ do: z.literal('fill'), ...on }),
  z.strictObject({ do: z.literal('free'), ...on }),
  z.strictObject({ do: z.literal('wipe'), ...on }),
  z.strictObject({ do: z.literal('add') }),
  z.strictObject({ do: z.literal('remove'), ...on }),
  z.strictObject({ do: z.literal('load'), on: z.boolean() }),
  z.strictObject({ do: z.literal('verify') }),
] as const

const action = z.discriminatedUnion('do', [...actions])

export type Action = z.infer<typeof action>

/** A line of a script: what is done when, in ms from the moment when all was well. */
const line = z.object({ at: z.number().min(0).max(AT_MAX) }).loose()

export interface Timed {
  readonly at: number
  readonly action: Action
}

/** Reads `{"at": 1500, "do": "kill", "replica": "r2"}`. Throws a sentence. */
export function parseTimed(json: unknown): Timed {
  const { at, ...rest } = parsed(line, json)
  return { at, action: parsed(action, rest) }
}

export function timedToJson({ at, action: done }: Timed): string {
  return JSON.stringify({ at: Math.round(at), ...done })
}

function parsed<T>(schema: z.ZodType<T>, json: unknown): T {
  const result = schema.safeParse(json)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const where = issue?.path.join('.') || 'it'
  throw new Error(`${where}: ${issue?.message ?? 'not what was expected'}`)
}
