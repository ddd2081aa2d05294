// What a page can do beyond being read: filter findings, choose columns, and show all passages of a figure beside
// it. Everything is in the page already; without this script it can be read, followed and printed all the same.
"use strict";

(() => {
  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));
  const phone = window.matchMedia("(max-width: 46rem)");

  // Filters: what is shown has one of the severities, and the type, rule and source that are chosen.
  for (const form of all("form.filter")) {
    const findings = all(".finding", form.parentElement);
    const rows = all(".matrix tbody tr", form.closest(".bundle"));
    const status = form.querySelector(".count");
    const hasSource = (element, source) => source === "" || element.dataset.sources.split(" ").includes(source);

    const apply = () => {
      const chosen = new FormData(form);
      const severities = chosen.getAll("severity");
      let shown = 0;
      for (const finding of findings) {
        const fits = severities.includes(finding.dataset.severity) &&
          ["type", "rule"].every((name) => ["", finding.dataset[name]].includes(chosen.get(name))) &&
          hasSource(finding, chosen.get("source"));
        finding.hidden = !fits;
        if (fits) shown += 1;
      }
      for (const row of rows) row.hidden = !hasSource(row, chosen.get("source"));
      status.textContent = `${shown} of ${findings.length} shown`;
    };

    form.hidden = false;
    form.addEventListener("change", apply);
    form.addEventListener("submit", (event) => event.preventDefault());
    const showAll = () => {
      form.reset();
      apply();
    };
    form.elements.namedItem("all").addEventListener("click", showAll);
    showAll();
  }

  // Columns: which sources stand side by side.
  for (const form of all("form.chooser")) {
    const columns = all(".source", form.parentElement);
    const boxes = all("input", form);
    const apply = () => {
      const chosen = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
      for (const column of columns) column.hidden = !chosen.has(column.dataset.source);
    };
    form.hidden = false;
    form.addEventListener("change", apply);
    const choose = (checked) => {
      for (const box of boxes) box.checked = checked;
      apply();
    };
    form.elements.namedItem("none").addEventListener("click", () => choose(false));
    form.elements.namedItem("all").addEventListener("click", () => choose(true));
    choose(true);
    if (phone.matches) for (const column of columns.slice(1)) column.open = false;
  }

  // The panel: all passages of a figure, without leaving the place where it was chosen.
  const panel = document.createElement("dialog");
  panel.className = "panel";
  panel.setAttribute("aria-labelledby", "panel-title");
  document.body.append(panel);

  const element = (name, text, className) => {
    const made = document.createElement(name);
    made.textContent = text;
    if (className) made.className = className;
    return made;
  };

  const show = (position) => {
    const card = position.closest(".measure-card, .single");
    const head = document.createElement("header");
    const title = element("h2", position.closest("li").querySelector(".value").textContent);
    title.id = "panel-title";
    const close = element("button", "Close");
    close.addEventListener("click", () => panel.close());
    head.append(title, close);
    const measure = card.querySelector("h3, .measure").textContent;
    const tally = position.querySelector("summary").textContent;
    const passages = all(":scope > .passage", position).map((passage) => passage.cloneNode(true));
    const whole = element("a", "All that is said of it");
    whole.href = `#${card.id}`;
    panel.replaceChildren(head, element("p", `${measure}: ${tally}`, "in"), ...passages, whole);
    panel.showModal();
    panel.scrollTop = 0;
  };

  panel.addEventListener("click", (event) => {
    // On the backdrop, or on a link that leads into the page.
    if (event.target === panel || event.target.closest("a")) panel.close();
  });

  // Jumps: what is hidden by a filter, a choice of columns or a closed part is shown before it is gone to.
  const reveal = (target) => {
    for (let at = target; at; at = at.parentElement) {
      if (at.tagName === "DETAILS") at.open = true;
      if (!at.hidden || at.tagName === "FORM") continue;
      if (at.matches(".finding")) at.parentElement.querySelector("form.filter [name=all]").click();
      at.hidden = false;
      if (at.matches(".source")) {
        const box = at.closest(".articles").querySelector(`form.chooser input[value="${at.dataset.source}"]`);
        if (box) box.checked = true;
      }
    }
  };

  const targetOf = (hash) => document.getElementById(decodeURIComponent(hash.slice(1)));

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const target = targetOf(link.hash);
    if (!target) return;
    if (link.matches(".figure, a.claim") && target.matches("details")) {
      event.preventDefault();
      show(target);
      return;
    }
    reveal(target);
  });

  window.addEventListener("hashchange", () => {
    const target = targetOf(location.hash);
    if (!target) return;
    reveal(target);
    target.scrollIntoView();
  });
  if (location.hash && targetOf(location.hash)) {
    reveal(targetOf(location.hash));
    targetOf(location.hash).scrollIntoView();
  }

  // On paper nothing can be opened.
  let closed = [];
  window.addEventListener("beforeprint", () => {
    closed = all(".finding details:not([open]), .source:not([open]), .left:not([open])");
    for (const part of closed) part.open = true;
  });
  window.addEventListener("afterprint", () => {
    for (const part of closed) part.open = false;
  });
})();
