/** The text that this page's user writes together with others, one at a time. */
import { signal } from '@preact/signals'
import { Forum } from '../../../gen/page-services.ts'
import { newRequestId, write } from '../api/forum-api.ts'
import { idOf, type Target } from './changing.ts'
import { patch } from './open-topic.ts'
import { followWrite } from './spread.ts'

export const together = signal<Target | undefined>(undefined)

/** Opens a text of one's own for everybody, for good. */
export async function openForAll(target: Target, text: string): Promise<void> {
  const request = { requestId: newRequestId(), ...target, text, open: true }
  const { response, version } = await write(Forum.editMessage, request)
  patch(idOf(target), { text: response.text, edits: response.edits, open: true })
  followWrite(idOf(target), version)
}

export function writeTogether(target: Target): void {
  together.value = target
}

export function leaveTogether(): void {
  together.value = undefined
}
