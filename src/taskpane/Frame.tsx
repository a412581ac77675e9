// Header, places, and the one that is open; the frame stays, the content scrolls.

import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { BookView } from "./BookView";
import { Announcer } from "./parts/Announcer";
import { Header } from "./parts/Header";
import { Help } from "./parts/Help";
import { Navigation } from "./parts/Navigation";
import { NoticeView } from "./parts/NoticeView";
import { usePane, useSessionState } from "./parts/paneContext";
import { useKeptFocus } from "./parts/useKeptFocus";
import { useShared } from "./parts/useShared.styles";
import type { PlaceId } from "./placeId";

const useStyles = makeStyles({
  root: {
    height: "100%",
    minWidth: "300px",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  content: {
    flexGrow: 1,
    overflowY: "auto",
    padding: tokens.spacingHorizontalM,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    outlineStyle: "none",
  },
});

export function Frame({ firstPlace }: { readonly firstPlace: PlaceId }) {
  const { texts } = usePane();
  const state = useSessionState();
  const styles = useStyles();
  const shared = useShared();
  const [place, setPlace] = useState(firstPlace);
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  const helpId = useId();
  const root = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLElement>(null);
  useKeptFocus(root, content);
  useEffect(() => {
    // Nothing is handed on: newer browsers answer scrolling with a promise, which an effect would take for its undoing.
    content.current?.scrollTo({ top: 0 });
  }, [place, isHelpOpen]);
  return (
    <div ref={root} className={styles.root}>
      <Header isHelpOpen={isHelpOpen} helpId={helpId} onHelp={() => setIsHelpOpen(!isHelpOpen)} />
      <Navigation place={place} onGo={setPlace} />
      <main ref={content} tabIndex={-1} aria-label={texts.places[place]} className={styles.content}>
        {isHelpOpen ? <Help id={helpId} onClose={() => setIsHelpOpen(false)} /> : null}
        {state.notice === null ? null : (
          <div className={shared.onTop}>
            <NoticeView notice={state.notice} />
          </div>
        )}
        <BookView place={place} state={state} />
      </main>
      <Announcer />
    </div>
  );
}
