/** All scenarios, in the order in which they run. */
import type { Scenario } from './scenario.ts'
import { catchUp } from './scenarios/catch-up.ts'
import { open } from './scenarios/open.ts'
import { page } from './scenarios/page.ts'
import { post } from './scenarios/post.ts'

export const scenarios: readonly Scenario[] = [post, catchUp, page, open]
