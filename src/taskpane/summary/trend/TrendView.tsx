// 历年对比: bars of what matters most, all figures as a table, and what of the former years could not be read.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Trend } from "../../../domain/summary/trend/trend";
import type { TrendWords } from "../../../texts/zhTrend";
import { useShared } from "../../parts/useShared.styles";
import { SourceList } from "../SourceList";
import { TrendBars } from "./TrendBars";
import { TrendTable } from "./TrendTable";
import type { TrendCell } from "./trendCell";

/** The rest is counted. */
const MOST_UNREAD = 4;
const CHARTED = ["funds.expense", "visit.people", "award.people"] as const;

const useStyles = makeStyles({
  charts: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(220px, 1fr))",
    gap: tokens.spacingVerticalM,
  },
});

export interface TrendViewProps {
  readonly trend: Trend;
  readonly words: TrendWords;
}

function Sources({ trend, words, open }: TrendViewProps & { readonly open: TrendCell }) {
  const shared = useShared();
  const figure = trend.years.find(({ year }) => year === open.year)?.figures.get(open.id);
  if (figure === undefined) return null;
  return (
    <div>
      <p className={shared.quiet}>{words.sourcesOf(open.year, words.lines[open.id])}</p>
      <SourceList figure={figure} />
    </div>
  );
}

function Notes({ trend: { years, ids }, words }: TrendViewProps) {
  const shared = useShared();
  const unread = years.flatMap(({ year, unread: ones }) => ones.map((one) => words.unread(year, one)));
  const rest = unread.length - MOST_UNREAD;
  const notes = [
    words.note,
    ...(ids.includes("study.rate") ? [words.rateNote] : []),
    ...unread.slice(0, MOST_UNREAD),
    ...(rest > 0 ? [words.moreUnread(rest)] : []),
  ];
  return notes.map((note) => (
    <p key={note} className={shared.quiet}>
      {note}
    </p>
  ));
}

export function TrendView({ trend, words }: TrendViewProps) {
  const shared = useShared();
  const styles = useStyles();
  const [open, setOpen] = useState<TrendCell | null>(null);
  const charted = CHARTED.filter((id) => trend.years.filter(({ figures }) => figures.has(id)).length > 1);
  return (
    <section className={mergeClasses(shared.card, shared.breaking)} aria-label={words.section}>
      <h2 className={shared.heading}>{words.section}</h2>
      <div className={styles.charts}>
        {charted.map((id) => (
          <TrendBars key={id} id={id} trend={trend} words={words} />
        ))}
      </div>
      <p className={shared.quiet}>{words.hint}</p>
      <TrendTable trend={trend} words={words} open={open} onOpen={setOpen} />
      {open === null ? null : <Sources trend={trend} words={words} open={open} />}
      <Notes trend={trend} words={words} />
    </section>
  );
}
