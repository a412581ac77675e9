// 去看: selects cells in the workbook. What will be shown is said to those who hear the button alone.

import type { Place } from "../../app/sessionState";
import { usePane } from "./paneContext";
import { ActionButton } from "./ActionButton";

export interface ShowButtonProps {
  readonly place: Place;
  /** What the cells are, for the spoken name. */
  readonly what: string;
}

export function ShowButton({ place, what }: ShowButtonProps) {
  const { session, texts } = usePane();
  return (
    <ActionButton aria-label={texts.pane.showOf(what)} onClick={() => void session.select(place)}>
      {texts.pane.show}
    </ActionButton>
  );
}
