// What was not understood and what was not counted, each with the way there.

import { mergeClasses } from "@fluentui/react-components";
import type { Concern } from "../../app/concerns";
import { sheetRangeAddress } from "../../domain/sheets/address";
import type { Texts } from "../../texts/zh";
import { headerOf } from "../parts/headerOf";
import { usePane } from "../parts/paneContext";
import { PlaceLine } from "../parts/PlaceLine";
import { useShared } from "../parts/useShared.styles";
import { Fold } from "./Fold";
import { LongList } from "./LongList";

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
    <>
      <h2 className={shared.heading}>{title}</h2>
      <LongList
        items={concerns}
        keyOf={(concern) =>
          `${describe(concern, texts)} ${sheetRangeAddress(concern.place.sheet, concern.place.range)}`
        }
        draw={(concern) => <PlaceLine text={describe(concern, texts)} place={concern.place} />}
      />
    </>
  );
}

export function ConcernList({ concerns }: { readonly concerns: readonly Concern[] }) {
  const { check } = usePane().texts;
  const shared = useShared();
  if (concerns.length === 0) return null;
  const ofKind = (kind: Concern["kind"]) => concerns.filter((concern) => concern.kind === kind);
  return (
    <section className={mergeClasses(shared.card, shared.breaking)} aria-label={check.concerns}>
      <Fold title={check.titled(check.concerns, concerns.length)}>
        <ConcernGroup title={check.unclear} concerns={ofKind("unclear")} />
        <ConcernGroup title={check.leftOut} concerns={ofKind("leftOut")} />
      </Fold>
    </section>
  );
}
