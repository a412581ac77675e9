// 修正: what each cell shows and what it will show, before anything is written.

import { describeFix } from "../../app/describeFix";
import { bookOf } from "../../app/sessionState";
import type { Finding } from "../../domain/checking/finding";
import { usePane, useSessionState } from "../parts/paneContext";
import { useShared } from "../parts/useShared.styles";
import { WaitingButton } from "../parts/WaitingButton";

/** Further cells are counted. */
const MOST = 8;

export function FixForm({ finding }: { readonly finding: Finding }) {
  const { session, texts } = usePane();
  const { check } = texts;
  const shared = useShared();
  const book = bookOf(useSessionState());
  if (book === null || finding.fix === null) return null;
  const changes = describeFix(finding.fix, book.snapshot);
  return (
    <div className={shared.pile}>
      <ul className={shared.list}>
        {changes.slice(0, MOST).map(({ place, before, after }) => (
          <li key={place} className={shared.breaking}>
            {check.change(place, before, after)}
          </li>
        ))}
      </ul>
      {changes.length > MOST ? <span>{check.moreChanges(changes.length - MOST)}</span> : null}
      <div className={shared.buttons}>
        <WaitingButton onClick={() => void session.mendFindings([finding])}>{check.fixNow}</WaitingButton>
      </div>
    </div>
  );
}
