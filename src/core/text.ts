/**
 * Texts that several people edit: Yjs documents, one small one per edited text.
 *
 * A text has no document until its first edit. The document is then made from the original text
 * in a way that is the same on every replica (one fixed client id), so that edits made apart fit
 * onto it. An edit is a Yjs update; its client id comes from the request, so that one request
 * turned into an edit by two replicas makes the same Yjs items.
 */
import diff from 'fast-diff'
import * as Y from 'yjs'

/** The client id of the original text. Edits never have it. */
const ORIGINAL_CLIENT = 0
/** Of documents that are only read; above the 48 bits of any edit. */
const READER_CLIENT = 2 ** 50
const FIELD = 'text'

export interface TextDocument {
  /** Yjs state as one update. */
  readonly document: Uint8Array
  readonly text: string
}

/** The document of a text that was never edited. */
export function originalDocument(text: string): Uint8Array {
  const doc = openDocument([], ORIGINAL_CLIENT)
  doc.getText(FIELD).insert(0, text)
  return Y.encodeStateAsUpdate(doc)
}

/** The least change that turns the document's text into `newText`. */
export function diffUpdate(document: Uint8Array, newText: string, clientId: number): Uint8Array {
  const doc = openDocument([document], clientId)
  const before = Y.encodeStateVector(doc)
  const text = doc.getText(FIELD)
  doc.transact(() => insertAndDelete(text, newText))
  return Y.encodeStateAsUpdate(doc, before)
}

/** A document with more updates merged in. The order of the updates does not matter. */
export function applyUpdates(document: Uint8Array, updates: readonly Uint8Array[]): TextDocument {
  const doc = openDocument([document, ...updates], READER_CLIENT)
  return { document: Y.encodeStateAsUpdate(doc), text: doc.getText(FIELD).toString() }
}

/** The document with one more update; undefined if that builds on what the document lacks. */
export function applyWhole(document: Uint8Array, update: Uint8Array): TextDocument | undefined {
  const doc = openDocument([document, update], READER_CLIENT)
  if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null) return undefined
  return { document: Y.encodeStateAsUpdate(doc), text: doc.getText(FIELD).toString() }
}

/**
 * Whether an update from a peer does nothing but insert and delete text as `clientId`: everything
 * else, and what does not decode, changes nothing. A pure function, so all replicas agree.
 */
export function isTextUpdate(update: Uint8Array, clientId: number): boolean {
  try {
    const { structs, ds } = Y.decodeUpdate(update)
    // Yjs throws where it has to put such a deletion aside, and the entry could not be applied.
    const isEmpty = ({ len }: { readonly len: number }): boolean => len <= 0
    if ([...ds.clients.values()].some((deletions) => deletions.some(isEmpty))) return false
    return structs.every((struct) => struct.id.client === clientId && isTextStruct(struct))
  } catch {
    // Yjs throws plain errors of many kinds for bytes that are no update; all mean the same.
    return false
  }
}

/** The Yjs client id of the edit that a request makes: 48 bits of its key, never the original's. */
export function editClientId(requestKey: Uint8Array): number {
  let id = 0
  for (const byte of requestKey.subarray(0, 6)) id = id * 256 + byte
  return id === ORIGINAL_CLIENT ? 1 : id
}

function openDocument(updates: readonly Uint8Array[], clientId: number): Y.Doc {
  // A document without a name of its own: to draw one costs more than most edits.
  const doc = new Y.Doc({ gc: false, guid: '' })
  doc.clientID = READER_CLIENT
  // In one transaction: at the end of each, Yjs looks at every client, and each edit is one.
  doc.transact(() => {
    for (const update of updates) Y.applyUpdate(doc, update)
  })
  // Only now: Yjs picks another id at random when it meets its own in an update.
  doc.clientID = clientId
  return doc
}

function insertAndDelete(text: Y.Text, newText: string): void {
  let position = 0
  for (const [kind, part] of diff(text.toString(), newText)) {
    if (kind === diff.INSERT) text.insert(position, part)
    if (kind === diff.DELETE) text.delete(position, part.length)
    if (kind !== diff.DELETE) position += part.length
  }
}

function isTextStruct(struct: Y.Item | Y.GC | Y.Skip): boolean {
  if (!(struct instanceof Y.Item)) return false
  // In a decoded update a root type is named by its string, whatever the library's types say.
  const parent: unknown = struct.parent
  const text = struct.content instanceof Y.ContentString
  const deleted = struct.content instanceof Y.ContentDeleted
  const inText = parent === null || parent === FIELD
  return inText && struct.parentSub === null && (text || deleted)
}
