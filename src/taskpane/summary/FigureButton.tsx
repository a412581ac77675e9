// A figure that can be asked where it comes from: a press selects its first cells and lists the rest.

import { makeStyles, tokens } from "@fluentui/react-components";
import type { Figure } from "../../domain/summary/summary";
import { usePane } from "../parts/paneContext";

const useStyles = makeStyles({
  root: {
    minHeight: "32px",
    minWidth: "32px",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    fontVariantNumeric: "tabular-nums",
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    textUnderlineOffset: "3px",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover, textDecorationStyle: "solid" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  plain: { padding: `6px ${tokens.spacingHorizontalXS}`, fontVariantNumeric: "tabular-nums" },
});

export interface FigureButtonProps {
  readonly figure: Figure;
  /** Where it stands in a table and its unit elsewhere; absent: with its unit. */
  readonly text?: string;
  /** The whole of what it says, for those who hear it alone. */
  readonly name: string;
  readonly isOpen: boolean;
  readonly onOpen: (figureId: string | null) => void;
}

export function FigureButton({ figure, text, name, isOpen, onOpen }: FigureButtonProps) {
  const { session, texts } = usePane();
  const styles = useStyles();
  const [first] = figure.sources;
  const shown = text ?? texts.figure(figure);
  if (first === undefined) return <span className={styles.plain}>{shown}</span>;
  const press = (): void => {
    onOpen(isOpen ? null : figure.id);
    if (!isOpen) void session.select(first);
  };
  return (
    <button type="button" className={styles.root} aria-label={name} aria-expanded={isOpen} onClick={press}>
      {shown}
    </button>
  );
}
