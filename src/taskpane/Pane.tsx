// The whole pane, the same in every door: it is handed a session and its words, and knows no workbook behind them.

import { FluentProvider } from "@fluentui/react-components";
import type { Session } from "../app/session";
import type { Texts } from "../texts/zh";
import { Frame } from "./Frame";
import { ErrorBoundary } from "./parts/ErrorBoundary";
import { PaneContext, type PaneSetting } from "./parts/paneContext";
import type { PlaceId } from "./placeId";
import { theme } from "./theme";

export interface PaneProps {
  readonly session: Session;
  readonly texts: Texts;
  readonly host: PaneSetting["host"];
  /** The place that is open at first. */
  readonly place?: PlaceId;
}

/** Fills its container, from 300 px of width up; its own part of it scrolls. */
export function Pane({ session, texts, host, place = "home" }: PaneProps) {
  return (
    <ErrorBoundary texts={texts}>
      <FluentProvider theme={theme} lang={texts.language} style={{ height: "100%" }}>
        <PaneContext value={{ session, texts, host }}>
          <Frame firstPlace={place} />
        </PaneContext>
      </FluentProvider>
    </ErrorBoundary>
  );
}
