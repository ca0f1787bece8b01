/** The page. */
import { render } from 'preact'
import { resumeOutbox } from './state/outbox.ts'
import { followInbox } from './state/inbox.ts'
import { followReports } from './state/reports.ts'
import { followRights } from './state/rights.ts'
import { followRoute } from './state/route.ts'
import { followTheme } from './state/theme.ts'
import { resumeUnsent } from './state/unsent.ts'
import { followVisibility } from './state/visible.ts'
import { followTime } from './text/times.ts'
import { followSearchKey } from './view/keys.ts'
import { Page } from './view/page.tsx'

followTheme()
followVisibility()
followRoute()
followTime()
followInbox()
followRights()
followReports()
followSearchKey()
resumeOutbox()
resumeUnsent()
const root = document.getElementById('page')
if (root !== null) render(<Page />, root)
