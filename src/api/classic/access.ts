/** Who may use the classic interface, which knows no secrets. */
import { ForumError } from '../../core/error.ts'
import { MessageBoard } from '../../gen/classic-services.ts'
import type { Door } from '../grpc.ts'
import { isOfThisMachine } from '../this-machine.ts'

/** Everyone, nobody, or clients of this machine. */
export type ClassicAccess = 'on' | 'off' | 'loopback'

/**
 * The door for those who may. A stream is open to all: it needs a token, which only a call from
 * the machine of some replica can have been given.
 */
export function guardedDoor(door: Door, access: 'on' | 'loopback'): Door {
  if (access === 'on') return door
  return {
    ...door,
    enter(call) {
      const isStream = call.path === MessageBoard.subscribeTopic.path
      if (isStream || isOfThisMachine(call.peer)) return door.enter(call)
      const rule = 'parley serve --classic on lets others use it'
      throw new ForumError('forbidden', `${call.path} is for clients of this machine only: ${rule}`)
    },
  }
}
