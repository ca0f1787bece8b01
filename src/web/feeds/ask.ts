/** Asks the API of this process, as whoever made the HTTP request. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { BoundMethod } from '../../api/grpc.ts'
import type { Method } from '../../codec/method.ts'
import { WebCall } from '../server/web-call.ts'

/** Answers what the method does. */
export type Ask = <Question, Answer>(
  method: Asked<Question, Answer>,
  message: Question,
) => Promise<Answer>

/** As much of a method as it takes to ask. */
interface Asked<Question, Answer> {
  readonly path: string
  readonly request: Pick<Method<Question, never, never, Answer>['request'], 'encode'>
  readonly response: Pick<Method<Question, never, never, Answer>['response'], 'decode'>
}

/** Throws what the handler throws. */
export function askFor(
  methods: ReadonlyMap<string, BoundMethod>,
  request: IncomingMessage,
  response: ServerResponse,
): Ask {
  return async (method, message) => {
    const bound = methods.get(method.path)
    if (bound === undefined) throw new Error(`${method.path} is not served`)
    using call = new WebCall(method.path, request, response)
    const bytes = Buffer.from(method.request.encode(message))
    const answer = await bound.answer(call, bytes)
    return method.response.decode(answer.response)
  }
}
