// 首页: the workbook as understood. A sentence first, then a card a sheet, then what is no register.

import { buildOverview } from "../../app/overview";
import type { Book } from "../../app/sessionState";
import { describeBook } from "../parts/describeState";
import { EmptyView } from "../parts/EmptyView";
import { usePane } from "../parts/paneContext";
import { useShared } from "../parts/useShared.styles";
import { IdleSheets } from "./IdleSheets";
import { SheetCardView } from "./SheetCardView";

export function Home({ book }: { readonly book: Book }) {
  const { texts } = usePane();
  const shared = useShared();
  const overview = buildOverview(book.fit);
  return (
    <div className={shared.stack}>
      {overview.registers === 0 ? (
        <EmptyView {...texts.home.nothing} />
      ) : (
        <p className={shared.lead}>{describeBook(book, texts)}</p>
      )}
      {overview.cards.map((card) => (
        <SheetCardView key={card.sheet} card={card} />
      ))}
      {overview.idle.length === 0 ? null : <IdleSheets sheets={overview.idle} />}
    </div>
  );
}
