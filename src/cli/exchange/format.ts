/** The format in which forums are imported and exported: see format-help.ts. */
import { z } from 'zod'

const time = z.iso.datetime({ offset: true })
const score = z.number().int().default(0)

const revision = z.object({ text: z.string(), at: time })
/** What only some lines have. */
const extras = {
  history: z.array(revision).default([]),
  likes: z.array(z.string()).default([]),
  /** Its text was deleted: only its place is left. */
  deleted: z.boolean().default(false),
  /** Everybody may edit it. */
  open: z.boolean().default(false),
}

const userLine = z.object({
  type: z.literal('user'),
  name: z.string(),
  created_at: time.optional(),
})
const topicLine = z.object({
  type: z.literal('topic'),
  id: z.string(),
  author: z.string(),
  title: z.string(),
  created_at: time.optional(),
  score,
  text: z.string().default(''),
  labels: z.array(z.string()).default([]),
  titles: z.array(z.string()).default([]),
  ...extras,
})
const messageLine = z.object({
  type: z.literal('message'),
  id: z.string(),
  topic: z.string(),
  parent: z.string().nullable(),
  author: z.string(),
  text: z.string(),
  created_at: time.optional(),
  score,
  ...extras,
})
const line = z.discriminatedUnion('type', [userLine, topicLine, messageLine])

export type Line = z.infer<typeof line>
export type TopicLine = z.infer<typeof topicLine>
export type MessageLine = z.infer<typeof messageLine>

/** A line as it is written: what is as usual is left out. */
export type ExportLine = z.input<typeof line>
/** What topics and messages have in common. */
export type Revised = Exclude<ExportLine, { type: 'user' }>

/** Of a text that is as it was written, and of which nobody is known who likes it. */
export const UNCHANGED = { history: [], likes: [], deleted: false, open: false }

/** What a line says, or why it says nothing. */
export type ParsedLine = { readonly line: Line } | { readonly wrong: string }

export function parseLine(text: string): ParsedLine {
  const json = parseJson(text)
  if (json === undefined) return { wrong: 'it is not JSON' }
  const parsed = line.safeParse(json)
  if (parsed.success) return { line: parsed.data }
  const [issue] = parsed.error.issues
  const where = issue?.path.join('.') ?? ''
  return { wrong: [where, issue?.message].filter(Boolean).join(': ') }
}

/** The line of a user, topic or message. */
export function formatLine(item: ExportLine): string {
  return `${JSON.stringify(item)}\n`
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The caller says which line it was.
    return undefined
  }
}
