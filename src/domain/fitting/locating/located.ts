// A table as it was located in its sheet, before anybody asks what it is.

import type { Span } from "../../sheets/address";
import type { Header } from "./readHeader";
import type { Body } from "./scanBody";

export interface Located {
  readonly header: Header;
  readonly body: Body;
  readonly titleRows: Span | null;
  /** Columns whose cells above the header belong to the title. */
  readonly titleColumns: Span;
}
