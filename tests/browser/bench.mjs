// How long a report of 200 sources takes to open, from the request until it has been painted, beside an empty page:
// by the clock, and in processor time of the page's own process, which other work on the machine does not change.
import { example, invented, launch } from "./browser.mjs";

const rounds = 5;
const browser = await launch();

async function open(url) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable");
  const begin = performance.now();
  await page.goto(url, { waitUntil: "load" });
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted))));
  const time = performance.now() - begin;
  const { metrics } = await session.send("Performance.getMetrics");
  const processor = 1000 * metrics.find((metric) => metric.name === "ProcessTime").value;
  const size = await page.evaluate(() => document.querySelectorAll("*").length);
  await context.close();
  return { time, processor, size };
}

for (const [name, url] of [["an empty page", "about:blank"], ["5 sources", example("northern-front")],
  ["60 sources", invented(60)], ["200 sources", invented(200)]]) {
  const runs = [];
  for (let i = 0; i < rounds; ++i) runs.push(await open(url));
  const middle = (key) => Math.round(runs.map((run) => run[key]).sort((a, b) => a - b)[rounds >> 1]);
  console.log(`${name}: ${middle("time")} ms, ${middle("processor")} ms of processor time, ${runs[0].size} elements`);
}
await browser.close();
