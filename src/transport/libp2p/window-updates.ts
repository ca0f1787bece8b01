/**
 * Window updates of a stream: when its peer hears that it may send more. @libp2p/yamux says so
 * after every frame, which doubles the packets of links that carry small ones. Saying it when a
 * good part of the window is used keeps the peer sending just as well.
 */
import type { Stream } from '@libp2p/interface'
import { YamuxStream } from '@libp2p/yamux/stream'

/** Half of the window with which every stream begins. */
const UPDATE_BYTES = 128 * 1024

/** To be called before anyone listens to the stream. Other streams are left as they are. */
export function updateWindowRarely(stream: Stream): void {
  if (!(stream instanceof YamuxStream)) return
  const update = stream.sendWindowUpdate.bind(stream)
  let taken = 0
  stream.addEventListener('message', ({ data }) => {
    taken += data.byteLength
  })
  stream.sendWindowUpdate = () => {
    // What waits meanwhile is counted once it is read on.
    if (stream.readStatus === 'paused' || taken < UPDATE_BYTES) return
    taken = 0
    update()
  }
}
