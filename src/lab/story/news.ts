/** What the story is told from: what was done, and what was seen. Plain data. */
import type { View } from './view.ts'

/** Milliseconds since the lab was opened. */
type At = { readonly at: number }

export type News = At &
  (
    | {
        readonly kind: 'did'
        /** The replica that it was done to. */
        readonly replica: string
        /** What it is now: gone, worse off, or better. */
        readonly effect: 'ended' | 'hurt' | 'mended'
        /** `r2 is killed`. */
        readonly words: string
        /** How one goes on behind "640 ms after": `it was started`. */
        readonly after: string
      }
    | { readonly kind: 'load'; readonly isOn: boolean }
    /** What a replica said; undefined if it did not answer. */
    | { readonly kind: 'saw'; readonly replica: string; readonly view: View | undefined }
    /** It ended by itself. */
    | { readonly kind: 'ended'; readonly replica: string; readonly why: string }
    /** It is no more one of them. */
    | { readonly kind: 'left'; readonly replica: string }
  )
