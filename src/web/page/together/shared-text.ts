/**
 * A text that several people write, as a Yjs document that is kept equal to the replica's.
 *
 * What is typed becomes edits, one after the other, each with a request id of its own and sent
 * until it is taken. The Yjs client of an edit comes from its request id, so a new one is chosen
 * whenever what was typed so far is on its way.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import * as Y from 'yjs'
import { editClientId } from '../../../core/text.ts'
import { Forum } from '../../../gen/page-services.ts'
import { call, newRequestId, pause, write } from '../api/forum-api.ts'
import { isTransient } from '../api/rpc-error.ts'
import { idOf, type Target } from '../state/changing.ts'
import { followWrite } from '../state/spread.ts'
import { UnsentEdits } from '../state/unsent.ts'

/** How long letters are collected before they are sent, ms. */
const COLLECT_MS = 120
const REMOTE = 'remote'
/** Bytes of a request key: the beginning of the hash of the request's id. */
const KEY_BYTES = 16

export type Saving = 'saved' | 'saving' | 'waiting'

export interface SharedTextOptions {
  readonly target: Target
  readonly onSaving: (saving: Saving) => void
  readonly onRefused: (error: unknown) => void
}

export class SharedText implements Disposable {
  readonly doc = new Y.Doc({ gc: false })
  readonly text = this.doc.getText('text')
  readonly #options: SharedTextOptions
  readonly #closing = new AbortController()
  readonly #unsent: UnsentEdits
  #typed: Uint8Array[] = []
  #request = newRequestId()
  #isSending = false
  #isPulling = false
  #isStale = false

  constructor(options: SharedTextOptions) {
    this.#options = options
    this.#unsent = new UnsentEdits(options.target)
    this.#chooseClient()
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === REMOTE) return
      this.#typed = [Y.mergeUpdates([...this.#typed, update])]
      this.#unsent.keep(this.#request, this.#typed[0] ?? update)
      void this.#send()
    })
  }

  /** Whether something typed here is not known to have been taken. */
  get hasUnsent(): boolean {
    return this.#isSending || this.#typed.length > 0
  }

  /** Takes over what the replica has; again if it is called while that is under way. */
  async pull(): Promise<void> {
    this.#isStale = true
    if (this.#isPulling) return
    this.#isPulling = true
    try {
      while (this.#isStale && !this.#closing.signal.aborted) {
        this.#isStale = false
        const request = { ...this.#options.target, withDocument: true }
        const { response } = await call(Forum.getMessage, request, this.#closing.signal)
        if (response.document.length > 0) Y.applyUpdate(this.doc, response.document, REMOTE)
      }
    } catch (error) {
      if (!this.#closing.signal.aborted && !isTransient(error)) this.#options.onRefused(error)
    } finally {
      this.#isPulling = false
    }
  }

  [Symbol.dispose](): void {
    // What is on its way goes on: an edit that was begun is sent until it is taken.
    this.#closing.abort()
    this.doc.destroy()
    if (!this.#isSending) this.#unsent[Symbol.dispose]()
  }

  async #send(): Promise<void> {
    if (this.#isSending) return
    this.#isSending = true
    const { onSaving, onRefused, target } = this.#options
    onSaving('saving')
    try {
      while (this.#typed.length > 0) {
        await pause(COLLECT_MS, new AbortController().signal)
        const requestId = this.#request
        const request = { requestId, ...target, update: Y.mergeUpdates(this.#typed) }
        this.#typed = []
        this.#chooseClient()
        const onWaiting = () => onSaving('waiting')
        const { version } = await write(Forum.editMessage, request, { onWaiting }).finally(() => {
          this.#unsent.drop(requestId)
        })
        followWrite(idOf(target), version)
      }
      onSaving('saved')
    } catch (error) {
      onRefused(error)
    } finally {
      this.#isSending = false
      if (this.#closing.signal.aborted) this.#unsent[Symbol.dispose]()
    }
  }

  /** Letters typed from here on belong to the next request. */
  #chooseClient(): void {
    this.#request = newRequestId()
    this.doc.clientID = editClientId(sha256(this.#request).subarray(0, KEY_BYTES))
  }
}
