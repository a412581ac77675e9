// Whether the fuel of a visit by car is entered too; and where the day's trip has been paid for already.

import type { FuelOffer } from "../../app/fuelOffer";
import { useShared } from "../parts/useShared.styles";
import { useEntryWords } from "./entryWordsContext";
import { TickLine } from "../parts/TickLine";

export interface FuelTickProps {
  readonly offer: FuelOffer;
  readonly onTick: (isTicked: boolean) => void;
}

export function FuelTick({ offer, onTick }: FuelTickProps) {
  const words = useEntryWords();
  const shared = useShared();
  const { texts, paid } = offer;
  return (
    <div className={shared.breaking}>
      <TickLine label={words.alsoFuel} isTicked={texts !== null} onTick={onTick} />
      {paid === null ? null : (
        <p role="status" className={shared.quiet}>
          {words.fuelPaid(paid.register.sheet.name, paid.rowIndex + 1)}
        </p>
      )}
    </div>
  );
}
