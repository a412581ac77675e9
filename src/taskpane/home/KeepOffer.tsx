// While 关工设置 keeps no reading and the clerk has said nothing of one: a quiet offer to keep how the tables are read.

import type { Book } from "../../app/sessionState";
import { SETTINGS_SHEET } from "../../domain/sheets/ownSheet";
import { usePane } from "../parts/paneContext";
import { useShared } from "../parts/useShared.styles";
import { WaitingButton } from "../parts/WaitingButton";

export interface KeepOfferProps {
  readonly book: Book;
  readonly registers: number;
}

export function KeepOffer({ book, registers }: KeepOfferProps) {
  const { session, texts } = usePane();
  const { offer } = texts.home;
  const shared = useShared();
  if (registers === 0 || book.settings.tables.length > 0 || book.corrections.length > 0) return null;
  return (
    <div className={shared.row}>
      <p className={shared.quiet}>{offer.text(SETTINGS_SHEET)}</p>
      <WaitingButton onClick={() => void session.keepReadings()}>{offer.keep}</WaitingButton>
    </div>
  );
}
