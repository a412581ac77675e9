// The worker's own script: one job after the other, as they are sent. It asks nothing of any network.

import type { RollupJob } from "./rollupJob";
import { serveJob } from "./serveJob";
import { READY } from "./webLane";

self.addEventListener("message", (event: MessageEvent<RollupJob>) => {
  void serveJob(event.data).then((answer) => self.postMessage(answer));
});
self.postMessage(READY);
