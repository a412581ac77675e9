// The built add-in over https, as Excel insists, with a certificate made for the occasion.

import { generate } from "selfsigned";
import { serveFolder, type Served } from "../../../scripts/serveFolder.js";

export async function servePane(): Promise<Served> {
  const { cert, private: key } = await generate([{ name: "commonName", value: "localhost" }]);
  return serveFolder({ folder: "dist/addin", port: 0, tls: { cert, key } });
}
