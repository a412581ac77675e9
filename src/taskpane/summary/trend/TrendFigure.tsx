// What a year says of a matter: its number, which leads to its rows, or that there is no such record.

import type { TrendYear } from "../../../domain/summary/trend/trend";
import type { TrendWords } from "../../../texts/zhTrend";
import { useShared } from "../../parts/useShared.styles";
import { FigureButton } from "../FigureButton";
import { isSameCell, type TrendCell } from "./trendCell";
import { trendText } from "./trendText";
import { useTrendTable } from "./useTrendTable.styles";

export interface TrendFigureProps {
  readonly year: TrendYear;
  readonly id: TrendCell["id"];
  readonly words: TrendWords;
  readonly open: TrendCell | null;
  readonly onOpen: (cell: TrendCell | null) => void;
}

export function TrendFigure({ year: { year, figures }, id, words, open, onOpen }: TrendFigureProps) {
  const shared = useShared();
  const styles = useTrendTable();
  const figure = figures.get(id);
  if (figure === undefined) {
    return (
      <span className={styles.none}>
        <span aria-hidden>—</span>
        <span className={shared.unseen}>{words.notRecorded}</span>
      </span>
    );
  }
  const cell = { year, id };
  return (
    <FigureButton
      figure={figure}
      text={trendText(figure)}
      name={words.figureOf(year, words.lines[id], trendText(figure))}
      isOpen={open !== null && isSameCell(open, cell)}
      onOpen={(figureId) => onOpen(figureId === null ? null : cell)}
    />
  );
}
