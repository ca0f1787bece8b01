/**
 * Questions whose parts are the same: what they group by, which topics and which messages count
 * makes the parts, and all else is done by `finish`. So parts are made once for all such questions.
 */
import { canonicalJson } from './canonical-json.ts'
import type { DigestSpec, Question } from './definition.ts'

export interface SharedParts {
  /** The same period; one question for each kind of parts. */
  readonly spec: DigestSpec
  /** The name under which the parts of a question of the whole spec go there. */
  nameFor(question: Question): string
}

/** What to make parts of, so that `spec` can be answered. */
export function sharedParts(spec: DigestSpec): SharedParts {
  const byKind = new Map<string, Question>()
  for (const question of spec.questions) {
    const kind = kindOf(question)
    if (!byKind.has(kind)) byKind.set(kind, question)
  }
  return {
    spec: { ...spec, questions: [...byKind.values()] },
    nameFor: (question) => byKind.get(kindOf(question))?.name ?? question.name,
  }
}

/** Labels are counted by topics, and put together at the end. */
function kindOf({ group, topics = {}, messages = {} }: Question): string {
  return canonicalJson({ by: group === 'label' ? 'topic' : group, topics, messages })
}
