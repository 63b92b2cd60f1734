// Judge pages with pa11y and with Lighthouse in one Chromium: `node audit.mjs CHROMIUM < jobs.json`.
// Each job is {tool, address, width}; each answer is a line of JSON {tool, address, width, faults, ms}.
import { readFileSync } from "node:fs";
import lighthouse from "lighthouse";
import pa11y from "pa11y";
import puppeteer from "puppeteer";

const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

const jobs = JSON.parse(readFileSync(0, "utf8"));
const browser = await puppeteer.launch({ executablePath: process.argv[2], args: FLAGS });

async function byPa11y({ address, width }) {
  const page = await browser.newPage();
  const { issues } = await pa11y(address, { browser, page, standard: "WCAG2AA", includeWarnings: false,
    viewport: { width, height: 800 } });
  await page.close();
  return issues.map(({ code, context }) => `${code} ${context}`);
}

async function byLighthouse({ address, width }) {
  const narrow = width < 600;
  const { lhr } = await lighthouse(address, {
    port: Number(new URL(browser.wsEndpoint()).port),
    onlyCategories: ["performance", "accessibility", "best-practices", "seo"],
    formFactor: narrow ? "mobile" : "desktop",
    screenEmulation: { mobile: narrow, width, height: 800, deviceScaleFactor: 1, disabled: false },
    throttlingMethod: "simulate",
    pauseAfterFcpMs: 0, pauseAfterLoadMs: 0, networkQuietThresholdMs: 50, cpuQuietThresholdMs: 50,
    disableFullPageScreenshot: true, skipAboutBlank: true, disableStorageReset: true,
  });
  return Object.values(lhr.categories).filter(({ score }) => score < 1).map(({ id, score, auditRefs }) =>
    `${id} ${score}: ${auditRefs.filter(({ id, weight }) => weight && lhr.audits[id].score < 1).map(({ id }) => id)}`);
}

const tools = { pa11y: byPa11y, lighthouse: byLighthouse };
for (const job of jobs) {
  const before = Date.now();
  const faults = await tools[job.tool](job);
  console.log(JSON.stringify({ ...job, faults, ms: Date.now() - before }));
}
await browser.close();
