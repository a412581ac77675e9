// The rows, those of a state alone where that is asked for. Of a long list the first are drawn, and more on demand.

import { useState } from "react";
import type { JudgedRow, ManyState } from "../../../app/many/judgeMany";
import { LongList } from "../../check/LongList";
import { useShared } from "../../parts/useShared.styles";
import { useManyWords } from "./manyWordsContext";
import { PlainSelect } from "../../parts/PlainSelect";
import { RowCard } from "./RowCard";
import type { Ticks } from "./useTicks";
import type { ManyInputControl } from "./useManyInput";

type Shown = "all" | ManyState;
const SHOWN: readonly Shown[] = ["all", "wrong", "twice", "fine"];

export interface RowListProps {
  readonly rows: readonly JudgedRow[];
  readonly ticks: Ticks;
  readonly control: ManyInputControl;
}

export function RowList({ rows, ticks, control }: RowListProps) {
  const words = useManyWords();
  const shared = useShared();
  const [shown, setShown] = useState<Shown>("all");
  const isMixed = new Set(rows.map(({ state }) => state)).size > 1;
  const wanted = isMixed ? shown : "all";
  return (
    <>
      {isMixed ? (
        <>
          <p className={shared.quiet}>{words.leftOut}</p>
          <PlainSelect
            label={words.show}
            value={wanted}
            options={SHOWN.map((value) => ({ value, label: words.shown[value] }))}
            onChoose={(value) => setShown(SHOWN.find((one) => one === value) ?? "all")}
          />
        </>
      ) : null}
      <LongList
        key={wanted}
        items={rows.filter(({ state }) => wanted === "all" || state === wanted)}
        keyOf={({ rowIndex }) => String(rowIndex)}
        draw={(row) => (
          <RowCard
            row={row}
            isTicked={ticks.isTicked(row)}
            onTick={(isTicked) => ticks.tick(row, isTicked)}
            control={control}
          />
        )}
      />
    </>
  );
}
