"use strict";
// The page reads well without this script; with it, marks can be filtered, followed and explained.
(() => {
  const labels = {
    person: ["أشخاص", "People"], organization: ["هيئات", "Organizations"], place: ["أماكن", "Places"], event: ["أحداث", "Events"],
    other: ["أخرى", "Other"], adjective: ["نِسَب", "Adjectives"], date: ["تواريخ", "Dates"], number: ["أعداد", "Numbers"],
  };
  const words = {
    id: "المعرّف · id", type: "النوع · type", mention: "الصيغة · mention", score: "الثقة · score", value: "القراءة · value", timex: "النص · TIMEX",
    range: "المدى · range", hijri: "هجري · Hijri", modifier: "قيد · modifier", kind: "النوع · kind", unit: "الوحدة · unit",
    none: "لا معرّف · not listed",
  };
  const marks = [...document.querySelectorAll(".m")];
  const kindOf = mark => Object.keys(labels).find(kind => mark.classList.contains(kind));
  const make = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };

  // filters
  const filters = document.querySelector(".filters");
  for (const [kind, [arabic, english]] of Object.entries(labels)) {
    const those = marks.filter(mark => kindOf(mark) === kind);
    if (those.length === 0) continue;
    const button = make("button", { type: "button", className: kind }, `${arabic} `, make("span", { lang: "en", textContent: english }), ` ${those.length}`);
    button.setAttribute("aria-pressed", "true");
    button.addEventListener("click", () => {
      const on = button.getAttribute("aria-pressed") !== "true";
      button.setAttribute("aria-pressed", on);
      for (const mark of those) {
        mark.classList.toggle("off", !on);
        mark.tabIndex = on ? 0 : -1;
      }
      for (const group of document.querySelectorAll(`[data-group="${kind}"]`)) group.hidden = !on;
      hide();
    });
    filters.append(button);
  }
  filters.hidden = false;

  // light or dark
  const theme = document.querySelector(".theme");
  theme.hidden = false;
  theme.addEventListener("click", () => {
    const root = document.documentElement;
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
  });

  // the card of a mark
  const card = document.getElementById("card");
  let shown = null;
  const row = (list, word, value) => {
    if (value) list.append(make("dt", { textContent: words[word] }), make("dd", {}, value));
  };
  const ltr = text => text && make("bdi", { textContent: text, dir: "auto" });

  function describe(mark) {
    const { e: entity, s: score, k: kind, v: value, x: timex, r: range, h: hijri, m: modifier, u: unit } = mark.dataset;
    const list = make("dl", {});
    const parts = [list];
    if (entity) {
      const entry = document.getElementById(`e${entity}`);
      const link = entry.querySelector(".id");
      parts.unshift(make("h4", { textContent: entry.querySelector(".name").textContent }), ltr(entry.dataset.english) ?? "");
      row(list, "id", link ? link.cloneNode(true) : words.none);
      row(list, "type", `${labels[entry.dataset.type][0]} · ${entry.dataset.type}`);
      row(list, "mention", kind);
      const meter = make("meter", { min: 0, max: 1, value: Number(score) });
      row(list, "score", make("span", {}, meter, ` ${score}`));
    } else {
      parts.unshift(make("h4", { textContent: mark.textContent }));
      row(list, "value", ltr(value));
      row(list, "unit", ltr(unit));
      row(list, "kind", kind);
      if (timex !== value) row(list, "timex", ltr(timex));
      row(list, "range", ltr(range));
      row(list, "hijri", ltr(hijri));
      row(list, "modifier", modifier);
    }
    return parts;
  }

  function show(mark) {
    if (mark.classList.contains("off")) return;
    hide();
    shown = mark;
    card.className = `card ${kindOf(mark)}`;
    card.replaceChildren(...describe(mark));
    card.hidden = false;
    mark.setAttribute("aria-describedby", "card");
    const box = mark.getClientRects()[0];
    const left = Math.min(Math.max(box.right - card.offsetWidth, 8), document.documentElement.clientWidth - card.offsetWidth - 8);
    const below = box.bottom + card.offsetHeight + 12 < innerHeight;
    card.style.left = `${left + scrollX}px`;
    card.style.top = `${(below ? box.bottom + 6 : Math.max(box.top - card.offsetHeight - 6, 4)) + scrollY}px`;
    if (mark.dataset.e) for (const other of marks) other.classList.toggle("same", other.dataset.e === mark.dataset.e);
  }

  function hide() {
    if (!shown) return;
    shown.removeAttribute("aria-describedby");
    for (const mark of marks) mark.classList.remove("same");
    card.hidden = true;
    shown = null;
  }

  for (const mark of marks) {
    mark.removeAttribute("title");
    mark.addEventListener("focus", () => show(mark));
    mark.addEventListener("mouseenter", () => show(mark));
    mark.addEventListener("click", event => {
      // the link leads to the index; with a card at hand, stay in the text
      event.preventDefault();
      show(mark);
    });
  }
  document.addEventListener("keydown", event => { if (event.key === "Escape") hide(); });
  document.addEventListener("click", event => { if (!event.target.closest(".m, .card")) hide(); });

  // the index: a box that narrows it by name
  const index = document.getElementById("index");
  if (index) {
    const box = make("input", { type: "search", className: "find", placeholder: "ابحث عن اسم · find a name" });
    box.setAttribute("aria-label", box.placeholder);
    const plain = text => text.toLowerCase().normalize("NFKD").replace(/[\u064b-\u065f\u0300-\u036f\u0640]/g, "")
      .replace(/[أإآٱ]/g, "ا").replace(/ى/g, "ي").replace(/ة/g, "ه");
    box.addEventListener("input", () => {
      const wanted = plain(box.value.trim());
      for (const entry of index.querySelectorAll(".entity")) entry.hidden = !plain(entry.textContent).includes(wanted);
    });
    index.querySelector("h2").after(box);
  }
})();
