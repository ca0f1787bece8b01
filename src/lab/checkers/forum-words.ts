/** Operations on a topic in words. */
import type { MessageSeen, TopicInput, TopicOutput } from './forum-history.ts'

/** What was asked, and what came of it. */
export function describeTopic(input: TopicInput, output: TopicOutput | undefined): string {
  return `${asked(input)} -> ${output === undefined ? 'not told' : told(output)}`
}

function asked(input: TopicInput): string {
  switch (input.kind) {
    case 'post': {
      const { user, parent, text, request } = input
      const where = parent === undefined ? '' : ` in answer to ${parent}`
      return `${user} posts "${text}"${where} (request ${request})`
    }
    case 'again':
      return `again, ${asked(input.post)}`
    case 'edit':
      return `${input.user} edits ${input.message}: "${input.text}"`
    case 'like':
      return `${input.user} ${input.like ? 'likes' : 'unlikes'} ${input.message}`
    case 'delete':
      return `${input.user} deletes ${input.message}`
    case 'page':
      return `reads ${input.limit} messages${input.after === undefined ? '' : ` behind ${input.after}`}`
    case 'message':
      return `reads message ${input.message}`
    default:
      return input satisfies never
  }
}

function told(output: TopicOutput): string {
  switch (output.kind) {
    case 'made':
      return `message ${output.id}`
    case 'done':
      return 'done'
    case 'refused':
      return `refused: ${output.why}`
    case 'seen':
      return `[${output.messages.map(seen).join(', ')}]`
    default:
      return output satisfies never
  }
}

function seen({ id, text, likes, deleted }: MessageSeen): string {
  return deleted ? `${id} deleted` : `${id} "${text}"${likes > 0 ? ` ${likes} likes` : ''}`
}
