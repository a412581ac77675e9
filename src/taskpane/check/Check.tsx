// 检查: what was not understood and what was not counted, each with the way there; and what was not looked at.

import { mergeClasses } from "@fluentui/react-components";
import { type Concern, listConcerns } from "../../app/concerns";
import { buildOverview } from "../../app/overview";
import type { Book } from "../../app/sessionState";
import { sheetRangeAddress } from "../../domain/sheets/address";
import type { Texts } from "../../texts/zh";
import { EmptyView } from "../parts/EmptyView";
import { headerOf } from "../parts/headerOf";
import { usePane } from "../parts/paneContext";
import { PlaceLine } from "../parts/PlaceLine";
import { useShared } from "../parts/useShared.styles";

function describe(concern: Concern, texts: Texts): string {
  if (concern.kind === "leftOut") return texts.summary.leftOutLine(concern.leftOut);
  const { place, table, unclear } = concern;
  return texts.home.sheet(place.sheet) + texts.unclear(unclear, headerOf(table, unclear));
}

interface ConcernGroupProps {
  readonly title: string;
  readonly concerns: readonly Concern[];
}

function ConcernGroup({ title, concerns }: ConcernGroupProps) {
  const { texts } = usePane();
  const shared = useShared();
  if (concerns.length === 0) return null;
  return (
    <section className={mergeClasses(shared.card, shared.breaking)} aria-label={title}>
      <h2 className={shared.heading}>{title}</h2>
      <ul className={shared.list}>
        {concerns.map((concern) => (
          <PlaceLine
            key={`${describe(concern, texts)} ${sheetRangeAddress(concern.place.sheet, concern.place.range)}`}
            text={describe(concern, texts)}
            place={concern.place}
          />
        ))}
      </ul>
    </section>
  );
}

export function Check({ book }: { readonly book: Book }) {
  const { check, home } = usePane().texts;
  const shared = useShared();
  const concerns = listConcerns(book);
  if (concerns.length === 0 && buildOverview(book.fit).registers === 0)
    return <EmptyView {...home.nothing} />;
  const ofKind = (kind: Concern["kind"]) => concerns.filter((concern) => concern.kind === kind);
  return (
    <div className={shared.stack}>
      <p className={shared.lead}>{concerns.length === 0 ? check.clean : check.found(concerns.length)}</p>
      <ConcernGroup title={check.unclear} concerns={ofKind("unclear")} />
      <ConcernGroup title={check.leftOut} concerns={ofKind("leftOut")} />
      <p className={shared.quiet}>{check.limits}</p>
    </div>
  );
}
