// Judge pages with pa11y and then with Lighthouse, in one Chromium: `node audit.mjs CHROMIUM JOBS`.
// JOBS is a file with a JSON list of {tool, address, width, hidden, long}: hidden where search engines are asked to leave
// a page out, as a draft; long where a slow processor needs long for it by its nature. Each answer is a line
// {tool, address, width, hidden, long, faults, ms}.
import { readFileSync } from "node:fs";
import lighthouse from "lighthouse";
import { throttling } from "lighthouse/core/config/constants.js";
import desktop from "lighthouse/core/config/desktop-config.js";
import pa11y from "pa11y";
import puppeteer from "puppeteer";

const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];
const AT_ONCE = 3; // pa11y waits more than it works
// A slow network, as on a telephone. Its slow processor is left out: it would multiply whatever else this machine does.
const SLOW_NETWORK = { ...throttling.mobileSlow4G, cpuSlowdownMultiplier: 1 };
const TRIES = 4; // how fast a page is falls with what else the machine is doing; what is wrong with it stays

// Lighthouse measures the processor first. This is that of a desk computer; on a slower one, or beside other work, it is
// not counted against a long page how long it keeps the processor busy, once all else has been seen to be right.
const DESK = 2000;

const [chromium, list] = process.argv.slice(2);
const jobs = JSON.parse(readFileSync(list, "utf8"));
const browser = await puppeteer.launch({ executablePath: chromium, args: FLAGS });

async function byPa11y({ address, width }) {
  const page = await browser.newPage();
  try {
    const { issues } = await pa11y(address, { browser, page, standard: "WCAG2AA", timeout: 120000,
      viewport: { width, height: 800 } });
    return issues.map(({ code, context }) => `${code} ${context}`);
  } finally {
    await page.close();
  }
}

async function byLighthouse(job, tries = TRIES, skipped = job.hidden ? ["is-crawlable"] : []) {
  const { address, width, long } = job;
  const narrow = width < 600;
  const { lhr } = await lighthouse(address, {
    port: Number(new URL(browser.wsEndpoint()).port),
    onlyCategories: ["performance", "accessibility", "best-practices", "seo"],
    screenEmulation: { mobile: narrow, width, height: 800, deviceScaleFactor: 1, disabled: false },
    disableFullPageScreenshot: true, skipAboutBlank: true, disableStorageReset: true,
    skipAudits: skipped,
    ...(narrow ? { throttling: SLOW_NETWORK } : {}),
    pauseAfterFcpMs: 0, pauseAfterLoadMs: 0, networkQuietThresholdMs: 50, cpuQuietThresholdMs: 50,
  }, narrow ? undefined : desktop);
  const low = Object.values(lhr.categories).filter(({ score }) => score !== 1);
  if (tries > 1 && low.length && low.every(({ id }) => id === "performance")) {
    const isSlow = long && lhr.environment.benchmarkIndex < DESK;
    return byLighthouse(job, tries - 1, isSlow ? [...skipped, "total-blocking-time"] : skipped);
  }
  return low.map(({ id, score, auditRefs }) =>
    `${id} ${score}: ${auditRefs.filter(({ id, weight }) => weight && lhr.audits[id] && lhr.audits[id].score !== 1).map(({ id }) => id)}`);
}

async function judge(judged, waiting) {
  for (let job = waiting.shift(); job; job = waiting.shift()) {
    const before = Date.now();
    const faults = await judged(job).catch((error) => [String(error)]);
    console.log(JSON.stringify({ ...job, faults, ms: Date.now() - before }));
  }
}

const of = (tool) => jobs.filter((job) => job.tool === tool);
const waiting = of("pa11y");
await Promise.all(Array.from({ length: AT_ONCE }, () => judge(byPa11y, waiting)));
await judge(byLighthouse, of("lighthouse"));
await browser.close();
