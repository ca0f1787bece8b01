/** A person types codes, while laptops come and go. */
import { writeLine } from '../context.ts'
import type { Inviting } from './invite-lan.ts'
import { codeOf, timeOfDay } from './lan-options.ts'
import { refusalWords, wordsOf } from './lan-words.ts'
import { typedLines } from './lines.ts'
import { printableLine } from '../print-text.ts'

/** Until the person has no more codes, or the time is up. What was confirmed is still sent. */
export async function inviteAtTerminal(inviting: Inviting): Promise<void> {
  const { lan, context, forumName, until } = inviting
  const forum = printableLine(forumName)
  await writeLine(context.out, `Laptops that want to join "${forum}", until ${timeOfDay(until)}`)
  await writeLine(context.out, 'An empty line ends this.')
  const typing = new Typing(inviting)
  let failure: unknown
  // Not awaited: a line that comes too late is nobody's, and must not keep the command.
  typing.run().catch((reason: unknown) => {
    failure = reason
    void lan[Symbol.asyncDispose]()
  })
  for await (const event of lan.events()) {
    const words = wordsOf(event)
    if (words !== undefined) await writeLine(context.out, words)
    if (event.kind === 'done') typing.ended()
    if (event.kind === 'silent' && event.asked === 'invite') typing.ended()
    if (event.kind === 'expired') await writeLine(context.out, 'The time is up.')
  }
  if (failure !== undefined) throw failure
}

/** The lines that are typed, and how many invites are under way because of them. */
class Typing {
  readonly #inviting: Inviting
  #underWay = 0
  #isOver = false

  constructor(inviting: Inviting) {
    this.#inviting = inviting
  }

  async run(): Promise<void> {
    const { context } = this.#inviting
    for await (const line of typedLines(context)) {
      if (line === '') break
      await this.#typed(line)
    }
    this.#isOver = true
    this.#closeIfDone()
  }

  /** An invite has arrived, or was given up. */
  ended(): void {
    this.#underWay -= 1
    this.#closeIfDone()
  }

  async #typed(line: string): Promise<void> {
    const { context, confirm } = this.#inviting
    const code = codeOf(line)
    if (code === undefined) {
      await writeLine(context.out, `"${printableLine(line)}" is no code: six digits, as in 123-456`)
      return
    }
    const confirmed = confirm(code)
    if ('laptop' in confirmed) this.#underWay += 1
    else await writeLine(context.out, refusalWords(code, confirmed))
  }

  #closeIfDone(): void {
    if (this.#isOver && this.#underWay === 0) void this.#inviting.lan[Symbol.asyncDispose]()
  }
}
