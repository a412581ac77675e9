// A figure as our own 年度汇总 shows it.

export interface WrittenFigure {
  /** A figure's id (DESIGN §4), month.1 … month.12, month.2021-1 …, month.unknown, study.month.1 …, or trend.2018.award.people …. */
  readonly id: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
  /** As the sheet says it: 学习书籍·人数. */
  readonly label: string;
  /** A total of its column's lines, one of those lines, or a line that no figure says by itself. */
  readonly role: "total" | "line" | "summand" | "other";
}
