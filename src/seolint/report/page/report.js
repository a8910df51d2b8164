"use strict";
// All text of articles enters the page as text nodes; it is never parsed as markup.
const byId = (id) => document.getElementById(id);
const read = (id) => JSON.parse(byId(id).textContent);
const index = read("index");
const SEVERITIES = ["error", "warning", "info"];
const ROWS = 200; // a table of thousands of rows takes seconds to lay out

const $ = (name, attributes = {}, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== null) element.setAttribute(key, value);
  element.append(...children.flat().filter((child) => child !== null));
  return element;
};
const SEVERITY_NAMES = { info: "hint" };
const tag = (word, label = word) => $("span", { class: `tag ${word}` }, label);
const button = (label, act) => {
  const element = $("button", { type: "button" }, label);
  element.addEventListener("click", act);
  return element;
};
const count = (number, what) => `${number.toLocaleString("en")} ${what}${number === 1 ? "" : "s"}`;

// ── the list ──

const state = { text: "", rule: "", category: "", severities: new Set(SEVERITIES), order: "worst", rows: ROWS };
const isWanted = (rule, severity, category) => state.severities.has(severity)
  && (!state.rule || rule === state.rule) && (!state.category || category === state.category);
const isFiltered = () => Boolean(state.rule || state.category || state.severities.size < SEVERITIES.length);
const matches = (file) => `${file.path} ${file.title}`.toLowerCase().includes(state.text);

function findRows() {
  const rows = [];
  index.files.forEach((file, number) => {
    if (!matches(file)) return;
    const found = file.findings.filter((finding) => isWanted(...finding));
    if (!found.length && isFiltered()) return;
    rows.push({ file, number, totals: SEVERITIES.map((severity) => found.filter((each) => each[1] === severity).length) });
  });
  const compare = ({ totals: a }, { totals: b }) => b[0] - a[0] || b[1] - a[1] || b[2] - a[2];
  return state.order === "worst" ? rows.sort(compare) : rows;
}

function showRow({ file, number, totals }) {
  const todo = Object.entries(file.verdicts).filter(([, verdict]) => verdict === "fix" || verdict === "improve");
  return $("tr", {},
    $("td", { class: "path" }, $("a", { href: `#/${number}` }, file.path), $("br"),
      $("bdi", { class: "soft" }, file.title || "no title")),
    $("td", {}, todo.map(([category, verdict]) => tag(verdict, `${category}: ${verdict}`))),
    totals.map((total) => $("td", { class: "number" }, String(total))));
}

function showList() {
  const rows = findRows(), shown = rows.slice(0, state.rows);
  byId("count").textContent = rows.length === index.files.length
    ? count(rows.length, "article") : `${rows.length.toLocaleString("en")} of ${count(index.files.length, "article")}`;
  byId("rows").replaceChildren(...shown.map(showRow));
  byId("table").hidden = !rows.length;
  const more = button(`show all ${rows.length.toLocaleString("en")}`, () => { state.rows = Infinity; showList(); });
  byId("more").replaceChildren(...(shown.length < rows.length ? [`Showing the first ${shown.length}. `, more] : []));
}

// ── an article ──

function mark(block, findings) {
  const points = Array.from(block.text); // offsets count code points
  const events = block.marks.filter(([, , id]) => findings.has(id))
    .flatMap(([start, end, id]) => [[start, 1, id], [end, 0, id]]).sort((a, b) => a[0] - b[0]);
  const parts = [], open = new Map();
  let at = 0;
  for (const [place, isStart, id] of [...events, [points.length, 0, ""]]) {
    if (place > at) parts.push(showPart(points.slice(at, place).join(""), [...open.values()]));
    if (isStart) open.set(id, findings.get(id)); else open.delete(id);
    at = place;
  }
  return parts;
}

function showPart(text, here) {
  if (!here.length) return text;
  const worst = SEVERITIES.find((severity) => here.some((finding) => finding.severity === severity));
  const finding = here.find((candidate) => candidate.severity === worst);
  const link = $("a", { href: `#finding-${finding.fingerprint}`, title: here.map((each) => each.message).join("; ") }, text);
  link.addEventListener("click", (event) => { event.preventDefault(); goTo(`finding-${finding.fingerprint}`); });
  return $("mark", { class: worst, "data-findings": here.map((each) => each.fingerprint).join(" ") }, link);
}

function focus(target) {
  if (!target) return;
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: "center" });
}
const goTo = (id) => focus(byId(id));
const goToText = (fingerprint) => focus(view.querySelector(`mark[data-findings~="${CSS.escape(fingerprint)}"]`));

const ELEMENTS = { heading: "h3", title: "h3", code: "pre" };

function showBlock(block, findings) {
  const note = block.kind === "heading" ? `h${block.level}` : block.grade === null ? null : `grade ${block.grade}`;
  const grade = note && $("span", { class: "grade", title: block.grade === null ? null : "Flesch-Kincaid grade" }, note);
  const role = block.role === "content" ? null : $("span", { class: "soft" }, `[${block.role}] `);
  return $(ELEMENTS[block.kind] || "p", { class: `${block.kind} ${block.role}` }, grade, role, mark(block, findings));
}

function showFinding(finding, isInText) {
  const place = `line ${finding.line}, column ${finding.column}`;
  const name = /^https?:/.test(finding.url || "") ? $("a", { href: finding.url }, finding.rule) : finding.rule;
  return $("li", { class: finding.severity, id: `finding-${finding.fingerprint}` },
    $("p", {}, tag(finding.severity, SEVERITY_NAMES[finding.severity] || finding.severity), " ", $("b", {}, name), " ",
      isInText ? button(place, () => goToText(finding.fingerprint)) : $("span", { class: "soft" }, place)),
    $("p", {}, finding.message),
    finding.excerpt ? $("p", {}, $("q", {}, finding.excerpt)) : null,
    finding.help ? $("p", { class: "soft" }, finding.help) : null,
    ...finding.related.slice(0, 5).map((place) => $("p", { class: "soft" }, `see ${place.path}:${place.line}: ${place.message}`)),
    finding.fix ? $("p", { class: "good" }, `fix available (${finding.fix.safety})`) : null);
}

function showSnippet([screen, [title, text]]) {
  const describe = ([, isCut, characters, pixels], what) => characters
    ? `${what}: ${count(characters, "character")}, about ${pixels} px${isCut ? ", cut" : ""}` : `no ${what}`;
  return $("section", { class: "snippet", "aria-label": `snippet on ${screen}` },
    $("p", { class: "soft" }, screen), $("p", { class: "title" }, title[0] || "no title"),
    $("p", { class: "text" }, text[0] || "Search engines will pick a passage from the page."),
    $("p", { class: "soft" }, `${describe(title, "title")}; ${describe(text, "description")}`));
}

function showFindings(number, entry, wanted, inText) {
  const hidden = entry.findings.length - wanted.size;
  const note = hidden ? $("p", { class: "soft" }, `${count(hidden, "finding")} hidden by the filters. `,
    button("show all", () => showArticle(number, true))) : null;
  return [$("h2", {}, `Findings (${wanted.size})`), note, wanted.size || hidden ? null : $("p", {}, "No findings."),
    $("ol", { class: "findings" }, [...wanted.values()].map((each) => showFinding(each, inText.has(each.fingerprint))))];
}

function showFigures(readability) {
  const rows = Object.entries(readability || {}).filter(([, value]) => value !== null).map(([name, value]) =>
    $("tr", {}, $("th", { scope: "row" }, name.replaceAll("_", " ")), $("td", { class: "number" }, String(value))));
  return [$("h2", {}, "Readability"),
    rows.length ? $("table", {}, $("tbody", {}, rows)) : $("p", {}, "Not evaluated: no formula applies to this text.")];
}

function showSkipped(skipped) {
  const items = skipped.map(({ rules, reason }) => $("li", {}, $("b", {}, rules.join(", ")), `: ${reason}`));
  const total = skipped.reduce((sum, { rules }) => sum + rules.length, 0);
  return [$("h2", {}, `Not evaluated (${total})`), items.length ? $("ul", {}, items) : $("p", {}, "All rules were evaluated.")];
}

function showArticle(number, isAll = false) {
  const file = index.files[number], entry = read(`file-${number}`), page = read(`page-${number}`);
  const wanted = new Map(entry.findings.filter((each) => isAll || isWanted(each.rule, each.severity, each.category))
    .map((finding) => [finding.fingerprint, finding]));
  const inText = new Set((page?.blocks || []).flatMap((block) => block.marks.map(([, , id]) => id)));
  const losses = index.problems.filter(([path]) => path === file.path).map(([, message]) => $("p", { class: "error" }, message));
  const head = $("h1", {}, file.title || file.path);
  const facts = [file.path, `${entry.format}, ${entry.encoding}`, count(entry.article.words, "word"), entry.article.topic];
  view.replaceChildren(
    $("nav", {}, $("a", { href: "#/" }, "All articles")), head, $("p", { class: "soft path" }, facts.join(" · ")), ...losses,
    $("p", {}, Object.entries(entry.verdicts).map(([category, verdict]) => tag(verdict, `${category}: ${verdict}`))),
    ...(page ? [$("h2", {}, "Search snippet"), $("div", { class: "snippets" }, Object.entries(page.snippet).map(showSnippet))] : []),
    $("div", { class: "columns" },
      $("section", {}, $("h2", {}, "Text"), $("div", { class: "article", lang: entry.article.language },
        (page?.blocks || []).map((block) => showBlock(block, wanted)))),
      $("section", {}, showFindings(number, entry, wanted, inText), showFigures(entry.article.readability),
        showSkipped(entry.not_evaluated))));
  head.tabIndex = -1;
  head.focus();
}

// ── navigation ──

const view = byId("view");
let opened = null;

function route() {
  const number = /^#\/(\d+)$/.exec(location.hash)?.[1];
  const isArticle = number !== undefined && Number(number) < index.files.length;
  byId("overview").hidden = isArticle;
  view.hidden = !isArticle;
  document.title = isArticle ? `${index.files[number].path} – seolint` : "seolint report";
  if (isArticle) showArticle(Number(number));
  else {
    view.replaceChildren();
    showList();
    if (opened !== null) focus(document.querySelector(`a[href="#/${opened}"]`));
  }
  opened = isArticle ? Number(number) : null;
}

function listen(id, event, key, read = (control) => control.value) {
  byId(id).addEventListener(event, ({ target }) => { state[key] = read(target); state.rows = ROWS; showList(); });
}

function start() {
  byId("figures").append(...index.figures.map(([number, what]) => $("li", {}, $("b", {}, number), ` ${what}`)));
  if (index.problems.length) byId("problems").append($("h2", {}, "Problems"),
    $("ul", {}, index.problems.map(([path, message]) => $("li", {}, $("b", {}, path), `: ${message}`))));
  const found = index.files.flatMap((file) => file.findings);
  for (const [id, place] of [["rule", 0], ["category", 2]]) {
    const words = [...new Set(found.map((finding) => finding[place]))].sort();
    byId(id).append(...words.map((word) => $("option", { value: word }, word)));
    listen(id, "change", id);
  }
  listen("text", "input", "text", (control) => control.value.toLowerCase());
  listen("order", "change", "order");
  for (const severity of SEVERITIES) listen(severity, "change", "severities", ({ checked }) => {
    state.severities[checked ? "add" : "delete"](severity);
    return state.severities;
  });
  window.addEventListener("hashchange", route);
  route();
}

start();
