/** Frames that wait for a slow link: bounded, first in, first out. */
import { LINK_QUEUE_BYTES_MAX } from '../core/limits.ts'

/** What a frame costs beside its bytes, so that many small ones count. */
const FRAME_COST = 64

export class FrameQueue<Item extends { readonly bytes: Uint8Array }> {
  readonly #items: Item[] = []
  #bytes = 0

  get isEmpty(): boolean {
    return this.#items.length === 0
  }

  /** False if the queue is full: the frame is not in it then. */
  push(item: Item): boolean {
    const cost = item.bytes.length + FRAME_COST
    if (this.#bytes + cost > LINK_QUEUE_BYTES_MAX) return false
    this.#bytes += cost
    this.#items.push(item)
    return true
  }

  /** The first frame, and those behind it that fit into `maxBytes` with it. */
  take(maxBytes: number): Item[] {
    let bytes = 0
    let count = 0
    for (const item of this.#items) {
      bytes += item.bytes.length
      if (count > 0 && bytes > maxBytes) break
      count++
    }
    const taken = this.#items.splice(0, count)
    for (const item of taken) this.#bytes -= item.bytes.length + FRAME_COST
    return taken
  }
}
