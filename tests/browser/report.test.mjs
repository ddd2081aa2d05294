// The HTML report in a real browser: what loads, what can be chosen, and that everybody can read it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, describe, test } from "node:test";
import { example, invented, launch, pageOf } from "./browser.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const desktop = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };

let browser;
before(async () => { browser = await launch(); });
after(async () => { await browser.close(); });

// A page with everything it complained of or asked for.
async function open(url, options = {}) {
  const context = await browser.newContext({ viewport: desktop, ...options });
  const page = await context.newPage();
  page.complaints = [];
  page.on("console", (message) => page.complaints.push(message.text()));
  page.on("pageerror", (error) => page.complaints.push(String(error)));
  page.on("request", (request) => {
    if (request.url() !== url && !request.url().startsWith(`${url}#`)) page.complaints.push(request.url());
  });
  await page.goto(url);
  return page;
}

const northern = example("northern-front");
const harbour = example("harbour-fire");
const many = invented(60);
const shown = (page, selector) => page.locator(selector).filter({ visible: true }).count();

describe("what loads", () => {
  test("nothing but the page itself, and no script or style but its own", async () => {
    const page = await open(northern);
    const ran = await page.evaluate(() => {
      const violations = [];
      document.addEventListener("securitypolicyviolation", (event) => violations.push(event.effectiveDirective));
      const script = document.createElement("script");
      script.textContent = "window.forged = true";
      document.body.append(script);
      document.body.setAttribute("onclick", "window.forged = true");
      document.body.click();
      const image = document.createElement("img");
      image.src = "https://evil.example/a.png";
      document.body.append(image);
      const styled = document.createElement("style");
      styled.textContent = "body { display: none }";
      document.body.append(styled);
      return new Promise((resolve) => setTimeout(() => resolve({
        forged: window.forged === true, violations, display: getComputedStyle(document.body).display }), 200));
    });
    assert.equal(ran.forged, false);
    assert.equal(ran.display, "block");
    for (const directive of ["script-src-elem", "script-src-attr", "img-src", "style-src-elem"])
      assert.ok(ran.violations.includes(directive), directive);
  });

  test("without a word of complaint", async () => {
    for (const url of [northern, harbour, many]) assert.deepEqual((await open(url)).complaints, []);
  });

  test("an article's markup is text", async () => {
    const payload = "<img src=x onerror=document.title='forged'>\"'></script><script>document.title='forged'</script>";
    const killed = (id, count) => ({ bundle: payload, id: `${id}${payload}`, title: payload, outlet: payload,
      text: `${payload} The army said ${count} soldiers were killed in the valley.` });
    const page = await open(pageOf("payload", [killed("a", "4,000"), killed("b", "600")]));
    assert.deepEqual(page.complaints, []);
    assert.equal(await page.locator("img").count(), 0);
    assert.equal(await page.title(), `${payload} · gainsay`);
    assert.ok((await page.locator(".source .text").first().textContent()).includes(payload));
  });
});

describe("filters", () => {
  test("by severity, type, rule and source", async () => {
    const page = await open(northern);
    const all = await page.locator(".finding").count();
    const errors = await page.locator(".finding.error").count();
    const rows = await shown(page, ".matrix tbody tr");
    assert.ok(errors > 0 && errors < all);
    assert.equal(await shown(page, ".finding"), all);

    await page.getByRole("checkbox", { name: "warning" }).uncheck();
    await page.getByRole("checkbox", { name: "note" }).uncheck();
    assert.equal(await shown(page, ".finding"), errors);
    assert.equal(await page.locator(".count").textContent(), `${errors} of ${all} shown`);

    await page.getByRole("button", { name: "Show all" }).click();
    await page.getByLabel("Type").selectOption("attribution-moved");
    const moved = await page.locator(".finding[data-type=attribution-moved]").count();
    assert.equal(await shown(page, ".finding"), moved);

    await page.getByRole("button", { name: "Show all" }).click();
    await page.getByLabel("Rule").selectOption("general/leader");
    assert.equal(await shown(page, ".finding"), await page.locator("[data-rule='general/leader']").count());

    await page.getByRole("button", { name: "Show all" }).click();
    await page.getByRole("combobox", { name: "Source" }).selectOption({ label: "E Peninsula Review" });
    assert.ok(await shown(page, ".finding") < all);
    assert.ok(await shown(page, ".matrix tbody tr") < rows);
    for (const finding of await page.locator(".finding").filter({ visible: true }).all())
      assert.ok(await finding.locator(".chip", { hasText: "E" }).count() > 0);

    await page.getByRole("button", { name: "Show all" }).click();
    assert.equal(await shown(page, ".finding"), all);
    assert.equal(await shown(page, ".matrix tbody tr"), rows);
  });

  test("columns: the sources that are chosen stand side by side", async () => {
    const page = await open(northern);
    await page.getByRole("button", { name: "None" }).click();
    assert.equal(await shown(page, ".source"), 0);
    await page.locator(".chooser").getByLabel("B").check();
    await page.locator(".chooser").getByLabel("E").check();
    assert.equal(await shown(page, ".source"), 2);
    await page.getByRole("button", { name: "All", exact: true }).click();
    assert.equal(await shown(page, ".source"), 5);
  });
});

describe("jumps", () => {
  test("a figure shows all its passages, and leaves the reader where he was", async () => {
    const page = await open(northern);
    const row = page.locator(".matrix tbody tr", { hasText: /killed or wounded/i }).first();
    const figure = row.locator(".figure").first();
    const passages = await page.locator(`${await figure.getAttribute("href")} > .passage`).count();
    assert.ok(passages > 1);
    await figure.focus();
    await page.keyboard.press("Enter");
    const panel = page.getByRole("dialog");
    assert.ok(await panel.isVisible());
    assert.equal(await panel.locator(".passage").count(), passages);
    assert.ok((await panel.textContent()).includes("about 4,000"));
    await page.keyboard.press("Escape");
    assert.equal(await panel.isVisible(), false);
    assert.ok(await figure.evaluate((link) => link === document.activeElement));
  });

  test("from the panel to the article, with the claim in view", async () => {
    const page = await open(northern);
    await page.locator(".source").first().evaluate((source) => { source.open = false; });
    await page.locator(".figure").first().click();
    const place = page.getByRole("dialog").locator(".place").first();
    const target = await place.getAttribute("href");
    await place.click();
    assert.equal(await page.getByRole("dialog").isVisible(), false);
    await page.waitForFunction((id) => {
      const box = document.querySelector(id).getBoundingClientRect();
      return box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth;
    }, target);
  });

  test("to a finding that a filter hides, and to a claim in a column that is put away", async () => {
    const page = await open(northern);
    for (const name of ["error", "warning", "note"]) await page.getByRole("checkbox", { name }).uncheck();
    assert.equal(await shown(page, ".finding"), 0);
    const dispute = page.locator(".dispute h3 a").first();
    await dispute.click();
    assert.ok(await page.locator(await dispute.getAttribute("href")).isVisible());
    await page.getByRole("button", { name: "None" }).click();
    const place = page.locator(".finding .place").first();
    await place.click();
    assert.ok(await page.locator(await place.getAttribute("href")).isVisible());
    assert.equal(await shown(page, ".source"), 1);
  });

  test("an address with a place in the page leads to it", async () => {
    const id = await (await open(northern)).locator(".source").last().locator("[id^=c]").last().getAttribute("id");
    const page = await open(`${northern}#${id}`);
    await page.waitForFunction((claim) => {
      const box = document.getElementById(claim).getBoundingClientRect();
      return box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth;
    }, id);
  });
});

describe("keyboard", () => {
  test("the first stop leads past everything, the next ones through the sections", async () => {
    const page = await open(northern);
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: "Skip to the report" });
    assert.ok(await skip.evaluate((link) => link === document.activeElement && link.getBoundingClientRect().top >= 0));
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.textContent), "In dispute");
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
    assert.equal(outline, "solid");
  });

  test("what scrolls can be scrolled with keys", async () => {
    const page = await open(many);
    const table = page.getByRole("region", { name: "Measures by sources" });
    await table.focus();
    const scrolled = () => page.evaluate(() => document.querySelector(".scroll").scrollLeft > 0);
    // A busy machine may lose a key while the page is still being laid out: a reader presses it again.
    for (let i = 0; i < 20 && !(await scrolled()); ++i) {
      await page.keyboard.press("ArrowRight");
      await page.waitForTimeout(200);
    }
    assert.ok(await scrolled());
  });

  test("headings follow one another without a gap", async () => {
    const page = await open(northern);
    const levels = await page.locator("h1, h2, h3, h4").evaluateAll((all) => all.map((h) => Number(h.tagName[1])));
    assert.equal(levels[0], 1);
    assert.equal(levels.filter((level) => level === 1).length, 1);
    for (let i = 1; i < levels.length; ++i) assert.ok(levels[i] <= levels[i - 1] + 1, `heading ${i}`);
  });
});

describe("looks", () => {
  for (const [name, viewport] of [["desktop", desktop], ["phone", phone]]) {
    test(`nothing is wider than a ${name}`, async () => {
      for (const url of [northern, harbour, many]) {
        const page = await open(url, { viewport });
        const wide = await page.evaluate(() => ({
          page: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          parts: Array.from(document.querySelectorAll("main *")).filter((element) => {
            const box = element.getBoundingClientRect();
            return box.right > innerWidth + 1 && !element.closest(".scroll, .columns, .contents, .hidden, svg");
          }).map((element) => element.outerHTML.slice(0, 120)),
        }));
        assert.equal(wide.page, 0);
        assert.deepEqual(wide.parts, []);
      }
    });
  }

  test("dark where the reader wants it dark, light on paper all the same", async () => {
    const paper = async (options) => {
      const page = await open(northern, options);
      if (options.media) await page.emulateMedia(options);
      return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    };
    const brightness = (color) => color.match(/\d+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
    assert.ok(brightness(await paper({ colorScheme: "light" })) > 700);
    assert.ok(brightness(await paper({ colorScheme: "dark" })) < 120);
    assert.ok(brightness(await paper({ colorScheme: "dark", media: "print" })) > 700);
  });

  test("on paper everything that was folded is there, and no control", async () => {
    const page = await open(northern);
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    assert.equal(await shown(page, "form, nav, .skip"), 0);
    const passages = page.locator(".finding .passage");
    assert.equal(await passages.filter({ visible: true }).count(), await passages.count());
    const cut = await page.locator(".pane, .scroll").evaluateAll((parts) =>
      parts.filter((part) => part.scrollHeight > part.clientHeight + 1 || part.scrollWidth > part.clientWidth + 1).length);
    assert.equal(cut, 0);
    const pdf = await page.pdf({ format: "A4" });
    assert.ok(pdf.subarray(0, 5).toString() === "%PDF-" && pdf.length > 50000);
  });

  test("all can be read without the script", async () => {
    const page = await open(northern, { javaScriptEnabled: false });
    assert.equal(await shown(page, ".finding"), await page.locator(".finding").count());
    assert.equal(await shown(page, "form"), 0);
    const figure = page.locator(".figure").first();
    await figure.click();
    assert.ok(page.url().endsWith(await figure.getAttribute("href")));
  });
});

describe("accessibility: axe finds nothing", () => {
  const violations = async (page) => {
    // What is out of sight is not laid out, and axe measures: show it all.
    await page.evaluate(() => document.styleSheets[0].insertRule(
      ".finding, .measure-card, .source { content-visibility: visible !important }", document.styleSheets[0].cssRules.length));
    await page.evaluate(axe);
    const found = await page.evaluate(() => window.axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
    return found.violations.map((violation) =>
      `${violation.id}: ${violation.nodes.slice(0, 3).map((node) => `${node.html.slice(0, 160)} (${node.failureSummary})`).join(" | ")}`);
  };
  for (const colorScheme of ["light", "dark"]) {
    for (const [name, viewport] of [["desktop", desktop], ["phone", phone]]) {
      test(`${colorScheme}, ${name}`, async () => {
        for (const url of [northern, harbour])
          assert.deepEqual(await violations(await open(url, { colorScheme, viewport })), []);
      });
    }
  }
  test("with the panel open", async () => {
    const page = await open(northern);
    await page.locator(".figure").first().click();
    assert.deepEqual(await violations(page), []);
  });
  test("with a dozen sources", async () => {
    assert.deepEqual(await violations(await open(invented(12))), []);
  });
});
