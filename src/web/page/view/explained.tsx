/** What something means, for who wants to know. */
import { texts } from '../texts.ts'

export function Explained({ children }: { children: string }) {
  return (
    <details class="explained">
      <summary>{texts.net.explain}</summary>
      <p>{children}</p>
    </details>
  )
}
