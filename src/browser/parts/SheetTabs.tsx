// The sheets' tabs at the foot, with Excel's two arrows where they are more than fit. Hidden sheets are not among them,
// except the one that is in front because the pane went there.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { KeyboardEvent } from "react";
import type { OpenBook } from "../desk/deskState";
import { EXCEL_GREEN } from "../grid/cells/useGrid.styles";
import { useDesk } from "./deskContext";
import { TabArrows } from "./TabArrows";
import { useOverflow } from "./useOverflow";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexShrink: 1,
    minWidth: 0,
    overflowX: "auto",
    // The arrows and the keyboard scroll; a bar would take half the height.
    scrollbarWidth: "none",
    "::-webkit-scrollbar": { display: "none" },
    alignItems: "stretch",
  },
  tab: {
    flexShrink: 0,
    minHeight: "34px",
    padding: `0 ${tokens.spacingHorizontalL}`,
    fontFamily: "inherit",
    fontSize: "14px",
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    border: "none",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: "3px solid transparent",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  front: {
    color: "#0b5c34",
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottomColor: EXCEL_GREEN,
  },
});

/** Where a key takes one among the tabs; null for other keys. */
function nextTab(key: string, position: number, count: number): number | null {
  switch (key) {
    case "ArrowRight":
      return Math.min(position + 1, count - 1);
    case "ArrowLeft":
      return Math.max(position - 1, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

export interface SheetTabsProps {
  readonly book: OpenBook;
  /** The element that shows the sheet. */
  readonly panelId: string;
}

export function SheetTabs({ book, panelId }: SheetTabsProps) {
  const { desk, texts } = useDesk();
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const overflows = useOverflow(list, book.tabs);
  const front = book.front.name;
  const tabs = book.tabs.filter((tab) => tab.visibility === "visible" || tab.name === front);
  useEffect(() => {
    list.current
      ?.querySelector("[aria-selected=true]")
      ?.scrollIntoView({ inline: "nearest", block: "nearest" });
  }, [front, book.tabs, book.front.kind, overflows]);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const position = tabs.findIndex((tab) => tab.name === front);
    const next = nextTab(event.key, position, tabs.length);
    const name = next === null ? undefined : tabs[next]?.name;
    if (next === null || name === undefined) return;
    event.preventDefault();
    event.currentTarget.querySelectorAll<HTMLElement>("[role=tab]")[next]?.focus();
    void desk.turnTo(name);
  };
  return (
    <>
      {overflows ? <TabArrows list={list} /> : null}
      <div ref={list} role="tablist" aria-label={texts.sheets} className={styles.root} onKeyDown={onKeyDown}>
        {tabs.map(({ name }) => (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={name === front}
            aria-controls={panelId}
            tabIndex={name === front ? 0 : -1}
            className={mergeClasses(styles.tab, name === front && styles.front)}
            onClick={() => void desk.turnTo(name)}
          >
            {name}
          </button>
        ))}
      </div>
    </>
  );
}
