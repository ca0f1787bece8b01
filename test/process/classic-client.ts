/** A client of the classic interface in a process of its own: prints how one call ends. */
import { Board } from '../api/classic/board.ts'

using board = new Board(process.argv[2] ?? '')
const { code } = await board.try('ListTopics', {})
console.log(code)
