// Three outputs from one source: the add-in (dist/addin), the browser edition (dist/browser) and the command line
// (dist/cli). `--config-name addin|browser|cli` builds one of them. Each part's own reasons stand in build/.

import { addIn } from "./build/addIn.js";
import { browserEdition } from "./build/browserEdition.js";
import { commandLine } from "./build/commandLine.js";

/**
 * @param {{ host?: unknown, WEBPACK_SERVE?: boolean }} env
 * @param {{ mode?: import("./build/common.js").Mode }} options
 */
export default function configuration(env, { mode = "production" }) {
  return [addIn(mode, env), browserEdition(mode), commandLine(mode)];
}
