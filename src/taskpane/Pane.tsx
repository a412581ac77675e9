// The whole pane, the same in every door: it is handed a session and its words, and knows no workbook behind them.

import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useMemo } from "react";
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
  readonly drafts: PaneSetting["drafts"];
  /** The place that is open at first. */
  readonly place?: PlaceId;
}

/** Fills its container, from 300 px of width up; its own part of it scrolls. */
export function Pane({ session, texts, host, drafts, place = "home" }: PaneProps) {
  const setting = useMemo(() => ({ session, texts, host, drafts }), [session, texts, host, drafts]);
  useEffect(() => {
    // Old drafts go whether or not 录入 is opened. Where the part that knows them does not load, they go the next time.
    const drop = async (): Promise<void> =>
      (await import("../app/dropOldDrafts")).dropOldDrafts(drafts, session.today());
    drop().catch(() => undefined);
  }, [drafts, session]);
  return (
    <ErrorBoundary texts={texts}>
      <FluentProvider theme={theme} lang={texts.language} style={{ height: "100%" }}>
        <PaneContext value={setting}>
          <Frame firstPlace={place} />
        </PaneContext>
      </FluentProvider>
    </ErrorBoundary>
  );
}
