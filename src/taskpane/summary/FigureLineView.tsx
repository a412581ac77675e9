// One matter with its figures: label left, figures right; the sources of the open figure below.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type FigureLine, lineName } from "../../app/figureSections";
import type { FigureSectionId } from "../../domain/summary/document/summarySheetTexts";
import { usePane } from "../parts/paneContext";
import { useShared } from "../parts/useShared.styles";
import { FigureButton } from "./FigureButton";
import { SourceList } from "./SourceList";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    columnGap: tokens.spacingHorizontalS,
  },
  label: { flexGrow: 1 },
  lastYear: { display: "block", fontVariantNumeric: "tabular-nums" },
  figures: { display: "flex", flexWrap: "wrap", justifyContent: "flex-end", marginLeft: "auto" },
});

export interface FigureLineViewProps {
  readonly section: FigureSectionId;
  readonly line: FigureLine;
  /** The figures are of a whole year. */
  readonly isYear: boolean;
  /** The id of the figure whose sources are shown. */
  readonly openFigure: string | null;
  readonly onOpen: (figureId: string | null) => void;
}

export function FigureLineView({ section, line, isYear, openFigure, onOpen }: FigureLineViewProps) {
  const { texts } = usePane();
  const shared = useShared();
  const styles = useStyles();
  const label = "line" in line.label ? lineName(line.label.line, isYear, texts) : line.label.category;
  const open = line.figures.find((figure) => figure.id === openFigure);
  return (
    <li className={styles.line}>
      <span className={mergeClasses(styles.label, shared.breaking)}>
        {label}
        {line.lastYear.length === 0 ? null : (
          <span className={mergeClasses(styles.lastYear, shared.quiet)}>
            {texts.summary.lastYear(line.lastYear.map(texts.figure).join(" · "), isYear)}
          </span>
        )}
      </span>
      <span className={styles.figures}>
        {line.figures.map((figure) => (
          <FigureButton
            key={figure.id}
            figure={figure}
            name={texts.summary.figureOf(texts.sections[section], label, texts.figure(figure))}
            isOpen={figure === open}
            onOpen={onOpen}
          />
        ))}
      </span>
      {open === undefined ? null : <SourceList figure={open} />}
    </li>
  );
}
