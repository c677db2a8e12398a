// Uses the page as a reader would: node page.mjs CHROMIUM PAGE PICTURES. Exits with 1 and one line at the first thing amiss.
import assert from "node:assert/strict";
import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { chromium } from "playwright-core";

const [executablePath, file, pictures] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });

async function open(options) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.problems = [];
  page.on("console", message => { if (message.type() === "error") page.problems.push(message.text()); });
  page.on("pageerror", error => page.problems.push(error.message));
  page.on("request", request => { if (!request.url().startsWith("file:")) page.problems.push(`asked for ${request.url()}`); });
  await page.goto(pathToFileURL(file).href);
  return page;
}

const picture = (page, name) => page.screenshot({ path: join(pictures, `${name}.png`) });

/** The lowest contrast of the marks' ink to their paper, as WCAG counts it. */
const lowestContrast = page => page.evaluate(() => {
  const light = colour => {
    const [r, g, b] = colour.match(/[\d.]+/g).map(Number).slice(0, 3).map(v => v / 255).map(v => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  return Math.min(...[...document.querySelectorAll(".m")].map(mark => {
    const style = getComputedStyle(mark);
    const [a, b] = [light(style.color), light(style.backgroundColor)].sort((x, y) => y - x);
    return (a + 0.05) / (b + 0.05);
  }));
});

async function desktop() {
  const page = await open({ colorScheme: "light" });
  assert.equal(await page.getAttribute("html", "dir"), "rtl");
  assert.ok(await page.locator("article .m").count() > 50, "the articles have few marks");
  await picture(page, "desktop-light");

  const known = page.locator("article .m.person:not(.unlisted)").first();
  await known.click();
  const card = page.locator("#card");
  assert.ok(await card.isVisible(), "a click on a name shows no card");
  assert.ok(await card.locator("a[href*='wikidata.org/wiki/Q']").count() === 1, "the card of a known person has no link");
  await picture(page, "desktop-card");
  await page.keyboard.press("Escape");
  assert.ok(await card.isHidden(), "Escape leaves the card open");

  await page.locator("article .m.date").first().focus();
  assert.match(await card.innerText(), /\d{4}/, "the card of a date has no reading");
  await page.keyboard.press("Escape");

  const places = page.locator(".filters button.place");
  await places.click();
  assert.equal(await places.getAttribute("aria-pressed"), "false");
  assert.equal(await page.locator("article .m.place:not(.off)").count(), 0, "a filtered kind is still marked");
  assert.ok(await page.locator("[data-group=place]").isHidden(), "a filtered kind is still in the index");
  await places.click();
  assert.equal(await page.locator("article .m.off").count(), 0);

  const name = await page.locator(".entity .name").first().innerText();
  await page.locator(".find").fill(name);
  assert.ok(await page.locator(".entity:visible").count() >= 1);
  await page.locator(".find").fill("لا أحد بهذا الاسم");
  assert.equal(await page.locator(".entity:visible").count(), 0, "the box does not narrow the index");
  await page.locator(".find").fill("");

  await page.locator(".entity .name").first().click();
  assert.match(new URL(page.url()).hash, /^#d\d+m\d+$/);
  assert.ok(await page.locator(new URL(page.url()).hash).isVisible());
  await page.locator(".strip a").first().click();
  assert.match(new URL(page.url()).hash, /^#t-/);
  await picture(page, "desktop-timeline");

  const nameless = await page.evaluate(() => [...document.querySelectorAll("a, button, input")]
    .filter(e => !(e.getAttribute("aria-label") || e.textContent.trim() || e.placeholder)).length);
  assert.equal(nameless, 0, "a control has no name to read out");
  assert.ok(await lowestContrast(page) >= 4.5, "marks are hard to read in the light");
  assert.deepEqual(page.problems, []);
}

async function dark() {
  const page = await open({ colorScheme: "dark" });
  assert.ok(await lowestContrast(page) >= 4.5, "marks are hard to read in the dark");
  await picture(page, "desktop-dark");
  await page.locator(".theme").click();
  assert.equal(await page.getAttribute("html", "data-theme"), "light");
}

async function phone() {
  const page = await open({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 });
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0, "the page is wider than the phone");
  await picture(page, "phone");
  await page.locator("article .m").first().tap();
  assert.ok(await page.locator("#card").isVisible());
  await picture(page, "phone-card");
}

async function withoutScript() {
  const page = await open({ javaScriptEnabled: false });
  await page.locator("article .m.person").first().click();
  assert.match(new URL(page.url()).hash, /^#e\d+$/, "without the script a name does not lead to the index");
}

try {
  for (const part of [desktop, dark, phone, withoutScript]) await part();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await browser.close();
}
