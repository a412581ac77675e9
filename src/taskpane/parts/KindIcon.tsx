// A picture for each kind of record, always beside its word.

import {
  BoxRegular,
  ChatRegular,
  ClipboardTaskListLtrRegular,
  CommentRegular,
  FlagRegular,
  type FluentIcon,
  GiftRegular,
  HeartRegular,
  MoneyRegular,
  NewsRegular,
  PeopleRegular,
  PersonHeartRegular,
  QuestionCircleRegular,
  ReceiptRegular,
  RibbonStarRegular,
} from "@fluentui/react-icons";
import type { KindId } from "../../domain/kinds/kind";

const ICONS: Readonly<Record<KindId, FluentIcon>> = {
  award: RibbonStarRegular,
  visit: GiftRegular,
  expense: ReceiptRegular,
  income: MoneyRegular,
  pupil: PersonHeartRegular,
  volunteer: PeopleRegular,
  study: ClipboardTaskListLtrRegular,
  meeting: ChatRegular,
  activity: FlagRegular,
  donation: HeartRegular,
  publicity: NewsRegular,
  asset: BoxRegular,
  opinion: CommentRegular,
};

export function KindIcon({ kind }: { readonly kind: KindId | null }) {
  const Icon = kind === null ? QuestionCircleRegular : ICONS[kind];
  return <Icon aria-hidden fontSize={20} />;
}
