// 修正: what each cell shows and what it will show, before anything is written. For one finding, or for all of a rule.

import { describeFixes } from "../../app/describeFix";
import { bookOf } from "../../app/sessionState";
import type { Finding } from "../../domain/checking/finding";
import { usePane, useSessionState } from "../parts/paneContext";
import { useShared } from "../parts/useShared.styles";
import { WaitingButton } from "../parts/WaitingButton";

/** Further cells are counted. */
const MOST = 8;

export function FixForm({ findings }: { readonly findings: readonly Finding[] }) {
  const { session, texts } = usePane();
  const { check, home } = texts;
  const shared = useShared();
  const book = bookOf(useSessionState());
  if (book === null) return null;
  const changes = describeFixes(findings, book.snapshot);
  if (changes.length === 0) return null;
  const isOneSheet = changes.every(({ sheet }) => sheet === changes[0]?.sheet);
  const placeOf = (sheet: string, place: string): string => (isOneSheet ? "" : home.sheet(sheet)) + place;
  return (
    <div className={shared.pile}>
      <ul className={shared.list}>
        {changes.slice(0, MOST).map(({ sheet, place, before, after }) => (
          <li key={`${sheet} ${place}`} className={shared.breaking}>
            {check.change(placeOf(sheet, place), before, after)}
          </li>
        ))}
      </ul>
      {changes.length > MOST ? <span>{check.moreChanges(changes.length - MOST)}</span> : null}
      <div className={shared.buttons}>
        <WaitingButton onClick={() => void session.mendFindings(findings)}>{check.fixNow}</WaitingButton>
      </div>
    </div>
  );
}
