// One batch as the library sends it and its answer as the library reads it.

export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  /** Ids of object paths where an argument is an object; 0 or a nested list elsewhere. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface WirePath {
  readonly Id: number;
  /** 1 root, 3 method, 4 property, 5 indexer. */
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

export interface WireAction {
  readonly Id: number;
  /** 1 instantiate, 2 query, 3 method, 4 set property, 5 trace. */
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

export interface WireRequest {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly ActionIndex: number;
  readonly Location: string;
  readonly HttpStatusCode: number;
}

export interface WireResponse {
  readonly Error: WireError | null;
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  /** The traces that the batch has come past. */
  readonly TraceIds: readonly number[];
}

/** Members that the library sets under another name than the API's. */
const OTHER_NAMES: Readonly<Record<string, string>> = { Gridlines: "showGridlines" };

/** "GetRange" → "getRange"; internal names ("_RegisterAddedEvent") stay. */
export function memberName(wireName: string): string {
  const other = OTHER_NAMES[wireName];
  if (other !== undefined) return other;
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

export function wireName(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}
