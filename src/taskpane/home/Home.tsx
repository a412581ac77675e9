// 首页: the workbook as understood. A sentence first, then what needs an answer and what is new, a card a sheet, what is no
// register, and a new register for those who need one.

import { buildOverview } from "../../app/overview";
import type { Book } from "../../app/sessionState";
import { describeBook } from "../parts/describeState";
import { EmptyView } from "../parts/EmptyView";
import { usePane } from "../parts/paneContext";
import { useShared } from "../parts/useShared.styles";
import { IdleSheets } from "./IdleSheets";
import { KeepOffer } from "./KeepOffer";
import { NewRegister } from "./NewRegister";
import { SettingsFaults } from "./SettingsFaults";
import { SheetCardView } from "./SheetCardView";
import { UnkeptReadings } from "./UnkeptReadings";

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
      <UnkeptReadings book={book} />
      <SettingsFaults book={book} />
      {overview.cards.map((card) => (
        <SheetCardView key={card.sheet} card={card} />
      ))}
      {overview.idle.length === 0 ? null : <IdleSheets sheets={overview.idle} />}
      <NewRegister fit={book.fit} />
      <KeepOffer book={book} registers={overview.registers} />
    </div>
  );
}
